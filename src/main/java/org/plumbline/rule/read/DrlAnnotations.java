package org.plumbline.rule.read;

import java.util.ArrayList;
import java.util.List;

/** Finds {@code @id("…")} and the like in an advanced rule, outside comments and strings. */
final class DrlAnnotations {
  private final String drl;

  DrlAnnotations(String drl) {
    this.drl = drl;
  }

  /** The texts of all annotations with a name, in order. */
  List<String> all(String name) {
    List<String> values = new ArrayList<>();
    String start = "@" + name + "(";
    int at = 0;
    while (at < drl.length()) {
      if (drl.startsWith("//", at)) {
        at = endOf("\n", at);
      } else if (drl.startsWith("/*", at)) {
        at = endOf("*/", at + 2);
      } else if (drl.charAt(at) == '"') {
        at = closing(at) + 1;
      } else if (drl.startsWith(start, at)) {
        int open = at + start.length();
        while (open < drl.length() && Character.isWhitespace(drl.charAt(open))) {
          open++;
        }
        if (open < drl.length() && drl.charAt(open) == '"') {
          int close = closing(open);
          values.add(drl.substring(open + 1, Math.min(close, drl.length())).replace("\\\"", "\""));
          at = close + 1;
        } else {
          at = open;
        }
      } else {
        at++;
      }
    }
    return values;
  }

  private int endOf(String sign, int from) {
    int end = drl.indexOf(sign, from);
    return end < 0 ? drl.length() : end + sign.length();
  }

  private int closing(int open) {
    for (int i = open + 1; i < drl.length(); i++) {
      if (drl.charAt(i) == '\\') {
        i++;
      } else if (drl.charAt(i) == '"') {
        return i;
      }
    }
    return drl.length();
  }
}
