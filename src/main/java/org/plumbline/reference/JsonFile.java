package org.plumbline.reference;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.diagnostic.Diagnostic;
import org.plumbline.diagnostic.Position;

/** Reads a JSON text into values with positions. */
final class JsonFile {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private final String file;
  private final List<String> lines;
  private final String text;

  JsonFile(String file, String text) {
    this.file = file;
    this.text = text;
    this.lines = text.lines().toList();
  }

  /** The value of the whole text, or null where it is no JSON, which is then said. */
  @Nullable Json read(Problems problems) {
    try (JsonParser parser = FACTORY.createParser(text)) {
      if (parser.nextToken() == null) {
        problems.add(Diagnostic.error(Position.of(file), "bad-json", "The file is empty."));
        return null;
      }
      Json value = value(parser);
      if (parser.nextToken() != null) {
        Position rest = position(parser.currentTokenLocation());
        problems.add(show(Diagnostic.error(rest, "bad-json", "Text follows the last brace."), 1));
        return null;
      }
      return value;
    } catch (JsonProcessingException e) {
      Position position = e.getLocation() == null ? Position.of(file) : position(e.getLocation());
      String what = "This is not JSON: " + plain(e.getOriginalMessage());
      problems.add(
          show(Diagnostic.error(position, "bad-json", what).fix(fix(e.getOriginalMessage())), 1));
      return null;
    } catch (IOException e) {
      throw new UncheckedIOException("A text in memory could not be read.", e);
    }
  }

  /** Adds the line in question with a caret under the position. */
  Diagnostic show(Diagnostic diagnostic, int length) {
    int line = diagnostic.position().line();
    return line < 1 || line > lines.size()
        ? diagnostic
        : diagnostic.snippet(lines.get(line - 1), length);
  }

  private Json value(JsonParser parser) throws IOException {
    Position position = position(parser.currentTokenLocation());
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      Map<String, Json> values = new LinkedHashMap<>();
      Map<String, Position> names = new LinkedHashMap<>();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        Position at = position(parser.currentTokenLocation());
        if (parser.nextToken() != JsonToken.VALUE_NULL) {
          names.put(name, at);
          values.put(name, value(parser));
        }
      }
      return new Json.Members(values, names, position);
    }
    if (token == JsonToken.START_ARRAY) {
      List<Json> items = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        items.add(value(parser));
      }
      return new Json.Items(items, position);
    }
    return token == JsonToken.VALUE_STRING
        ? new Json.Text(parser.getText(), position)
        : new Json.Scalar(parser.getText(), position);
  }

  private Position position(JsonLocation location) {
    int line = Math.max(1, location.getLineNr());
    int column = Math.max(1, location.getColumnNr());
    if (line <= lines.size()) {
      String before = lines.get(line - 1);
      column = before.codePointCount(0, Math.min(column - 1, before.length())) + 1;
    }
    return Position.of(file, line, column);
  }

  /** The parser's message without what only a programmer can use. */
  private static String plain(String message) {
    String plain = message;
    for (String noise : List.of("\n", " (for ", " (start marker at", " at [")) {
      int at = plain.indexOf(noise);
      plain = at < 0 ? plain : plain.substring(0, at);
    }
    int code = plain.indexOf(" (code ");
    int end = code < 0 ? -1 : plain.indexOf(')', code);
    plain = end < 0 ? plain : plain.substring(0, code) + plain.substring(end + 1);
    return plain.endsWith(".") ? plain : plain + ".";
  }

  private static String fix(String message) {
    if (message.startsWith("Unexpected character ('}'")
        || message.startsWith("Unexpected character (']'")) {
      return "Maybe there is a comma too many before it.";
    }
    return message.contains("expecting comma")
        ? "Maybe a comma is missing before it."
        : "Check quotation marks, commas and braces up to here.";
  }
}
