package org.plumbline.reference.table;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Splits a text into words the same way for cells, headers and claims, so that {@code 2–0}, {@code
 * 2 - 0} and {@code 2-0} come out alike. A percent sign is a word of its own.
 */
public final class TableWords {
  private static final int MINUTE = 60;
  private static final int LONGEST_NUMBER = 24;

  private TableWords() {}

  /** The words of a text in order. */
  public static List<TableWord> of(String text) {
    List<TableWord> words = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (Character.isDigit(c)) {
        int end = numberEnd(text, i);
        String written = text.substring(i, end);
        words.add(word(text, written, i, end));
        i = end;
      } else if (Character.isLetter(c)) {
        int end = i + 1;
        while (end < text.length() && isInner(text, end)) {
          end++;
        }
        words.add(new TableWord(folded(text.substring(i, end)), null, 0, false, i, end));
        i = end;
      } else {
        if (c == '%') {
          words.add(new TableWord("percent", null, 0, false, i, i + 1));
        }
        i++;
      }
    }
    return words;
  }

  private static boolean isInner(String text, int at) {
    char c = text.charAt(at);
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /** A number keeps its inner points, commas and colons: {@code 4,210}, {@code 1:32.5}. */
  private static int numberEnd(String text, int start) {
    int end = start + 1;
    while (end < text.length()) {
      char c = text.charAt(end);
      boolean joins =
          (c == '.' || c == ',' || c == ':')
              && end + 1 < text.length()
              && Character.isDigit(text.charAt(end + 1));
      if (!Character.isDigit(c) && !joins) {
        break;
      }
      end++;
    }
    return end;
  }

  private static TableWord word(String text, String written, int from, int to) {
    boolean negative = isMinus(text, from);
    BigDecimal number = number(written);
    int point = written.lastIndexOf('.');
    int decimals = number == null || point < 0 ? 0 : written.length() - point - 1;
    return new TableWord(written, number, decimals, negative, from, to);
  }

  /** A dash is a minus at the start, in brackets, behind "than", and close to a number alone. */
  private static boolean isMinus(String text, int from) {
    int i = from - 1;
    boolean close = i >= 0 && text.charAt(i) != ' ';
    if (!close) {
      i--;
    }
    if (i < 0 || "-−–".indexOf(text.charAt(i)) < 0) {
      return false;
    }
    i--;
    boolean apart = i < 0 || text.charAt(i) == ' ' || text.charAt(i) == '(';
    while (i >= 0 && text.charAt(i) == ' ') {
      i--;
    }
    return i < 0
        || text.charAt(i) == '('
        || (i > 2 && text.startsWith("than", i - 3))
        || (close && apart && !Character.isDigit(text.charAt(i)));
  }

  private static @Nullable BigDecimal number(String written) {
    if (written.length() > LONGEST_NUMBER) {
      return null;
    }
    if (written.indexOf(':') >= 0) {
      return clock(written);
    }
    String plain = ungrouped(written);
    return plain == null ? null : new BigDecimal(plain);
  }

  /** Without the commas of thousands; null where the points and commas make no number. */
  private static @Nullable String ungrouped(String written) {
    int point = written.indexOf('.');
    String whole = point < 0 ? written : written.substring(0, point);
    String rest = point < 0 ? "" : written.substring(point);
    if (rest.indexOf(',') >= 0 || rest.lastIndexOf('.') > 0) {
      return null;
    }
    if (whole.indexOf(',') < 0) {
      return whole + rest;
    }
    String[] groups = whole.split(",", -1);
    for (int i = 1; i < groups.length; i++) {
      if (groups[i].length() != 3) {
        return null;
      }
    }
    return groups[0].length() > 3 ? null : String.join("", groups) + rest;
  }

  private static @Nullable BigDecimal clock(String written) {
    if (written.indexOf(',') >= 0) {
      return null;
    }
    String[] parts = written.split(":", -1);
    BigDecimal seconds = BigDecimal.ZERO;
    for (int i = 0; i < parts.length; i++) {
      boolean last = i == parts.length - 1;
      String part = parts[i];
      if (part.isEmpty()
          || (!last && part.indexOf('.') >= 0)
          || part.indexOf('.') != part.lastIndexOf('.')) {
        return null;
      }
      seconds = seconds.multiply(BigDecimal.valueOf(MINUTE)).add(new BigDecimal(part));
    }
    return seconds;
  }

  private static String folded(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (lower.chars().allMatch(c -> c < 128)) {
      return lower;
    }
    StringBuilder out = new StringBuilder();
    Normalizer.normalize(lower, Normalizer.Form.NFD)
        .chars()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .forEach(c -> out.append((char) c));
    return out.toString();
  }
}
