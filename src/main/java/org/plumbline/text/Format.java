package org.plumbline.text;

import java.util.Locale;

/** The forms in which an article may come. */
public enum Format {
  TEXT,
  MARKDOWN,
  HTML,
  /** IPTC's news in JSON, one item a file. */
  NINJS,
  /** One article a line: {@code id}, {@code text}, optional {@code title} and {@code published}. */
  JSON_LINES;

  /** How much of a text is looked at. */
  private static final int LOOKED_AT = 4096;

  /** Tells a format by the name and, where that does not decide, by how the text begins. */
  static Format recognise(String text, String name) {
    String beginning = text.substring(0, Math.min(text.length(), LOOKED_AT)).stripLeading();
    String lower = beginning.toLowerCase(Locale.ROOT);
    if (lower.startsWith("<!doctype html") || lower.startsWith("<html")) {
      return HTML;
    }
    return switch (extension(name)) {
      case "md", "markdown", "mdown" -> MARKDOWN;
      case "html", "htm", "xhtml" -> HTML;
      case "jsonl", "ndjson" -> JSON_LINES;
      case "json", "ninjs" -> json(text);
      case "txt", "text" -> TEXT;
      default -> byContent(text, lower);
    };
  }

  /** The part of a file name behind its last dot, in lower case; empty where there is none. */
  private static String extension(String name) {
    String file = ArticleReader.fileName(name);
    int dot = file.lastIndexOf('.');
    return dot <= 0 ? "" : file.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  private static Format byContent(String text, String lower) {
    if (lower.startsWith("{")) {
      return json(text);
    }
    boolean tags = lower.contains("</p>") || lower.contains("<p>") || lower.contains("<body");
    if (lower.startsWith("<") && tags) {
      return HTML;
    }
    return lower.contains("](http") ? MARKDOWN : TEXT;
  }

  /** JSON Lines has a whole object with a text on its first line. */
  private static Format json(String text) {
    return JsonLines.startsWithRow(text) ? JSON_LINES : NINJS;
  }
}
