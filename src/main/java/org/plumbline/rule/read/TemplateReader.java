package org.plumbline.rule.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.diagnostic.Diagnostic;
import org.plumbline.rule.Template;
import org.plumbline.rule.field.Field;
import org.plumbline.rule.field.Fields;

/** Reads a sentence with fields in braces. */
final class TemplateReader {
  private final Problems problems;

  TemplateReader(Problems problems) {
    this.problems = problems;
  }

  /** The template, or empty where a problem was found. */
  Optional<Template> read(Yaml.Text text) {
    String written = text.value();
    List<Template.Part> parts = new ArrayList<>();
    boolean good = true;
    int at = 0;
    while (at < written.length()) {
      int open = written.indexOf('{', at);
      int end = open < 0 ? written.length() : open;
      good &= noStrayBrace(text, at, end);
      if (end > at) {
        parts.add(new Template.Part.Words(written.substring(at, end)));
      }
      if (open < 0) {
        break;
      }
      int close = written.indexOf('}', open);
      if (close < 0) {
        problems.add(
            problems
                .error(within(text, open, 1), "unclosed-brace", "The field opened here has no }.")
                .expected("a field such as {claim.figure}."));
        good = false;
        break;
      }
      Optional<Field> field = Fields.find(written.substring(open + 1, close).strip());
      field.ifPresent(known -> parts.add(new Template.Part.Slot(known)));
      if (field.isEmpty()) {
        unknown(text, open + 1, close);
        good = false;
      }
      at = close + 1;
    }
    return good ? Optional.of(new Template(parts, written)) : Optional.empty();
  }

  private boolean noStrayBrace(Yaml.Text text, int from, int to) {
    int stray = text.value().indexOf('}', from);
    if (stray < 0 || stray >= to) {
      return true;
    }
    problems.add(
        problems.error(within(text, stray, 1), "stray-brace", "A } without a { before it."));
    return false;
  }

  private void unknown(Yaml.Text text, int from, int to) {
    String name = text.value().substring(from, to).strip();
    Diagnostic diagnostic =
        problems.error(
            within(text, from, to - from), "unknown-field", "There is no field ‘" + name + "’.");
    problems.add(
        FieldGuess.nearest(name)
            .map(near -> diagnostic.fix(Problems.maybe(near)))
            .orElseGet(() -> diagnostic.expected("a field such as claim.figure.")));
  }

  private Place within(Yaml.Text text, int offset, int length) {
    return problems.source().within(text, offset, length);
  }
}
