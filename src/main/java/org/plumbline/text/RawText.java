package org.plumbline.text;

import org.jsoup.parser.Parser;

/**
 * Walks the raw source of a stretch of text alongside the text that was decoded from it, so that
 * each character knows its place even where an entity or an escape is longer than what it stands
 * for.
 */
final class RawText {
  private static final int LONGEST_ENTITY = 34;

  private final SourceText source;
  private final boolean escapes;

  /**
   * @param escapes whether a backslash may stand before a character, as in Markdown
   */
  RawText(SourceText source, boolean escapes) {
    this.source = source;
    this.escapes = escapes;
  }

  /** Adds a text that was decoded from the source between two indices. */
  void append(Characters.Builder out, String text, int from, int to) {
    String raw = source.text();
    int at = from;
    int i = 0;
    while (i < text.length()) {
      int codePoint = text.codePointAt(i);
      int width = Character.charCount(codePoint);
      int entity = at < to && raw.charAt(at) == '&' ? entityEnd(raw, at, to, text, i) : -1;
      if (entity > 0) {
        String decoded = decode(raw, at, entity);
        for (int k = 0; k < decoded.length(); ) {
          int part = decoded.codePointAt(k);
          out.add(part, at, entity);
          k += Character.charCount(part);
        }
        i += decoded.length();
        at = entity;
        continue;
      }
      if (escapes
          && at + 1 < to
          && raw.charAt(at) == '\\'
          && raw.codePointAt(at + 1) == codePoint) {
        at++;
      } else if (codePoint == '\n' && at + 1 < to && raw.charAt(at) == '\r') {
        at++;
      } else if (at < to && raw.codePointAt(at) != codePoint) {
        at = nearest(raw, codePoint, at, Math.min(to, at + LONGEST_ENTITY));
      }
      int end = at < to && raw.codePointAt(at) == codePoint ? at + width : at;
      out.add(codePoint, at, end);
      at = end;
      i += width;
    }
  }

  /** Where the character comes next, or the beginning if not soon. */
  private static int nearest(String raw, int codePoint, int from, int limit) {
    for (int i = from; i < limit; i++) {
      if (raw.codePointAt(i) == codePoint) {
        return i;
      }
    }
    return from;
  }

  /**
   * The index behind the entity that stands at {@code at} and gave the text at {@code i}, or -1.
   */
  private static int entityEnd(String raw, int at, int to, String text, int i) {
    int end = at + 1;
    int limit = Math.min(to, at + LONGEST_ENTITY);
    while (end < limit && isEntityPart(raw.charAt(end))) {
      end++;
    }
    if (end < limit && raw.charAt(end) == ';') {
      end++;
    }
    String decoded = decode(raw, at, end);
    boolean changed = decoded.length() != end - at || !raw.startsWith(decoded, at);
    return changed && !decoded.isEmpty() && text.startsWith(decoded, i) ? end : -1;
  }

  private static String decode(String raw, int from, int to) {
    return Parser.unescapeEntities(raw.substring(from, to), false);
  }

  private static boolean isEntityPart(char c) {
    return c == '#' || (c < 128 && Character.isLetterOrDigit(c));
  }
}
