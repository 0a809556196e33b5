package org.plumbline.text;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/**
 * What stands between two lines of three dashes at the top of a text.
 *
 * @param title the headline, or null
 * @param published the day of publication, or null
 * @param bodyStart index of the first character behind it; 0 where there is none
 */
record FrontMatter(@Nullable String title, @Nullable LocalDate published, int bodyStart) {
  /** Front matter is short; whatever is longer is a text with rules in it. */
  private static final int LONGEST = 50_000;

  private static final FrontMatter NONE = new FrontMatter(null, null, 0);

  static FrontMatter of(String text, String name) throws UnreadableArticleException {
    int yamlStart = lineEnd(text, 0);
    if (!text.startsWith("---") || !text.substring(3, yamlStart).isBlank()) {
      return NONE;
    }
    int yamlEnd = yamlStart;
    while (yamlEnd < text.length() && yamlEnd < LONGEST) {
      int next = lineEnd(text, yamlEnd);
      String line = text.substring(yamlEnd, next).stripTrailing();
      if (line.equals("---") || line.equals("...")) {
        return read(text.substring(yamlStart, yamlEnd), next, name);
      }
      yamlEnd = next;
    }
    return NONE;
  }

  private static int lineEnd(String text, int from) {
    int newline = text.indexOf('\n', from);
    return newline < 0 ? text.length() : newline + 1;
  }

  private static FrontMatter read(String yaml, int bodyStart, String name)
      throws UnreadableArticleException {
    Optional<Node> root;
    try {
      LoadSettings settings = LoadSettings.builder().setSchema(new FailsafeSchema()).build();
      root = new Compose(settings).composeString(yaml);
    } catch (MarkedYamlEngineException e) {
      throw new UnreadableArticleException(
          name
              + place(e.getProblemMark())
              + ": the front matter cannot be read: "
              + e.getProblem()
              + ". Expected lines such as \"published: 2024-03-05\". Put a value that has a colon"
              + " in quotation marks.");
    } catch (YamlEngineException e) {
      throw new UnreadableArticleException(
          name
              + ":1: the front matter cannot be read. Expected lines such as \"published:"
              + " 2024-03-05\" between two lines of three dashes. Correct it or take it out.");
    }
    if (root.isEmpty()) {
      return new FrontMatter(null, null, bodyStart);
    }
    if (!(root.get() instanceof MappingNode mapping)) {
      return NONE;
    }
    ScalarNode title = value(mapping, "title");
    if (title == null) {
      title = value(mapping, "headline");
    }
    ScalarNode published = value(mapping, "published");
    if (published == null) {
      published = value(mapping, "date");
    }
    return new FrontMatter(
        title == null || title.getValue().isBlank() ? null : title.getValue().strip(),
        published == null ? null : day(published, name),
        bodyStart);
  }

  private static @Nullable LocalDate day(ScalarNode node, String name)
      throws UnreadableArticleException {
    String written = node.getValue();
    if (written.isBlank()) {
      return null;
    }
    LocalDate day = PublishedDate.of(written);
    if (day == null) {
      throw new UnreadableArticleException(
          name
              + place(node.getStartMark())
              + ": ‘"
              + written
              + "’ is no day of publication."
              + " Expected a date such as 2024-03-05. Correct it or take the line out.");
    }
    return day;
  }

  private static @Nullable ScalarNode value(MappingNode mapping, String key) {
    for (NodeTuple tuple : mapping.getValue()) {
      if (tuple.getKeyNode() instanceof ScalarNode name
          && name.getValue().equals(key)
          && tuple.getValueNode() instanceof ScalarNode value) {
        return value;
      }
    }
    return null;
  }

  /** The front matter's first line is the second of the file. */
  private static String place(Optional<Mark> mark) {
    return mark.map(m -> ":" + (m.getLine() + 2) + ":" + (m.getColumn() + 1)).orElse(":1");
  }
}
