package org.plumbline.engine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.plumbline.rule.Condition;
import org.plumbline.rule.Operand;
import org.plumbline.rule.Outcome;
import org.plumbline.rule.Phase;
import org.plumbline.rule.RuleCard;
import org.plumbline.rule.field.ArticleFact;
import org.plumbline.rule.field.ClaimFact;
import org.plumbline.rule.field.Field;
import org.plumbline.rule.field.Field.Subject;
import org.plumbline.rule.field.ReferenceFact;
import org.plumbline.rule.field.TallyFact;

/**
 * Writes a card as DRL, the language of Drools.
 *
 * <p>A card that asks about a reference is a rule over {@link ReferenceFact}, one of the combining
 * or verdict phase over {@link TallyFact}, any other over {@link ClaimFact}; {@code other.*} adds a
 * second claim of the same measure. The consequence only hands the objects to {@link Firings}: what
 * a card says stays with the card, so that the same words are never compiled twice.
 */
public final class DrlWriter {
  private static final String HEADER =
      Stream.of(
              Compare.class,
              Firings.class,
              BigDecimal.class,
              LocalDate.class,
              ArticleFact.class,
              ClaimFact.class,
              ReferenceFact.class,
              TallyFact.class)
          .map(type -> "import " + type.getName() + "\n")
          .reduce("", String::concat);

  private DrlWriter() {}

  /**
   * The rule in a package of its own.
   *
   * @throws IllegalArgumentException if the card asks for a field that its phase does not know
   */
  public static String write(RuleCard card) {
    Root root = Root.of(card);
    boolean pairs = card.when().stream().anyMatch(DrlWriter::asksOther);
    StringBuilder out = new StringBuilder();
    out.append("package ").append(DrlText.packageOf(card.id())).append("\n\n");
    out.append(HEADER);
    out.append("global Firings firings\n\n");
    out.append("rule ").append(DrlText.literal(card.id())).append('\n');
    out.append("    @id(").append(DrlText.literal(card.id())).append(")\n");
    out.append("    @title(").append(DrlText.literal(card.title())).append(")\n");
    out.append("    agenda-group \"").append(card.phase().word()).append("\"\n");
    if (card.outcome() instanceof Outcome.Decides decides) {
      out.append("    salience ").append(decides.precedence()).append('\n');
    }
    out.append("when\n");
    out.append(pattern(root.binding + " : " + root.type, mainConstraints(card, root)));
    if (pairs) {
      out.append(pattern("$other : ClaimFact", otherConstraints(card, root)));
    } else {
      for (Condition condition : card.unless()) {
        if (asksOther(condition)) {
          List<String> constraints = new ArrayList<>(otherThanTheClaim());
          constraints.add(expression(condition, Subject.OTHER, root));
          out.append(pattern("not ClaimFact", constraints));
        }
      }
    }
    out.append("then\n    firings.fire(").append(DrlText.literal(card.id()));
    out.append(", ").append(root.binding).append(pairs ? ", $other" : "").append(");\nend\n");
    return out.toString();
  }

  private static List<String> mainConstraints(RuleCard card, Root root) {
    List<String> out = new ArrayList<>();
    if (root == Root.REFERENCE && card.phase() == Phase.COMPARE && !asksStanding(card)) {
      out.add("standing == " + DrlText.literal(ReferenceFact.ADMITTED));
    }
    for (Condition condition : card.when()) {
      if (!asksOther(condition)) {
        out.add(expression(condition, root.subject, root));
      }
    }
    for (Condition condition : card.unless()) {
      if (!asksOther(condition)) {
        out.add("!" + expression(condition, root.subject, root));
      }
    }
    if (root != Root.CLAIM && conditions(card).anyMatch(DrlWriter::asksOther)) {
      out.add("$claim : claim");
    }
    return out;
  }

  private static List<String> otherConstraints(RuleCard card, Root root) {
    List<String> out = new ArrayList<>(otherThanTheClaim());
    for (Condition condition : card.when()) {
      if (asksOther(condition)) {
        out.add(expression(condition, Subject.OTHER, root));
      }
    }
    for (Condition condition : card.unless()) {
      if (asksOther(condition)) {
        out.add("!" + expression(condition, Subject.OTHER, root));
      }
    }
    return out;
  }

  private static List<String> otherThanTheClaim() {
    return List.of("this != $claim", "measure != null", "measure == $claim.measure");
  }

  private static String pattern(String head, List<String> constraints) {
    return constraints.isEmpty()
        ? "    " + head + "()\n"
        : "    " + head + "(\n        " + String.join(",\n        ", constraints) + "\n    )\n";
  }

