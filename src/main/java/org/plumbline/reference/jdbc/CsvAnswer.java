package org.plumbline.reference.jdbc;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** Writes the answer of a database as CSV. */
final class CsvAnswer {
  private static final int LARGEST = 1 << 30;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final StringBuilder row = new StringBuilder();

  byte[] of(ResultSet answer) throws SQLException, DatabaseProblem {
    ResultSetMetaData columns = answer.getMetaData();
    int count = columns.getColumnCount();
    for (int i = 1; i <= count; i++) {
      cell(i, columns.getColumnLabel(i));
    }
    end();
    while (answer.next()) {
      for (int i = 1; i <= count; i++) {
        cell(i, text(answer.getObject(i)));
      }
      end();
    }
    return out.toByteArray();
  }

  private static String text(@Nullable Object value) {
    if (value == null) {
      return "";
    }
    if (value instanceof BigDecimal number) {
      return number.toPlainString();
    }
    if (value instanceof Double || value instanceof Float) {
      String written = value.toString();
      return written.endsWith(".0") ? written.substring(0, written.length() - 2) : written;
    }
    if (value instanceof Date day) {
      return day.toLocalDate().toString();
    }
    if (value instanceof Timestamp time) {
      return text(time.toLocalDateTime());
    }
    if (value instanceof LocalDateTime time) {
      boolean midnight = time.toLocalTime().equals(LocalTime.MIDNIGHT);
      return midnight ? time.toLocalDate().toString() : time.toString();
    }
    return value.toString();
  }

  private void cell(int column, String text) {
    if (column > 1) {
      row.append(',');
    }
    boolean plain = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      plain &= c != ',' && c != '"' && c != '\n' && c != '\r';
    }
    if (plain) {
      row.append(text);
    } else {
      row.append('"').append(text.replace("\"", "\"\"")).append('"');
    }
  }

  private void end() throws DatabaseProblem {
    out.writeBytes(row.append('\n').toString().getBytes(StandardCharsets.UTF_8));
    row.setLength(0);
    if (out.size() > LARGEST) {
      throw new DatabaseProblem(
          "too-large",
          "The database answers with more than 1 GB.",
          "Ask for less, or for sums instead of single rows.");
    }
  }
}
