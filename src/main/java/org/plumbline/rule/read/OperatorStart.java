package org.plumbline.rule.read;

import java.util.List;

/** Finds where the name of a field ends in a line whose field is not known. */
final class OperatorStart {
  private static final List<String> SIGNS =
      List.of(" is ", " is", " contains ", " = ", " == ", " != ", " > ", " < ", " >= ", " <= ");

  private OperatorStart() {}

  /** The index of the space before the first operator, or -1. */
  static int in(String line) {
    int first = -1;
    for (String sign : SIGNS) {
      int at = sign.equals(" is") && !line.endsWith(sign) ? -1 : line.indexOf(sign);
      if (at >= 0 && (first < 0 || at < first)) {
        first = at;
      }
    }
    return first;
  }
}