  /**
   * One line of a card.
   *
   * @param in whose pattern it stands in
   */
  private static String expression(Condition condition, Subject in, Root root) {
    String field = path(condition.field(), in, root);
    List<String> values =
        condition.values().stream().map(value -> operand(value, in, root)).toList();
    return switch (condition.operator()) {
      case IS -> call("equal", field, values);
      case IS_NOT -> "!" + call("equal", field, values);
      case IS_ONE_OF -> call("oneOf", field, values);
      case IS_MORE_THAN -> call("moreThan", field, values);
      case IS_AT_LEAST -> call("atLeast", field, values);
      case IS_LESS_THAN -> call("lessThan", field, values);
      case IS_AT_MOST -> call("atMost", field, values);
      case IS_BETWEEN -> call("between", field, values);
      case IS_WITHIN ->
          condition.values().get(0) instanceof Operand.Percent
              ? call("withinPercent", field, values)
              : call("within", field, values);
      case IS_PRESENT -> call("present", field, List.of());
      case IS_MISSING -> call("missing", field, List.of());
      case CONTAINS -> call("contains", field, values);
    };
  }

  private static String call(String comparison, String field, List<String> values) {
    return "Compare."
        + comparison
        + "("
        + field
        + values.stream().map(value -> ", " + value).reduce("", String::concat)
        + ")";
  }

  private static String operand(Operand operand, Subject in, Root root) {
    if (operand instanceof Operand.Text text) {
      return DrlText.literal(text.text());
    }
    if (operand instanceof Operand.Figure figure) {
      return number(figure.number());
    }
    if (operand instanceof Operand.Percent percent) {
      return number(percent.number());
    }
    if (operand instanceof Operand.Day day) {
      LocalDate date = day.day();
      return "LocalDate.of("
          + date.getYear()
          + ", "
          + date.getMonthValue()
          + ", "
          + date.getDayOfMonth()
          + ")";
    }
    if (operand instanceof Operand.YesNo yesNo) {
      return String.valueOf(yesNo.yes());
    }
    return path(((Operand.OtherField) operand).field(), in, root);
  }

  /** Not DRL's own literal {@code 3.6B}: as an argument of a call it breaks the code generator. */
  private static String number(BigDecimal number) {
    return "new BigDecimal(\"" + number + "\")";
  }

  /** How a field is reached from a pattern. */
  private static String path(Field field, Subject in, Root root) {
    Subject subject = field.subject();
    String property = field.property();
    if (in == Subject.OTHER) {
      return switch (subject) {
        case OTHER -> property;
        case CLAIM -> "$claim." + property;
        case ARTICLE -> "$claim.article." + property;
        case REFERENCE, FINDINGS -> known(field, root, root.binding + "." + property);
      };
    }
    return switch (subject) {
      case CLAIM -> root.claim + property;
      case ARTICLE -> root.claim + "article." + property;
      case REFERENCE, FINDINGS -> known(field, root, property);
      case OTHER -> throw new IllegalStateException("Only the second claim's pattern has it.");
    };
  }

  private static String known(Field field, Root root, String path) {
    if (field.subject() != root.subject) {
      throw new IllegalArgumentException(
          "The field (" + field.fullName() + ") is not known in this phase.");
    }
    return path;
  }

  private static Stream<Condition> conditions(RuleCard card) {
    return Stream.concat(card.when().stream(), card.unless().stream());
  }

  private static Stream<Field> fields(Condition condition) {
    return Stream.concat(
        Stream.of(condition.field()),
        condition.values().stream()
            .filter(Operand.OtherField.class::isInstance)
            .map(operand -> ((Operand.OtherField) operand).field()));
  }

  private static boolean asksOther(Condition condition) {
    return fields(condition).anyMatch(field -> field.subject() == Subject.OTHER);
  }

  private static boolean asksStanding(RuleCard card) {
    return conditions(card)
        .flatMap(DrlWriter::fields)
        .anyMatch(f -> f.subject() == Subject.REFERENCE && f.property().equals("standing"));
  }

  /** What a rule is about. */
  private enum Root {
    CLAIM(Subject.CLAIM, "$claim", "ClaimFact", ""),
    REFERENCE(Subject.REFERENCE, "$reference", "ReferenceFact", "claim."),
    TALLY(Subject.FINDINGS, "$tally", "TallyFact", "claim.");

    private final Subject subject;
    private final String binding;
    private final String type;

    /** How its pattern reaches the claim. */
    private final String claim;

    Root(Subject subject, String binding, String type, String claim) {
      this.subject = subject;
      this.binding = binding;
      this.type = type;
      this.claim = claim;
    }

    static Root of(RuleCard card) {
      if (card.phase() == Phase.COMBINE || card.phase() == Phase.VERDICT) {
        return TALLY;
      }
      // Only a reference can be excluded, whatever the card asks.
      boolean aboutReference =
          card.outcome() instanceof Outcome.Excludes
              || conditions(card)
                  .flatMap(DrlWriter::fields)
                  .anyMatch(field -> field.subject() == Subject.REFERENCE);
      return aboutReference ? REFERENCE : CLAIM;
    }
  }
}
