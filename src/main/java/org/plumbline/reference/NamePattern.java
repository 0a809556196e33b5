package org.plumbline.reference;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A regular expression from a data description, tried on the names of columns. It gives up where a
 * name would take it more steps than any sensible pattern needs.
 */
final class NamePattern {
  private static final int MOST_STEPS = 100_000;
  private static final int LONGEST_NAME = 1_000;

  private final Pattern pattern;

  private NamePattern(Pattern pattern) {
    this.pattern = pattern;
  }

  static Optional<NamePattern> of(String expression) {
    try {
      return Optional.of(new NamePattern(Pattern.compile(expression)));
    } catch (PatternSyntaxException e) {
      return Optional.empty();
    }
  }

  boolean finds(String name) {
    if (name.length() > LONGEST_NAME) {
      return false;
    }
    try {
      return pattern.matcher(new Counted(name, new AtomicInteger())).find();
    } catch (TooManySteps e) {
      return false;
    }
  }

  /** What a name that fits stands for: the first group of the pattern, if it has one. */
  String meaning(String name) {
    Matcher matcher = pattern.matcher(new Counted(name, new AtomicInteger()));
    boolean grouped = matcher.groupCount() > 0 && finds(name) && matcher.find();
    String group = grouped ? matcher.group(1) : null;
    return group == null ? name : group;
  }

  @Override
  public String toString() {
    return pattern.pattern();
  }

  /** A text that counts how often it is looked at, which is the only hold one has on a matcher. */
  private record Counted(String text, AtomicInteger steps) implements CharSequence {
    @Override
    public int length() {
      return text.length();
    }

    @Override
    public char charAt(int index) {
      if (steps.incrementAndGet() > MOST_STEPS) {
        throw new TooManySteps();
      }
      return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return new Counted(text.substring(start, end), steps);
    }

    @Override
    public String toString() {
      return text;
    }
  }

  private static final class TooManySteps extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
