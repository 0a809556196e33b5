package org.plumbline.extract.number;

import java.util.List;
import org.plumbline.text.Token;

/**
 * Groups of digits that signs or spaces part, and decimals behind a comma.
 *
 * @param start index of the first group
 */
record DigitGroups(List<Token> tokens, int start) {

  /** "1 400": groups of three digits parted by ordinary spaces, the first of one to three. */
  boolean isSpaced(int next) {
    String head = tokens.get(start).written();
    if (next >= tokens.size() || head.length() > 3 || head.startsWith("0") || head.contains(".")) {
      return false;
    }
    Token group = tokens.get(next);
    return group.kind() == Token.Kind.NUMBER
        && group.spaceBefore()
        && group.written().length() == 3
        && isPlain(group.written());
  }

  /** "12,34,567": groups of two digits and a last one of three, as in India. */
  boolean isIndian(int comma) {
    String head = tokens.get(start).written();
    if (comma + 1 >= tokens.size()
        || head.length() > 2
        || !isPlain(head)
        || !tokens.get(comma).written().equals(",")
        || tokens.get(comma).spaceBefore()
        || tokens.get(comma + 1).spaceBefore()
        || tokens.get(comma + 1).kind() != Token.Kind.NUMBER) {
      return false;
    }
    String group = tokens.get(comma + 1).written();
    boolean last = group.length() >= 6 && group.charAt(2) == ',';
    boolean between =
        group.length() == 2
            && comma + 2 < tokens.size()
            && tokens.get(comma + 2).written().equals(",")
            && !tokens.get(comma + 2).spaceBefore();
    return last || between;
  }

  /** "5,00", "1.111,11": one or two digits behind a comma that touches both sides. */
  boolean isDecimalComma(int comma) {
    if (comma + 1 >= tokens.size() || !touches(comma, ",") || tokens.get(comma + 1).spaceBefore()) {
      return false;
    }
    String head = tokens.get(start).written();
    String tail = tokens.get(comma + 1).written();
    int point = head.indexOf('.');
    boolean grouped = point < 0 || (point <= 3 && head.length() - point == 4 && point > 0);
    boolean pair = start > 0 && tokens.get(start - 1).written().equals("(");
    boolean list =
        (touches(comma + 2, ",")
                && comma + 3 < tokens.size()
                && !tokens.get(comma + 3).spaceBefore()
                && tokens.get(comma + 3).kind() == Token.Kind.NUMBER)
            || (start > 0 && touches(start, head) && tokens.get(start - 1).written().equals(","));
    return grouped
        && !pair
        && !list
        && head.indexOf(',') < 0
        && isPlain(tail)
        && tail.length() <= 2;
  }

  private boolean touches(int i, String written) {
    return i < tokens.size()
        && !tokens.get(i).spaceBefore()
        && tokens.get(i).written().equals(written);
  }

  static boolean isPlain(String text) {
    return text.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
