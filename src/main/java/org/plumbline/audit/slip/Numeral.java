package org.plumbline.audit.slip;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.model.Span;

/**
 * A number written in digits.
 *
 * @param digits all of them, without separators
 * @param decimals how many of them stand behind the point
 * @param separator what stands between thousands, or empty
 */
record Numeral(Span span, String digits, int decimals, String separator) {
  private static final int GROUP = 3;

  /** The numerals of a span, in the order of the text. */
  static List<Numeral> in(Manuscript text, Span within) {
    List<Numeral> found = new ArrayList<>();
    int at = within.start();
    while (at < within.end()) {
      if (!digit(text, at)) {
        at++;
        continue;
      }
      Numeral numeral = from(text, at, within.end());
      at = numeral.span().end();
      // Two points or a comma in an odd place make a date or a section, not a number.
      boolean broken = (isPoint(text.point(at)) || text.point(at) == ',') && digit(text, at + 1);
      if (broken) {
        while (digit(text, at) || isPoint(text.point(at)) || text.point(at) == ',') {
          at++;
        }
      } else if (!named(text.point(numeral.span().start() - 1))) {
        found.add(numeral);
      }
    }
    return found;
  }

  /** Digits behind a letter name a road or a form, those behind a hash a character. */
  private static boolean named(int before) {
    return Character.isLetter(before) || before == '#';
  }

  private static Numeral from(Manuscript text, int start, int limit) {
    StringBuilder digits = new StringBuilder();
    String separator = "";
    int at = start;
    while (at < limit && digit(text, at)) {
      digits.appendCodePoint(text.point(at++));
    }
    while (at < limit
        && digits.length() > 0
        && group(text, at, limit, digits.length(), separator)) {
      separator = Character.toString(text.point(at));
      for (int i = 1; i <= GROUP; i++) {
        digits.appendCodePoint(text.point(at + i));
      }
      at += GROUP + 1;
    }
    int decimals = 0;
    if (at + 1 < limit && isPoint(text.point(at)) && digit(text, at + 1)) {
      at++;
      while (at < limit && digit(text, at)) {
        digits.appendCodePoint(text.point(at++));
        decimals++;
      }
    }
    return new Numeral(new Span(start, at), digits.toString(), decimals, separator);
  }

  private static boolean group(Manuscript text, int at, int limit, int before, String separator) {
    int point = text.point(at);
    boolean separates =
        point == ',' || point == ' ' || point == 0xA0 || point == 0x202F || point == 0x2009;
    boolean same = separator.isEmpty() ? before <= GROUP : separator.codePointAt(0) == point;
    if (!separates || !same || at + GROUP >= limit) {
      return false;
    }
    return digit(text, at + 1)
        && digit(text, at + 2)
        && digit(text, at + GROUP)
        && !digit(text, at + GROUP + 1);
  }

  private static boolean digit(Manuscript text, int at) {
    int point = text.point(at);
    return point >= '0' && point <= '9';
  }

  private static boolean isPoint(int point) {
    return point == '.';
  }

  BigDecimal value() {
    return new BigDecimal(new BigInteger(digits), decimals);
  }

  boolean whole() {
    return decimals == 0;
  }

  /** Whether it could be a year of our age: four digits without a separator. */
  boolean yearLike() {
    return whole()
        && separator.isEmpty()
        && digits.length() == 4
        && (digits.startsWith("1") || digits.startsWith("20"));
  }

  /** Ten times as large, written the same way. */
  String timesTen() {
    BigDecimal moved = value().movePointRight(1);
    return written(moved.setScale(Math.max(0, decimals - 1)));
  }

  /** A tenth, with a decimal more where it needs one. */
  String tenth() {
    boolean round = whole() && digits.endsWith("0") && digits.length() > 1;
    return written(value().movePointLeft(1).setScale(round ? 0 : decimals + 1));
  }

  String timesThousand() {
    return written(value().movePointRight(GROUP).setScale(0));
  }

  /** All numbers that come of exchanging two neighbouring digits. */
  List<String> exchanged() {
    List<String> all = new ArrayList<>();
    for (int i = 0; i + 1 < digits.length(); i++) {
      StringBuilder other = new StringBuilder(digits);
      other.setCharAt(i, digits.charAt(i + 1));
      other.setCharAt(i + 1, digits.charAt(i));
      boolean begins = i == 0 && (digits.charAt(0) == '0' || digits.charAt(1) == '0');
      if (digits.charAt(i) != digits.charAt(i + 1) && !begins) {
        all.add(written(new BigDecimal(new BigInteger(other.toString()), decimals)));
      }
    }
    return all;
  }

  /** One more in the last place that counts, or one less than a nine. */
  String lastDigitOff() {
    int at = digits.length() - 1;
    while (whole() && at > 0 && digits.charAt(at) == '0') {
      at--;
    }
    StringBuilder other = new StringBuilder(digits);
    char last = digits.charAt(at);
    other.setCharAt(at, last == '9' ? '8' : (char) (last + 1));
    return written(new BigDecimal(new BigInteger(other.toString()), decimals));
  }

  String plus(int amount) {
    return written(value().add(BigDecimal.valueOf(amount)));
  }

  private String written(BigDecimal number) {
    String plain = number.toPlainString();
    int point = plain.indexOf('.');
    StringBuilder whole = new StringBuilder(point < 0 ? plain : plain.substring(0, point));
    boolean ungrouped = separator.isEmpty() && digits.length() - decimals > GROUP;
    if (!ungrouped) {
      for (int at = whole.length() - GROUP; at > 0; at -= GROUP) {
        whole.insert(at, separator.isEmpty() ? "," : separator);
      }
    }
    return whole + (point < 0 ? "" : plain.substring(point));
  }
}
