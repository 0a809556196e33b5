package org.plumbline.text;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.jspecify.annotations.Nullable;

/** Reads JSON, with messages for people. */
final class JsonText {
  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxStringLength(1 << 28).build())
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private JsonText() {}

  /** What is wrong with a piece of JSON, and where in it, both counted from 1. */
  static final class BrokenJsonException extends Exception {
    private static final long serialVersionUID = 1L;
    private final int line;
    private final int column;

    BrokenJsonException(String what, int line, int column) {
      super(what);
      this.line = line;
      this.column = column;
    }

    int line() {
      return line;
    }

    int column() {
      return column;
    }
  }

  static JsonNode read(String json) throws BrokenJsonException {
    try {
      return MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      JsonLocation location = e.getLocation();
      throw new BrokenJsonException(
          what(e),
          location == null ? 1 : Math.max(1, location.getLineNr()),
          location == null ? 1 : Math.max(1, location.getColumnNr()));
    }
  }

  /** The parser's own words name classes and settings, which say nothing to an editor. */
  private static String what(JsonProcessingException e) {
    String what = e.getOriginalMessage();
    if (what.startsWith("Unexpected end-of-input")) {
      return "it ends before it is complete";
    }
    if (e instanceof StreamConstraintsException) {
      return "it is nested too deeply, or a text in it is too long";
    }
    if (e instanceof MismatchedInputException) {
      return "something follows behind its end";
    }
    int code = what.indexOf(" (code ");
    int colon = what.indexOf(':', what.indexOf("')") + 1);
    String first = colon < 0 ? what : what.substring(0, colon);
    return code < 0 || code > first.length() ? first : first.substring(0, code) + ")";
  }

  /** A property's text, or null where it is missing, null, empty or no text. */
  static @Nullable String string(JsonNode object, String property) {
    JsonNode value = object.get(property);
    return value != null && value.isTextual() && !value.textValue().isBlank()
        ? value.textValue()
        : null;
  }
}
