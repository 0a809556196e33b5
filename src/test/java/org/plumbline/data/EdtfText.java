package org.plumbline.data;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;

/** Tells whether a cell is a date of the part of EDTF that the reference data uses. */
final class EdtfText {
  private EdtfText() {}

  static boolean valid(String text) {
    if (text.startsWith("[") && text.endsWith("]")) {
      return Arrays.stream(text.substring(1, text.length() - 1).split(",", -1))
          .allMatch(EdtfText::single);
    }
    int slash = text.indexOf('/');
    return slash < 0
        ? single(text)
        : single(text.substring(0, slash)) && single(text.substring(slash + 1));
  }

  private static boolean single(String text) {
    String bare =
        text.endsWith("?") || text.endsWith("~") ? text.substring(0, text.length() - 1) : text;
    if (bare.matches("[12]\\d{3}(-Q[1-4])?")) {
      return true;
    }
    try {
      LocalDate day = LocalDate.parse(bare.matches("[12]\\d{3}-\\d\\d") ? bare + "-01" : bare);
      return day.toString().startsWith(bare);
    } catch (DateTimeParseException e) {
      return false;
    }
  }
}
