package org.plumbline.report.html.markup;

import java.util.ArrayDeque;
import java.util.Deque;
import org.plumbline.report.wording.PlainText;

/**
 * Builds HTML and SVG. Text and attribute values are escaped always; names of elements and
 * attributes are the program's own.
 */
public final class Markup {
  private final StringBuilder out = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();

  /**
   * Opens an element.
   *
   * @param attributes names and values in turn; an attribute with an empty value is left out
   */
  public Markup open(String element, String... attributes) {
    tag(element, attributes);
    open.push(element);
    return this;
  }

  /** Closes the element opened last. */
  public Markup close() {
    out.append("</").append(open.pop()).append('>');
    return this;
  }

  /** Closes the element opened last and begins a new line. */
  public Markup closeLine() {
    return close().line();
  }

  /** An element with nothing but text in it. */
  public Markup element(String element, String text, String... attributes) {
    return open(element, attributes).text(text).close();
  }

  /** An element that has no content and no end tag, such as {@code meta}. */
  public Markup empty(String element, String... attributes) {
    tag(element, attributes);
    return this;
  }

  public Markup text(String text) {
    escape(text);
    return this;
  }

  public Markup line() {
    out.append('\n');
    return this;
  }

  /** Text that is markup already: style sheets and scripts of the program itself, never input. */
  public Markup trusted(String own) {
    out.append(own);
    return this;
  }

  @Override
  public String toString() {
    return out.toString();
  }

  private void tag(String element, String... attributes) {
    if (attributes.length % 2 != 0) {
      throw new IllegalArgumentException("Attributes of (" + element + ") lack a value.");
    }
    out.append('<').append(element);
    for (int i = 0; i < attributes.length; i += 2) {
      if (!attributes[i + 1].isEmpty()) {
        out.append(' ').append(attributes[i]).append("=\"");
        escape(attributes[i + 1]);
        out.append('"');
      }
    }
    out.append('>');
  }

  private void escape(String text) {
    PlainText.wellFormed(text)
        .codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                case '\n', '\t' -> out.append((char) c);
                default -> out.appendCodePoint(Character.isISOControl(c) ? 0xFFFD : c);
              }
            });
  }
}
