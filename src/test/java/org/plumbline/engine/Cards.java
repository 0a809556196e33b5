package org.plumbline.engine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.diagnostic.Position;
import org.plumbline.model.lexicon.Vocabulary;
import org.plumbline.model.report.Finding;
import org.plumbline.model.report.Severity;
import org.plumbline.model.report.Verdict;
import org.plumbline.rule.AdvancedRule;
import org.plumbline.rule.Condition;
import org.plumbline.rule.Operand;
import org.plumbline.rule.Operator;
import org.plumbline.rule.Outcome;
import org.plumbline.rule.Phase;
import org.plumbline.rule.RuleCard;
import org.plumbline.rule.RuleSet;
import org.plumbline.rule.Template;
import org.plumbline.rule.field.Field;
import org.plumbline.rule.field.Field.Subject;
import org.plumbline.rule.field.FieldType;

/** Builds rules in code, as a reader would from YAML. */
final class Cards {
  private final String id;
  private final Phase phase;
  private final Outcome outcome;
  private final List<Condition> when = new ArrayList<>();
  private final List<Condition> unless = new ArrayList<>();
  private Severity severity = Severity.WARNING;
  private String title;
  private @Nullable Template say;
  private @Nullable Template ask;

  private Cards(String id, Phase phase, Outcome outcome) {
    this.id = id;
    this.phase = phase;
    this.outcome = outcome;
    this.title = "Title of " + id;
  }

  static Cards finds(String id, Finding.Kind kind) {
    return new Cards(id, Phase.COMPARE, new Outcome.Finds(kind, null, List.of())).say("say " + id);
  }

  static Cards caveat(String id, Phase phase, String caveat) {
    return new Cards(id, phase, new Outcome.Finds(Finding.Kind.CAVEAT, caveat, List.of()))
        .say("say " + id)
        .severity(Severity.NOTE);
  }

  static Cards excludes(String id, String reason) {
    return new Cards(id, Phase.ADMISSIBLE, new Outcome.Excludes(reason));
  }

  static Cards decides(String id, Verdict verdict, int precedence) {
    return new Cards(id, Phase.VERDICT, new Outcome.Decides(verdict, precedence));
  }

  Cards when(String field, Operator operator, Object... values) {
    when.add(condition(field, operator, values));
    return this;
  }

  Cards unless(String field, Operator operator, Object... values) {
    unless.add(condition(field, operator, values));
    return this;
  }

  Cards say(@Nullable String words) {
    say = words == null ? null : template(words);
    return this;
  }

  Cards ask(String words) {
    ask = template(words);
    return this;
  }

  Cards severity(Severity other) {
    severity = other;
    return this;
  }

  Cards title(String other) {
    title = other;
    return this;
  }

  RuleCard card() {
    return new RuleCard(
        id,
        "figures",
        title,
        severity,
        "Because.",
        phase,
        when,
        unless,
        outcome,
        say,
        ask,
        List.of(),
        "source of " + id,
        Position.of("figures/" + id + ".rule.yaml", 1, 1));
  }

  static RuleSet set(Cards... cards) {
    return set(List.of(), cards);
  }

  static RuleSet set(List<AdvancedRule> advanced, Cards... cards) {
    return new RuleSet(
        Arrays.stream(cards).map(Cards::card).toList(),
        advanced,
        List.of(),
        Vocabulary.empty(),
        List.of(),
        "sha256:0");
  }

  static AdvancedRule advanced(String id, String drl) {
    return new AdvancedRule(
        id, "Title", "Because.", drl, List.of(), Position.of("advanced/" + id + ".drl"));
  }

  /** A condition on {@code subject.property}; a value that is a {@link Field} is another field. */
  static Condition condition(String field, Operator operator, Object... values) {
    List<Operand> operands = Arrays.stream(values).map(Cards::operand).toList();
    return new Condition(field(field), operator, operands, field, Position.of("card", 1, 1));
  }

  static Field field(String fullName) {
    String subject = fullName.substring(0, fullName.indexOf('.'));
    String property = fullName.substring(fullName.indexOf('.') + 1);
    return new Field(
        Arrays.stream(Subject.values())
            .filter(one -> one.word().equals(subject))
            .findFirst()
            .orElseThrow(),
        property,
        FieldType.TEXT,
        List.of(),
        property,
        fact -> null,
        "Meaning.");
  }

  static Operand percent(String number) {
    return new Operand.Percent(new BigDecimal(number));
  }

  private static Operand operand(Object value) {
    if (value instanceof Operand operand) {
      return operand;
    }
    if (value instanceof Field field) {
      return new Operand.OtherField(field);
    }
    if (value instanceof BigDecimal number) {
      return new Operand.Figure(number);
    }
    if (value instanceof LocalDate day) {
      return new Operand.Day(day);
    }
    if (value instanceof Boolean yes) {
      return new Operand.YesNo(yes);
    }
    return new Operand.Text((String) value);
  }

  private static Template template(String words) {
    return new Template(List.of(new Template.Part.Words(words)), words);
  }
}
