package org.plumbline.reference.intake;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A {@code datapackage.json} as a person wrote it. What is added goes in as text, so that
 * everything else stays as it is, down to the last space.
 */
final class DescriptionText {
  private static final JsonFactory FACTORY = new JsonFactory();

  private final String text;
  private final List<Element> elements = new ArrayList<>();
  private int arrayEnd = -1;

  private DescriptionText(String text) {
    this.text = text;
  }

  /** An entry and where it stands, the end exclusive. */
  private record Element(@Nullable String name, int from, int to) {}

  /** Empty where a text is no description with resources. */
  static Optional<DescriptionText> of(String text) {
    DescriptionText description = new DescriptionText(text);
    try (JsonParser parser = FACTORY.createParser(text)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return Optional.empty();
      }
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        boolean resources = parser.currentName().equals("resources");
        if (parser.nextToken() == JsonToken.START_ARRAY && resources) {
          description.readElements(parser);
        } else {
          parser.skipChildren();
        }
      }
      return description.arrayEnd < 0 ? Optional.empty() : Optional.of(description);
    } catch (IOException notJson) {
      return Optional.empty();
    }
  }

  private void readElements(JsonParser parser) throws IOException {
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      int from = (int) parser.currentTokenLocation().getCharOffset();
      String name = null;
      if (parser.currentToken() == JsonToken.START_OBJECT) {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
          boolean isName = parser.currentName().equals("name");
          parser.nextToken();
          if (isName) {
            name = parser.getText();
          }
          parser.skipChildren();
        }
      } else {
        parser.skipChildren();
      }
      int end = (int) parser.currentLocation().getCharOffset();
      elements.add(new Element(name, from, end));
    }
    arrayEnd = (int) parser.currentTokenLocation().getCharOffset();
  }

  boolean has(String name) {
    return elements.stream().anyMatch(element -> name.equals(element.name));
  }

  /** With some entries in place of those of the given names, or behind the last one. */
  String with(List<ObjectNode> entries, Set<String> giveWay) {
    int setIn = setIn();
    String added = EntryJson.text(entries, setIn);
    List<Element> kept =
        elements.stream()
            .filter(element -> element.name == null || !giveWay.contains(element.name))
            .toList();
    if (kept.isEmpty()) {
      int from = elements.isEmpty() ? arrayEnd : elements.get(0).from;
      int to = elements.isEmpty() ? arrayEnd : elements.get(elements.size() - 1).to;
      String open = elements.isEmpty() ? "\n" + " ".repeat(setIn) : "";
      String close = elements.isEmpty() ? "\n" + " ".repeat(Math.max(0, setIn - 2)) : "";
      return text.substring(0, from).stripTrailing()
          + (elements.isEmpty() ? open : text.substring(blankBefore(from), from))
          + added
          + close
          + text.substring(to);
    }
    StringBuilder out = new StringBuilder(text.substring(0, elements.get(0).from));
    boolean placed = false;
    boolean first = true;
    for (int i = 0; i < elements.size(); i++) {
      Element element = elements.get(i);
      boolean stays = kept.contains(element);
      if (stays || !placed) {
        String before =
            i == 0
                ? ",\n" + " ".repeat(setIn)
                : text.substring(elements.get(i - 1).to, element.from);
        out.append(first ? "" : before);
        out.append(stays ? text.substring(element.from, element.to) : added);
        placed |= !stays;
        first = false;
      }
    }
    if (!placed) {
      out.append(",\n").append(" ".repeat(setIn)).append(added);
    }
    return out + text.substring(elements.get(elements.size() - 1).to);
  }

  private int blankBefore(int at) {
    int from = at;
    while (from > 0 && Character.isWhitespace(text.charAt(from - 1))) {
      from--;
    }
    return from;
  }

  /** How far entries are set in. */
  private int setIn() {
    if (elements.isEmpty()) {
      return 4;
    }
    int at = elements.get(0).from;
    int line = text.lastIndexOf('\n', at - 1) + 1;
    return text.substring(line, at).isBlank() ? at - line : 4;
  }
}
