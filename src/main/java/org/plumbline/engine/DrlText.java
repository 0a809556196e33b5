package org.plumbline.engine;

import java.util.Locale;

/** Words as they may stand in DRL. */
final class DrlText {
  private DrlText() {}

  /**
   * A string literal that no content can break out of: quotes and backslashes are escaped, and so
   * is everything that is no letter, digit, plain sign or space.
   */
  static String literal(String words) {
    StringBuilder out = new StringBuilder(words.length() + 2).append('"');
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        default -> {
          boolean plain = c < 0x7f ? c >= ' ' : Character.isLetterOrDigit(c);
          out.append(plain ? String.valueOf(c) : escape(c));
        }
      }
    }
    return out.append('"').toString();
  }

  /**
   * The same DRL in ASCII. The code generator writes its sources in the machine's own encoding,
   * whatever that is, and would lose every other letter of a string.
   */
  static String ascii(String drl) {
    StringBuilder out = new StringBuilder(drl.length());
    for (int i = 0; i < drl.length(); i++) {
      char c = drl.charAt(i);
      out.append(c < 0x80 ? String.valueOf(c) : escape(c));
    }
    return out.toString();
  }

  /** The package that a rule is compiled in; two ids never share one. */
  static String packageOf(String id) {
    StringBuilder out = new StringBuilder("plumbline.rules.");
    boolean allSmall = true;
    for (int i = 0; i < id.length(); i++) {
      char c = id.charAt(i);
      boolean letter = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
      boolean digit = c >= '0' && c <= '9';
      allSmall &= c >= 'a' && c <= 'z';
      if (c == '-') {
        out.append('_');
      } else if (letter || (digit && i > 0)) {
        out.append(c);
      } else {
        out.append(String.format(Locale.ROOT, "$%04x", (int) c));
      }
    }
    // An id such as "if" would be a word of the language.
    return allSmall ? out.append('$').toString() : out.toString();
  }

  private static String escape(char c) {
    return String.format(Locale.ROOT, "\\u%04x", (int) c);
  }
}
