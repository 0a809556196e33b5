package org.plumbline.rule.write;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.plumbline.rule.Example;

/** Makes kept promises of examples that began to pass: {@code todo-fires} becomes {@code fires}. */
public final class Promotion {
  private Promotion() {}

  /**
   * A file with some of its examples promoted.
   *
   * @param file the text that the examples were read from
   * @throws IllegalArgumentException if the text does not have an example's key where it was read
   */
  public static String promoted(String file, Collection<Example> examples) {
    StringBuilder text = new StringBuilder(file);
    // From the end, so that what is still to be changed stays where it was.
    List<Example> backwards =
        examples.stream()
            .sorted(
                Comparator.comparingInt((Example one) -> one.position().line())
                    .thenComparingInt(one -> one.position().column())
                    .reversed())
            .toList();
    for (Example example : backwards) {
      String key = example.expectation().word();
      int start = offset(file, example.position().line(), example.position().column());
      if (start < 0 || !file.startsWith(key, start)) {
        throw new IllegalArgumentException(
            "There is no (" + key + ") at (" + example.position() + ").");
      }
      text.replace(start, start + key.length(), example.expectation().kept().word());
    }
    return text.toString();
  }

  /** Where a line and column counted from 1, in code points, lie; -1 where they do not. */
  private static int offset(String text, int line, int column) {
    int start = text.startsWith("\uFEFF") ? 1 : 0;
    for (int passed = 1; passed < line; passed++) {
      int end = text.indexOf('\n', start);
      if (end < 0) {
        return -1;
      }
      start = end + 1;
    }
    try {
      return text.offsetByCodePoints(start, column - 1);
    } catch (IndexOutOfBoundsException behindTheEnd) {
      return -1;
    }
  }
}
