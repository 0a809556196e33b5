package org.plumbline.rule.read;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.plumbline.diagnostic.Diagnostic;
import org.plumbline.diagnostic.Spelling;

/** Reads one of a closed list of words. */
final class WordReader {
  private final Problems problems;

  WordReader(Problems problems) {
    this.problems = problems;
  }

  /**
   * The constant that a text names, or empty where it names none.
   *
   * @param what what the text is not: {@code "no severity"}
   */
  <E extends Enum<E>> Optional<E> read(
      Yaml.Text text, E[] values, Function<E, String> word, String what) {
    List<String> known = Arrays.stream(values).map(word).toList();
    return read(text, known, what)
        .flatMap(said -> Arrays.stream(values).filter(v -> word.apply(v).equals(said)).findFirst());
  }

  /** The text itself where it is one of the known words. */
  Optional<String> read(Yaml.Text text, List<String> known, String what) {
    if (known.contains(text.value())) {
      return Optional.of(text.value());
    }
    Diagnostic wrong =
        problems.error(text.place(), "wrong-word", "‘" + text.value() + "’ is " + what + ".");
    String plain = text.value().toLowerCase(Locale.ROOT).replace(' ', '-').replace('_', '-');
    problems.add(
        Spelling.nearest(plain, known)
            .map(near -> wrong.fix(Problems.maybe(near)))
            .orElseGet(() -> wrong.expected("one of: " + String.join(", ", known) + ".")));
    return Optional.empty();
  }
}
