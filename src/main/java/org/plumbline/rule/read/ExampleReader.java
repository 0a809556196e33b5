package org.plumbline.rule.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.diagnostic.Diagnostic;
import org.plumbline.diagnostic.Spelling;
import org.plumbline.rule.Example;
import org.plumbline.rule.Example.Expectation;

/** Reads the examples of a rule. */
final class ExampleReader {
  private static final List<String> KEYS =
      List.of(
          "fires",
          "silent",
          "todo-fires",
          "todo-silent",
          "published",
          "reference",
          "says",
          "because");

  private final Problems problems;

  ExampleReader(Problems problems) {
    this.problems = problems;
  }

  /**
   * The examples without problems.
   *
   * @param lines the rule's conditions as written, one of which keeps a silent example silent; null
   *     where they are not known, as with an advanced rule
   */
  List<Example> read(Yaml value, @Nullable List<String> lines) {
    if (!(value instanceof Yaml.Items list)) {
      problems.add(
          problems
              .error(value.place(), "wrong-kind", "‘examples’ has " + value.kind() + " here.")
              .expected("a list: each example begins with ‘- fires:’ or ‘- silent:’."));
      return List.of();
    }
    List<Example> examples = new ArrayList<>();
    for (Yaml item : list.items()) {
      if (item instanceof Yaml.Entries map) {
        example(map, lines).ifPresent(examples::add);
      } else {
        problems.add(
            problems
                .error(item.place(), "wrong-kind", "An example has " + item.kind() + " here.")
                .expected("‘fires:’ or ‘silent:’ with a sentence."));
      }
    }
    if (examples.size() == list.items().size()) {
      warnUnlessBoth(examples);
    }
    return examples;
  }

  /** Says which kind of example there is none of. */
  void warnUnlessBoth(List<Example> examples) {
    for (Expectation expectation : List.of(Expectation.FIRES, Expectation.SILENT)) {
      if (examples.stream().noneMatch(one -> one.expectation() == expectation)) {
        String word = expectation.word();
        problems.add(
            problems
                .warning("no-example", "No example ‘" + word + "’ shows what the rule does.")
                .fix("Add one: ‘- " + word + ": \"…\"’."));
      }
    }
  }

  private Optional<Example> example(Yaml.Entries map, @Nullable List<String> lines) {
    Keys keys = new Keys(map, KEYS, problems);
    List<Expectation> given =
        Arrays.stream(Expectation.values()).filter(one -> keys.has(one.word())).toList();
    if (given.size() != 1) {
      problems.add(
          problems
              .error(map.place(), "wrong-example", wrong(given))
              .expected(
                  "exactly one of ‘fires’ and ‘silent’, or of ‘todo-fires’ and ‘todo-silent’ for"
                      + " what the rule cannot do yet."));
      return Optional.empty();
    }
    Expectation expectation = given.get(0);
    boolean fires = expectation.fires();
    Optional<Yaml.Text> says = keys.text("says");
    Optional<Yaml.Text> because = keys.text("because");
    if (fires && because.isPresent()) {
      misplaced(keys, "because", "silent");
    }
    if (!fires && says.isPresent()) {
      misplaced(keys, "says", "fires");
    }
    because.ifPresent(text -> checkBecause(text, lines));
    @Nullable LocalDate published = keys.text("published").flatMap(this::day).orElse(null);
    List<Map<String, String>> references = references(keys);
    return keys.text(expectation.word())
        .flatMap(
            sentence ->
                new MarkedSentence(problems)
                    .read(sentence)
                    .map(
                        marked ->
                            new Example(
                                expectation,
                                marked.text(),
                                marked.start(),
                                marked.end(),
                                published,
                                references,
                                says.map(Yaml.Text::value).orElse(null),
                                because.map(text -> text.value().strip()).orElse(null),
                                problems.source().position(keys.place(expectation.word())))));
  }

  private static String wrong(List<Expectation> given) {
    if (given.isEmpty()) {
      return "The example neither fires nor is silent.";
    }
    return given.stream().map(Expectation::fires).distinct().count() > 1
        ? "The example both fires and is silent."
        : "The example says twice what the rule does.";
  }

  private void misplaced(Keys keys, String key, String to) {
    problems.add(
        problems.error(
            keys.place(key), "misplaced-key", "‘" + key + "’ belongs to an example ‘" + to + "’."));
  }

  private void checkBecause(Yaml.Text text, @Nullable List<String> lines) {
    String because = text.value().strip();
    if (lines == null || lines.contains(because)) {
      return;
    }
    Diagnostic diagnostic =
        problems.error(
            text.place(), "unknown-condition", "‘" + because + "’ is no condition of the rule.");
    problems.add(
        Spelling.nearest(because, lines)
            .map(near -> diagnostic.fix(Problems.maybe(near)))
            .orElseGet(
                () -> diagnostic.expected("a line of ‘when’ or ‘except when’, word for word.")));
  }

  private Optional<LocalDate> day(Yaml.Text text) {
    try {
      return Optional.of(LocalDate.parse(text.value()));
    } catch (DateTimeException e) {
      problems.add(
          problems
              .error(text.place(), "wrong-date", "‘" + text.value() + "’ is no day.")
              .expected("a day such as 2021-12-28."));
      return Optional.empty();
    }
  }

  private List<Map<String, String>> references(Keys keys) {
    List<Map<String, String>> rows = new ArrayList<>();
    keys.get("reference")
        .ifPresent(
            value -> {
              List<Yaml> maps = value instanceof Yaml.Items list ? list.items() : List.of(value);
              maps.forEach(map -> rows.add(row(map)));
            });
    return rows;
  }

  private Map<String, String> row(Yaml value) {
    Map<String, String> row = new LinkedHashMap<>();
    if (!(value instanceof Yaml.Entries map)) {
      problems.add(
          problems
              .error(value.place(), "wrong-kind", "‘reference’ has " + value.kind() + " here.")
              .expected("columns and cells: {measure: …, area: …, period: …, value: …}."));
      return row;
    }
    for (Yaml.Entry entry : map.entries()) {
      String column = entry.key().value();
      if (!(entry.value() instanceof Yaml.Text cell)) {
        problems.add(
            problems
                .error(
                    entry.value().place(),
                    "wrong-kind",
                    "‘" + column + "’ has " + entry.value().kind() + " here.")
                .expected("a text."));
      } else if (row.putIfAbsent(column, cell.value()) != null) {
        problems.add(
            problems.error(
                entry.key().place(), "duplicate-key", "‘" + column + "’ is there a second time."));
      }
    }
    return row;
  }
}
