package org.plumbline.rule.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.diagnostic.Position;
import org.plumbline.model.report.Severity;
import org.plumbline.rule.Condition;
import org.plumbline.rule.Example;
import org.plumbline.rule.Outcome;
import org.plumbline.rule.Phase;
import org.plumbline.rule.RuleCard;
import org.plumbline.rule.Template;
import org.plumbline.rule.read.ScopeCheck.Line;

/** Reads one rule card, and finds all that is wrong with it. */
final class CardReader {
  private static final List<String> KEYS =
      List.of(
          "id",
          "title",
          "severity",
          "why",
          "when",
          "except when",
          "finding",
          "exclude",
          "verdict",
          "caveat",
          "differs",
          "precedence",
          "say",
          "ask",
          "examples");

  private final Problems problems;

  CardReader(Problems problems) {
    this.problems = problems;
  }

  /**
   * The card, or empty where a problem was found.
   *
   * @param category name of the folder it lies in
   */
  Optional<RuleCard> read(String category) {
    Optional<Yaml> root = new YamlReader(problems).read();
    if (root.isEmpty()) {
      return Optional.empty();
    }
    if (!(root.get() instanceof Yaml.Entries map)) {
      problems.add(
          problems
              .error(root.get().place(), "wrong-kind", "The card is " + root.get().kind() + ".")
              .expected("keys with values, such as ‘id: FIG-012’."));
      return Optional.empty();
    }
    Keys keys = new Keys(map, KEYS, problems);
    String id = keys.required("id").map(new RuleIds(problems)::check).orElse("");
    String title = oneLine(keys.required("title"));
    String why = oneLine(keys.required("why"));
    List<Line> when = lines(keys, "when");
    List<Line> unless = lines(keys, "except when");
    if (keys.lacks("when") || isEmptyList(keys)) {
      problems.add(problems.error("missing-key", "‘when’ is missing or has no line."));
    }
    Optional<Outcome> outcome = new OutcomeReader(keys, problems).read();
    Severity severity = severity(keys);
    Optional<Yaml.Text> say = keys.text("say");
    Optional<Yaml.Text> ask = keys.text("ask");
    Optional<Template> sayTemplate = say.flatMap(new TemplateReader(problems)::read);
    Optional<Template> askTemplate = ask.flatMap(new TemplateReader(problems)::read);
    boolean allRead = when.size() + unless.size() == writtenLines(keys).size();
    List<Example> examples = examples(keys, allRead);
    if (outcome.isEmpty() || !allRead) {
      // What the lines that could not be read ask for is not known.
      return Optional.empty();
    }
    Phase phase = ScopeCheck.phase(outcome.get(), both(when, unless));
    ScopeCheck scope = new ScopeCheck(problems);
    scope.conditions(phase, when, unless);
    say.ifPresent(text -> sayTemplate.ifPresent(t -> scope.template(phase, when, t, text)));
    ask.ifPresent(text -> askTemplate.ifPresent(t -> scope.template(phase, when, t, text)));
    new ContradictionCheck(problems).check(when, unless);
    new MessageCheck(problems).check(keys, outcome.get(), conditions(when));
    if (problems.broken()) {
      return Optional.empty();
    }
    @Nullable Template message = sayTemplate.orElse(null);
    @Nullable Template question = askTemplate.orElse(null);
    return Optional.of(
        new RuleCard(
            id,
            category,
            title,
            severity,
            why,
            phase,
            conditions(when),
            conditions(unless),
            outcome.get(),
            message,
            question,
            examples,
            problems.source().text(),
            Position.of(problems.source().file(), 1, 1)));
  }

  /** It must be said for findings, and is a note otherwise. */
  private Severity severity(Keys keys) {
    Optional<Yaml.Text> text =
        keys.has("finding") ? keys.required("severity") : keys.text("severity");
    return text.flatMap(
            word ->
                new WordReader(problems)
                    .read(word, Severity.values(), Severity::word, "no severity"))
        .orElse(Severity.NOTE);
  }

  private static String oneLine(Optional<Yaml.Text> text) {
    return text.map(one -> one.value().strip().replace('\n', ' ')).orElse("");
  }

  private boolean isEmptyList(Keys keys) {
    return keys.get("when")
        .filter(value -> value instanceof Yaml.Items list && list.items().isEmpty())
        .isPresent();
  }

  private List<Line> lines(Keys keys, String key) {
    ConditionReader reader = new ConditionReader(problems);
    List<Line> lines = new ArrayList<>();
    for (Yaml.Text text : keys.texts(key)) {
      reader.read(text).ifPresent(condition -> lines.add(new Line(condition, text)));
    }
    return lines;
  }

  private List<Example> examples(Keys keys, boolean allRead) {
    ExampleReader reader = new ExampleReader(problems);
    Optional<Yaml> value = keys.get("examples");
    if (value.isEmpty()) {
      reader.warnUnlessBoth(List.of());
      return List.of();
    }
    // An example may name a line that could not be read: one slip is reported once.
    return reader.read(value.get(), allRead ? writtenLines(keys) : null);
  }

  private static List<String> writtenLines(Keys keys) {
    return Stream.of("when", "except when")
        .flatMap(key -> keys.get(key).stream())
        .flatMap(
            value -> value instanceof Yaml.Items list ? list.items().stream() : Stream.of(value))
        .map(item -> item instanceof Yaml.Text text ? text.value().strip() : "")
        .toList();
  }

  private static List<Line> both(List<Line> when, List<Line> unless) {
    return Stream.concat(when.stream(), unless.stream()).toList();
  }

  private static List<Condition> conditions(List<Line> lines) {
    return lines.stream().map(Line::condition).toList();
  }
}
