package org.plumbline.rule.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/**
 * Reads YAML in which every scalar is text: {@code NO} is Norway and {@code 3.10} keeps its zero.
 */
final class YamlReader {
  private static final LoadSettings SETTINGS =
      LoadSettings.builder().setSchema(new FailsafeSchema()).build();

  /** Far more than a card needs, and far less than the parser's stack bears. */
  private static final int DEEPEST = 8;

  private final Problems problems;

  YamlReader(Problems problems) {
    this.problems = problems;
  }

  /** The file's content, or empty where a problem was found that keeps it from being read. */
  Optional<Yaml> read() {
    SourceText source = problems.source();
    if (source.text().isBlank()) {
      problems.add(problems.error("empty-file", "The file is empty."));
      return Optional.empty();
    }
    if (hasTabs() || isTooDeep()) {
      return Optional.empty();
    }
    try {
      Optional<Node> root = new Compose(SETTINGS).composeString(source.text());
      if (root.isEmpty()) {
        problems.add(problems.error("empty-file", "The file has nothing but comments."));
        return Optional.empty();
      }
      return Optional.of(convert(root.get(), 0));
    } catch (MarkedYamlEngineException e) {
      new YamlSyntax(problems).explain(e);
    } catch (YamlEngineException e) {
      problems.add(
          problems
              .error("yaml-syntax", "The file has a character that YAML does not allow.")
              .fix("Retype the line, or save the file as plain UTF-8 text."));
    }
    return Optional.empty();
  }

  private boolean hasTabs() {
    boolean any = false;
    List<String> lines = problems.source().lines();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      int indent = 0;
      while (indent < line.length()
          && (line.charAt(indent) == ' ' || line.charAt(indent) == '\t')) {
        indent++;
      }
      int tab = line.indexOf('\t');
      if (tab >= 0 && tab < indent && indent < line.length()) {
        any = true;
        problems.add(
            problems
                .error(new Place(i + 1, tab + 1, 1), "tab", "The line is indented with a tab.")
                .expected("spaces."));
      }
    }
    return any;
  }

  /** Guards the parser, which recurses, against files made to break it. */
  private boolean isTooDeep() {
    List<String> lines = problems.source().lines();
    for (int i = 0; i < lines.size(); i++) {
      int open = 0;
      int dashes = 0;
      for (char c : lines.get(i).toCharArray()) {
        open += c == '[' || c == '{' ? 1 : 0;
        dashes += c == '-' || c == '?' || c == ':' ? 1 : 0;
      }
      int indent = lines.get(i).length() - lines.get(i).stripLeading().length();
      if (open > 200 || dashes > 500 || indent > 200) {
        return tooDeep(new Place(i + 1, 1, 0));
      }
    }
    long brackets = problems.source().text().chars().filter(c -> c == '[' || c == '{').count();
    return brackets > 1_000 && tooDeep(new Place(1, 1, 0));
  }

  private boolean tooDeep(Place place) {
    problems.add(problems.error(place, "too-deep", "Lists and maps are nested too deeply."));
    return true;
  }

  private Yaml convert(Node node, int depth) {
    Place place = place(node);
    if (node.getAnchor().isPresent()) {
      problems.add(
          problems.error(place, "anchor", "Anchors (&) and references to them (*) are not read."));
      return new Yaml.Text("", false, 1, place);
    }
    if (depth > DEEPEST) {
      tooDeep(place);
      return new Yaml.Text("", false, 1, place);
    }
    if (node instanceof SequenceNode sequence) {
      List<Yaml> items = new ArrayList<>();
      sequence.getValue().forEach(item -> items.add(convert(item, depth + 1)));
      return new Yaml.Items(items, place);
    }
    if (node instanceof MappingNode mapping) {
      List<Yaml.Entry> entries = new ArrayList<>();
      for (NodeTuple tuple : mapping.getValue()) {
        if (convert(tuple.getKeyNode(), depth + 1) instanceof Yaml.Text key) {
          entries.add(new Yaml.Entry(key, convert(tuple.getValueNode(), depth + 1)));
        } else {
          problems.add(
              problems.error(place(tuple.getKeyNode()), "wrong-kind", "The key is no text."));
        }
      }
      return new Yaml.Entries(entries, place);
    }
    ScalarNode scalar = (ScalarNode) node;
    boolean quoted =
        scalar.getScalarStyle() == ScalarStyle.DOUBLE_QUOTED
            || scalar.getScalarStyle() == ScalarStyle.SINGLE_QUOTED;
    return new Yaml.Text(scalar.getValue(), quoted, linesOf(node), place);
  }

  private static int linesOf(Node node) {
    int first = node.getStartMark().map(Mark::getLine).orElse(0);
    return node.getEndMark().map(Mark::getLine).orElse(first) - first + 1;
  }

  private Place place(Node node) {
    return node.getStartMark()
        .map(
            start -> {
              int line = start.getLine() + 1;
              int column = start.getColumn() + 1;
              String text = problems.source().line(line);
              int rest = text.stripTrailing().codePointCount(0, text.stripTrailing().length());
              int end =
                  node.getEndMark()
                      .filter(mark -> mark.getLine() == start.getLine())
                      .map(Mark::getColumn)
                      .orElse(rest);
              return new Place(line, column, Math.max(1, end - column + 1));
            })
        .orElse(new Place(1, 1, 0));
  }
}
