package org.plumbline.report.text;

/** Plain stand-ins for typographic signs; letters of other alphabets stay as they are. */
final class Ascii {
  private Ascii() {}

  static String of(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '“', '”', '„' -> out.append('"');
                case '‘', '’', '‚' -> out.append('\'');
                case '–', '—', '−' -> out.append('-');
                case '…' -> out.append("...");
                case '·' -> out.append('|');
                case '•' -> out.append('*');
                case '×' -> out.append('x');
                case '÷' -> out.append('/');
                case '≈' -> out.append('~');
                case '✓' -> out.append('+');
                case '°' -> out.append(" degrees");
                case 0xFFFD -> out.append('?');
                default -> out.appendCodePoint(c);
              }
            });
    return out.toString();
  }
}
