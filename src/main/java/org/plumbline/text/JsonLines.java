package org.plumbline.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one article a line, and reports all broken lines at once. */
final class JsonLines {
  private static final int MOST_PROBLEMS = 20;

  private final String name;
  private final List<Row> rows = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();

  /**
   * An article of its own.
   *
   * @param given the line as it stands
   */
  record Row(
      String id,
      String text,
      @Nullable String title,
      @Nullable LocalDate published,
      String given) {}

  private JsonLines(String name) {
    this.name = name;
  }

  static List<Row> read(String text, String name) throws UnreadableArticleException {
    JsonLines lines = new JsonLines(name);
    int number = 0;
    int start = 0;
    while (start < text.length() && lines.problems.size() < MOST_PROBLEMS) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      number++;
      String line = text.substring(start, end);
      if (!line.isBlank()) {
        lines.row(line, number);
      }
      start = end + 1;
    }
    if (!lines.problems.isEmpty()) {
      throw new UnreadableArticleException(lines.problems);
    }
    return lines.rows;
  }

  /** Whether the first line is an object with a text. */
  static boolean startsWithRow(String text) {
    String trimmed = text.stripLeading();
    int end = trimmed.indexOf('\n');
    try {
      JsonNode first = JsonText.read(end < 0 ? trimmed : trimmed.substring(0, end));
      return first.isObject() && first.has("text");
    } catch (JsonText.BrokenJsonException e) {
      return false;
    }
  }

  private void row(String line, int number) {
    JsonNode object;
    try {
      object = JsonText.read(line);
    } catch (JsonText.BrokenJsonException e) {
      problem(
          number,
          e.column(),
          "this line is not JSON: "
              + e.getMessage()
              + ". Expected one object with \"id\" and"
              + " \"text\". Correct the line or take it out.");
      return;
    }
    JsonNode text = object.get("text");
    if (!object.isObject() || text == null || !text.isTextual()) {
      problem(
          number,
          1,
          "this line has no text. Expected an object such as {\"id\": \"a1\", \"text\": \"…\"}."
              + " Add \"text\" or take the line out.");
      return;
    }
    String date = JsonText.string(object, "published");
    LocalDate published = PublishedDate.of(date);
    if (date != null && published == null) {
      problem(
          number,
          Math.max(0, line.indexOf("\"published\"")) + 1,
          "‘"
              + date
              + "’ is no day of publication. Expected a date such as 2024-03-05. Correct it"
              + " or take it out.");
      return;
    }
    JsonNode id = object.get("id");
    rows.add(
        new Row(
            id == null || id.isNull() || id.isContainerNode()
                ? ArticleReader.baseName(name) + "-" + number
                : id.asText(),
            text.textValue(),
            JsonText.string(object, "title"),
            published,
            line));
  }

  private void problem(int line, int column, String what) {
    problems.add(name + ":" + line + ":" + column + ": " + what);
  }
}
