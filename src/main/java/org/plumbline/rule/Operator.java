package org.plumbline.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How a condition compares a field with its values. */
public enum Operator {
  IS("is"),
  IS_NOT("is not"),
  IS_ONE_OF("is one of"),
  IS_MORE_THAN("is more than"),
  IS_AT_LEAST("is at least"),
  IS_LESS_THAN("is less than"),
  IS_AT_MOST("is at most"),
  /** Two numbers or dates joined by "and", both included. */
  IS_BETWEEN("is between"),
  /** "X% of Y" or "X of Y", Y a number or another field. */
  IS_WITHIN("is within"),
  IS_PRESENT("is present"),
  IS_MISSING("is missing"),
  CONTAINS("contains");

  private final String words;

  Operator(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  public boolean takesValue() {
    return this != IS_PRESENT && this != IS_MISSING;
  }

  public static Optional<Operator> of(String words) {
    return Arrays.stream(values()).filter(one -> one.words.equals(words)).findFirst();
  }

  /** All of them, as cards write them. */
  public static List<String> allWords() {
    return Arrays.stream(values()).map(Operator::words).toList();
  }
}
