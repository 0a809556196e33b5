package org.plumbline.rule.read;

import org.plumbline.diagnostic.Diagnostic;

/** A line of a card that is being read as a condition, for pointing into it. */
record ConditionLine(Yaml.Text text, Problems problems) {

  /** A part of the line. */
  record Piece(String text, int offset) {

    /** Without spaces around it. */
    Piece stripped() {
      int leading = text.length() - text.stripLeading().length();
      return new Piece(text.strip(), offset + leading);
    }

    Piece from(int index) {
      return new Piece(text.substring(index), offset + index);
    }

    Piece to(int index) {
      return new Piece(text.substring(0, index), offset);
    }
  }

  Piece whole() {
    return new Piece(text.value(), 0).stripped();
  }

  /** The line of the file, comments included. */
  String sourceLine() {
    return problems.source().line(text.place().line());
  }

  Diagnostic error(Piece piece, String code, String what) {
    int length = Math.max(1, piece.text().length());
    int offset = Math.min(piece.offset(), text.value().length());
    return problems.error(problems.source().within(text, offset, length), code, what);
  }

  void add(Diagnostic diagnostic) {
    problems.add(diagnostic);
  }
}
