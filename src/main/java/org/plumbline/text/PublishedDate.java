package org.plumbline.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads the day out of a date as articles carry it. */
final class PublishedDate {
  private PublishedDate() {}

  /**
   * The day of {@code 2022-01-05}, {@code 2022-01-05T23:30:00-05:00} or {@code 20220105T2330Z}, as
   * written: it is the day that the newsroom's readers saw, whatever it was elsewhere. Null where
   * there is none.
   */
  static @Nullable LocalDate of(@Nullable String written) {
    if (written == null) {
      return null;
    }
    String text = written.strip();
    boolean dashes = text.length() >= 10 && text.charAt(4) == '-' && text.charAt(7) == '-';
    int length = dashes ? 10 : 8;
    if (text.length() < length) {
      return null;
    }
    boolean ends =
        text.length() == length || text.charAt(length) == 'T' || text.charAt(length) == ' ';
    int year = number(text, 0, 4);
    int month = dashes ? number(text, 5, 7) : number(text, 4, 6);
    int day = dashes ? number(text, 8, 10) : number(text, 6, 8);
    if (!ends || year < 0 || month < 0 || day < 0) {
      return null;
    }
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static int number(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      if (!CharacterKind.isDigit(text.charAt(i))) {
        return -1;
      }
      number = number * 10 + text.charAt(i) - '0';
    }
    return number;
  }
}
