package org.plumbline.diagnostic;

import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a rule or a data file.
 *
 * @param code stable, lower-case, hyphenated: {@code unknown-field}
 * @param what is wrong, with the offending text in it
 * @param expected what would have been right, or null
 * @param fix what to do, such as "Maybe you meant ‘indicator’.", or null
 * @param effect what happens meanwhile: "The rule is left out; the others run.", or null
 * @param snippet the line as it stands, or null
 * @param caretLength how many code points from the position's column to underline; 0 for none
 */
public record Diagnostic(
    Position position,
    Level level,
    String code,
    String what,
    @Nullable String expected,
    @Nullable String fix,
    @Nullable String effect,
    @Nullable String snippet,
    int caretLength) {

  /** How bad it is. */
  public enum Level {
    /** Something is left out. */
    ERROR,
    /** Nothing is left out, but a person should look. */
    WARNING
  }

  public static Diagnostic error(Position position, String code, String what) {
    return new Diagnostic(position, Level.ERROR, code, what, null, null, null, null, 0);
  }

  public static Diagnostic warning(Position position, String code, String what) {
    return new Diagnostic(position, Level.WARNING, code, what, null, null, null, null, 0);
  }

  public Diagnostic expected(String text) {
    return new Diagnostic(position, level, code, what, text, fix, effect, snippet, caretLength);
  }

  public Diagnostic fix(String text) {
    return new Diagnostic(
        position, level, code, what, expected, text, effect, snippet, caretLength);
  }

  public Diagnostic effect(String text) {
    return new Diagnostic(position, level, code, what, expected, fix, text, snippet, caretLength);
  }

  /** Shows the line with a caret under the position's column. */
  public Diagnostic snippet(String line, int length) {
    return new Diagnostic(position, level, code, what, expected, fix, effect, line, length);
  }

  /**
   * What a person reads: one line, and the line in question with a caret under it where there is
   * one.
   */
  public String render() {
    StringBuilder out = new StringBuilder();
    out.append(position).append(": ").append(code).append(": ").append(what);
    if (expected != null) {
      out.append(" Expected ").append(expected);
    }
    if (fix != null) {
      out.append(' ').append(fix);
    }
    if (effect != null) {
      out.append(' ').append(effect);
    }
    if (snippet != null) {
      out.append("\n    ").append(snippet);
      if (caretLength > 0 && position.column() > 0) {
        out.append("\n    ")
            .append(" ".repeat(position.column() - 1))
            .append("^".repeat(caretLength));
      }
    }
    return out.toString();
  }
}
