package org.plumbline.rule.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.diagnostic.Diagnostic;
import org.plumbline.diagnostic.Position;
import org.plumbline.rule.AdvancedRule;
import org.plumbline.rule.Example;

/** Reads an advanced rule with the examples beside it. Its code is left to the engine. */
final class AdvancedReader {
  static final String EFFECT = "The rule is left out; the other rules run.";

  private final List<Diagnostic> found;

  AdvancedReader(List<Diagnostic> found) {
    this.found = found;
  }

  /**
   * The rule, or empty where a problem was found.
   *
   * @param examplesFile the file {@code <ID>.examples.yaml}, or null where there is none
   */
  Optional<AdvancedRule> read(SourceText drl, @Nullable SourceText examplesFile) {
    Problems problems = new Problems(drl, EFFECT);
    DrlAnnotations annotations = new DrlAnnotations(drl.text());
    String id = one(annotations, "id", problems);
    String title = one(annotations, "title", problems);
    String why = one(annotations, "why", problems);
    if (!id.isEmpty()) {
      new RuleIds(problems).check(new Yaml.Text(id, true, 1, place(drl, id)));
    }
    List<Example> examples = new ArrayList<>();
    boolean broken = problems.broken();
    if (examplesFile == null) {
      new ExampleReader(problems).warnUnlessBoth(List.of());
      found.addAll(problems.all());
    } else {
      found.addAll(problems.all());
      Problems beside = new Problems(examplesFile, EFFECT);
      new YamlReader(beside)
          .read()
          .ifPresent(yaml -> examples.addAll(new ExampleReader(beside).read(list(yaml), null)));
      found.addAll(beside.all());
      broken |= beside.broken();
    }
    return broken
        ? Optional.empty()
        : Optional.of(
            new AdvancedRule(id, title, why, drl.text(), examples, Position.of(drl.file(), 1, 1)));
  }

  /** The examples may stand under the key that cards have for them. */
  private static Yaml list(Yaml yaml) {
    if (yaml instanceof Yaml.Entries map
        && map.entries().size() == 1
        && map.entries().get(0).key().value().equals("examples")) {
      return map.entries().get(0).value();
    }
    return yaml;
  }

  private static String one(DrlAnnotations annotations, String name, Problems problems) {
    List<String> values = annotations.all(name);
    if (values.isEmpty() || values.get(0).isBlank()) {
      problems.add(
          problems
              .error("missing-key", "@" + name + " is missing.")
              .expected("@" + name + "(\"…\") between ‘rule’ and ‘when’."));
      return "";
    }
    if (name.equals("id") && values.stream().distinct().count() > 1) {
      problems.add(
          problems
              .error(
                  place(problems.source(), values.get(1)), "several-ids", "The file has two ids.")
              .fix("Put each rule in a file of its own."));
    }
    return values.get(0).strip();
  }

  private static Place place(SourceText drl, String word) {
    for (int i = 1; i <= drl.lines().size(); i++) {
      int at = drl.line(i).indexOf("\"" + word + "\"");
      if (at >= 0) {
        return new Place(i, drl.line(i).codePointCount(0, at) + 1, word.length() + 2);
      }
    }
    return new Place(1, 1, 0);
  }
}
