package org.plumbline.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.Selector;
import org.plumbline.model.time.Period;
import org.plumbline.report.wording.PlainText;

/** Writes fields in the forms that the schema knows. */
final class Fields {
  private final JsonGenerator out;

  Fields(JsonGenerator out) {
    this.out = out;
  }

  /** Writes what stands between the braces or brackets of a value. */
  @FunctionalInterface
  interface Content<T> {
    void write(T value) throws IOException;
  }

  <T> void object(T value, Content<T> content) throws IOException {
    out.writeStartObject();
    content.write(value);
    out.writeEndObject();
  }

  <T> void object(String key, @Nullable T value, Content<T> content) throws IOException {
    out.writeFieldName(key);
    if (value == null) {
      out.writeNull();
    } else {
      object(value, content);
    }
  }

  <T> void objects(String key, Collection<T> values, Content<T> content) throws IOException {
    out.writeArrayFieldStart(key);
    for (T value : values) {
      object(value, content);
    }
    out.writeEndArray();
  }

  void text(String key, @Nullable String value) throws IOException {
    out.writeStringField(key, value == null ? null : PlainText.wellFormed(value));
  }

  void texts(String key, Collection<String> values) throws IOException {
    out.writeArrayFieldStart(key);
    for (String value : values) {
      out.writeString(PlainText.wellFormed(value));
    }
    out.writeEndArray();
  }

  void texts(String key, Map<String, String> values) throws IOException {
    out.writeObjectFieldStart(key);
    for (Map.Entry<String, String> value : values.entrySet()) {
      text(PlainText.wellFormed(value.getKey()), value.getValue());
    }
    out.writeEndObject();
  }

  void number(String key, @Nullable BigDecimal value) throws IOException {
    out.writeStringField(key, value == null ? null : value.toPlainString());
  }

  void count(String key, @Nullable Integer value) throws IOException {
    if (value == null) {
      out.writeNullField(key);
    } else {
      out.writeNumberField(key, value);
    }
  }

  void flag(String key, boolean value) throws IOException {
    out.writeBooleanField(key, value);
  }

  void day(String key, @Nullable LocalDate value) throws IOException {
    out.writeStringField(key, value == null ? null : value.toString());
  }

  void selector(Selector selector) throws IOException {
    count("start", selector.span().start());
    count("end", selector.span().end());
    text("prefix", selector.prefix());
    text("suffix", selector.suffix());
  }

  void period(String key, @Nullable Period value) throws IOException {
    text(key, value == null ? null : value.written());
  }
}
