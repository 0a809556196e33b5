package org.plumbline.rule.read;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.report.Finding;
import org.plumbline.model.report.Verdict;
import org.plumbline.rule.Outcome;

/**
 * Reads what a card does: {@code finding}, {@code exclude} or {@code verdict}, with what belongs.
 */
final class OutcomeReader {
  private static final List<String> KEYS = List.of("finding", "exclude", "verdict");
  private static final List<String> DIFFERENCES = List.of("measure", "area", "period", "unit");

  private final Keys card;
  private final Problems problems;

  OutcomeReader(Keys card, Problems problems) {
    this.card = card;
    this.problems = problems;
  }

  /** The outcome, or empty where a problem was found. */
  Optional<Outcome> read() {
    List<String> present = KEYS.stream().filter(card::has).toList();
    if (present.isEmpty()) {
      if (KEYS.stream().allMatch(card::lacks)) {
        problems.add(
            problems
                .error("missing-key", "The rule does nothing.")
                .expected("one of: finding, exclude, verdict."));
      }
      return Optional.empty();
    }
    if (present.size() > 1) {
      problems.add(
          problems
              .error(
                  card.place(present.get(1)),
                  "several-outcomes",
                  "A rule does one thing; this one has ‘" + String.join("’ and ‘", present) + "’.")
              .fix("Make two cards of it."));
    }
    String does = present.get(0);
    belongs("caveat", "finding", does);
    belongs("differs", "finding", does);
    belongs("precedence", "verdict", does);
    Optional<Outcome> outcome =
        switch (does) {
          case "finding" -> finds();
          case "exclude" -> slug("exclude").map(Outcome.Excludes::new);
          default -> decides();
        };
    return present.size() > 1 ? Optional.empty() : outcome;
  }

  private void belongs(String key, String to, String does) {
    if (card.has(key) && !does.equals(to)) {
      problems.add(
          problems.error(
              card.place(key), "misplaced-key", "‘" + key + "’ belongs to a " + to + "."));
    }
  }

  private Optional<Outcome> finds() {
    Optional<Finding.Kind> kind =
        word("finding", Finding.Kind.values(), Finding.Kind::word, "no finding");
    Optional<String> caveat = card.has("caveat") ? slug("caveat") : Optional.empty();
    List<String> differs = differs();
    if (kind.isEmpty()) {
      return Optional.empty();
    }
    if (kind.get() == Finding.Kind.CAVEAT && !card.has("caveat")) {
      problems.add(
          problems
              .error(card.place("finding"), "missing-key", "‘caveat’ is missing.")
              .expected("the caveat's name, such as ‘caveat: hedge-absorbs’."));
    }
    boolean incomparable = kind.get() == Finding.Kind.NOT_COMPARABLE;
    if (incomparable && !card.has("differs")) {
      problems.add(
          problems
              .error(card.place("finding"), "missing-key", "‘differs’ is missing.")
              .expected("what differs, such as ‘differs: [measure]’."));
    }
    if (!incomparable && card.has("differs")) {
      problems.add(
          problems.error(
              card.place("differs"),
              "misplaced-key",
              "‘differs’ belongs to ‘finding: not-comparable’."));
    }
    @Nullable String word = caveat.orElse(null);
    return Optional.of(new Outcome.Finds(kind.get(), word, differs));
  }

  private List<String> differs() {
    return card.texts("differs").stream()
        .flatMap(
            text ->
                new WordReader(problems)
                    .read(text, DIFFERENCES, "nothing that can differ").stream())
        .toList();
  }

  private Optional<Outcome> decides() {
    Optional<Verdict> verdict = word("verdict", Verdict.values(), Verdict::word, "no verdict");
    int precedence = 0;
    Optional<Yaml.Text> written = card.text("precedence");
    if (written.isPresent()) {
      String text = written.get().value();
      boolean whole = NumberSlip.parse(text).isPresent() && text.indexOf('.') < 0;
      if (whole && text.length() <= 6) {
        precedence = Integer.parseInt(text);
      } else {
        problems.add(
            problems
                .error(written.get().place(), "wrong-number", "‘" + text + "’ is no precedence.")
                .expected("a whole number such as 10."));
      }
    }
    int decided = precedence;
    return verdict.map(one -> new Outcome.Decides(one, decided));
  }

  /** A name of one's own, which reports show. */
  private Optional<String> slug(String key) {
    return card.text(key)
        .flatMap(
            text -> {
              String value = text.value();
              boolean good =
                  value.chars().allMatch(c -> (c >= 'a' && c <= 'z') || c == '-')
                      && !value.startsWith("-")
                      && !value.endsWith("-");
              if (good && !List.of("admitted", "candidate").contains(value)) {
                return Optional.of(value);
              }
              problems.add(
                  problems
                      .error(text.place(), "wrong-name", "‘" + value + "’ is no name for this.")
                      .expected("lower-case words joined by hyphens, such as hedge-absorbs."));
              return Optional.empty();
            });
  }

  private <E extends Enum<E>> Optional<E> word(
      String key, E[] values, Function<E, String> word, String what) {
    return card.text(key).flatMap(text -> new WordReader(problems).read(text, values, word, what));
  }
}
