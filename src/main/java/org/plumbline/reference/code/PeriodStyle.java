package org.plumbline.reference.code;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a column writes its periods: the property {@code format} of a Table Schema, made of {@code
 * %Y}, {@code %y}, {@code %m}, {@code %d}, {@code %b}, {@code %B} and what stands between them.
 */
public final class PeriodStyle {
  private static final List<String> MONTHS =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  private final String format;

  private PeriodStyle(String format) {
    this.format = format;
  }

  /** A style, or empty where a format has another directive than those above, or none. */
  public static Optional<PeriodStyle> of(String format) {
    int percents = 0;
    for (int i = format.indexOf('%'); i >= 0; i = format.indexOf('%', i + 2)) {
      percents++;
      if (i + 1 >= format.length() || "YymdbB".indexOf(format.charAt(i + 1)) < 0) {
        return Optional.empty();
      }
    }
    return percents == 0 ? Optional.empty() : Optional.of(new PeriodStyle(format));
  }

  /** The period in EDTF, or the text itself where it does not fit. */
  public String edtf(String text) {
    Scan scan = new Scan(text);
    for (int i = 0; i < format.length() && scan.fits; i++) {
      char c = format.charAt(i);
      if (c == '%') {
        i++;
        scan.directive(format.charAt(i));
      } else {
        scan.literal(c);
      }
    }
    String edtf = scan.fits && scan.at == text.length() ? scan.edtf() : null;
    return edtf == null ? text : edtf;
  }

  /**
   * Forms that statistical offices write beside those of EDTF, in it: {@code 2023M01}, {@code
   * 2023Q1}, {@code 2023-A1}, {@code 2023H1}. Empty for any other text.
   */
  public static Optional<String> ofOffice(String text) {
    boolean year =
        text.length() >= 6
            && text.length() <= 8
            && text.substring(0, 4).chars().allMatch(c -> c >= '0' && c <= '9');
    if (!year) {
      return Optional.empty();
    }
    int at = text.charAt(4) == '-' || text.charAt(4) == ' ' ? 5 : 4;
    String number = text.substring(at + 1);
    if (number.isEmpty() || !number.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return Optional.empty();
    }
    String start = text.substring(0, 4);
    int n = Integer.parseInt(number);
    return switch (text.charAt(at)) {
      case 'A' -> n == 1 ? Optional.of(start) : Optional.empty();
      case 'M', 'm' ->
          n >= 1 && n <= 12
              ? Optional.of(String.format(Locale.ROOT, "%s-%02d", start, n))
              : Optional.empty();
      case 'Q', 'q' -> n >= 1 && n <= 4 ? Optional.of(start + "-Q" + n) : Optional.empty();
      case 'S', 'H' -> n >= 1 && n <= 2 ? Optional.of(start + "-S" + n) : Optional.empty();
      default -> Optional.empty();
    };
  }

  @Override
  public String toString() {
    return format;
  }

  /** Reads a text from left to right. */
  private static final class Scan {
    private final String text;
    private int at;
    private boolean fits = true;
    private int year = -1;
    private int month = -1;
    private int day = -1;

    Scan(String text) {
      this.text = text;
    }

    void literal(char c) {
      fits = at < text.length() && text.charAt(at) == c;
      at++;
    }

    void directive(char c) {
      switch (c) {
        case 'Y' -> year = number(4, 4);
        case 'y' -> {
          int two = number(2, 2);
          year = two < 69 ? 2000 + two : 1900 + two;
        }
        case 'm' -> month = number(1, 2);
        case 'd' -> day = number(1, 2);
        default -> month = monthName();
      }
    }

    private int number(int least, int most) {
      int from = at;
      while (at < text.length()
          && at - from < most
          && text.charAt(at) >= '0'
          && text.charAt(at) <= '9') {
        at++;
      }
      fits = fits && at - from >= least;
      return fits ? Integer.parseInt(text.substring(from, at)) : -1;
    }

    private int monthName() {
      int from = at;
      while (at < text.length() && Character.isLetter(text.charAt(at))) {
        at++;
      }
      String name = text.substring(from, at).toLowerCase(Locale.ROOT);
      for (int i = 0; i < MONTHS.size() && name.length() >= 3; i++) {
        if (MONTHS.get(i).startsWith(name)) {
          return i + 1;
        }
      }
      fits = false;
      return -1;
    }

    private @Nullable String edtf() {
      try {
        if (year < 0) {
          return null;
        }
        if (month < 0) {
          return String.format(Locale.ROOT, "%04d", year);
        }
        return day < 0
            ? YearMonth.of(year, month).toString()
            : LocalDate.of(year, month, day).toString();
      } catch (DateTimeException noSuchDay) {
        return null;
      }
    }
  }
}
