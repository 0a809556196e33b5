package org.plumbline.rule.read;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.plumbline.diagnostic.Diagnostic;
import org.plumbline.rule.Condition;
import org.plumbline.rule.Operand;
import org.plumbline.rule.Operator;
import org.plumbline.rule.field.Field;
import org.plumbline.rule.field.FieldType;
import org.plumbline.rule.field.Fields;
import org.plumbline.rule.read.ConditionLine.Piece;

/** Reads {@code <field> <operator> <value>}. */
final class ConditionReader {
  private final Problems problems;

  ConditionReader(Problems problems) {
    this.problems = problems;
  }

  /** The condition, or empty where a problem was found. */
  Optional<Condition> read(Yaml.Text text) {
    ConditionLine line = new ConditionLine(text, problems);
    Piece whole = line.whole();
    Optional<Field> field = Fields.atStartOf(whole.text());
    if (field.isEmpty()) {
      unknownField(line, whole);
      return Optional.empty();
    }
    Piece rest = whole.from(field.get().fullName().length()).stripped();
    Optional<Operator> operator = operator(rest.text());
    if (operator.isEmpty()) {
      // "reference.gap percentage is …" begins with a field's name and still names another one.
      if (OperatorStart.in(rest.text()) > 0) {
        unknownField(line, whole);
      } else {
        unknownOperator(line, rest, OperatorGuess.perhaps(rest.text()));
      }
      return Optional.empty();
    }
    return values(line, field.get(), operator.get(), rest)
        .map(
            values ->
                new Condition(
                    field.get(),
                    operator.get(),
                    values,
                    whole.text(),
                    problems.source().position(text.place())));
  }

  private Optional<List<Operand>> values(
      ConditionLine line, Field field, Operator operator, Piece rest) {
    Piece value = rest.from(operator.words().length()).stripped();
    boolean plain = operator == Operator.IS || operator == Operator.IS_NOT;
    boolean figure = field.type() == FieldType.NUMBER || field.type() == FieldType.DATE;
    Optional<String> meant = plain ? OperatorGuess.surely(rest.text()) : Optional.empty();
    if (plain && figure && meant.isEmpty() && beginsWithLetter(value.text())) {
      meant =
          Fields.atStartOf(value.text()).isPresent()
              ? Optional.empty()
              : OperatorGuess.perhaps(rest.text());
    }
    if (meant.isPresent()) {
      unknownOperator(line, rest, meant);
      return Optional.empty();
    }
    List<Operator> fitting = Fitting.operators(field.type());
    if (!fitting.contains(operator)) {
      line.add(
          line.error(
                  rest.to(operator.words().length()),
                  "wrong-operator",
                  "‘"
                      + field.fullName()
                      + "’ is "
                      + Fitting.said(field.type())
                      + " and knows no ‘"
                      + operator.words()
                      + "’.")
              .expected(
                  "one of: "
                      + String.join(", ", fitting.stream().map(Operator::words).toList())
                      + "."));
      return Optional.empty();
    }
    return new OperandReader(line, field).read(operator, value);
  }

  /** The longest operator the text begins with. */
  private static Optional<Operator> operator(String rest) {
    return Arrays.stream(Operator.values())
        .filter(one -> rest.equals(one.words()) || rest.startsWith(one.words() + " "))
        .max((a, b) -> Integer.compare(a.words().length(), b.words().length()));
  }

  private static void unknownField(ConditionLine line, Piece whole) {
    int end = OperatorStart.in(whole.text());
    Piece name = whole.to(end < 0 ? whole.text().length() : end).stripped();
    Diagnostic diagnostic =
        line.error(name, "unknown-field", "There is no field ‘" + name.text() + "’.");
    line.add(
        FieldGuess.nearest(name.text())
            .map(near -> diagnostic.fix(Problems.maybe(near)))
            .orElseGet(() -> diagnostic.expected("a line such as ‘claim.kind is figure’.")));
  }

  private static void unknownOperator(ConditionLine line, Piece rest, Optional<String> meant) {
    Diagnostic diagnostic =
        rest.text().isEmpty()
            ? line.error(line.whole(), "operator-missing", "The line says no more than a field.")
            : line.error(
                rest,
                "unknown-operator",
                "‘" + rest.text() + "’ is no comparison that rules know.");
    String all = "one of: " + String.join(", ", Operator.allWords()) + ".";
    line.add(
        meant
            .map(
                one ->
                    diagnostic.fix(
                        one.startsWith("a line") ? "Write " + one + "." : Problems.maybe(one)))
            .orElseGet(() -> diagnostic.expected(all)));
  }

  private static boolean beginsWithLetter(String text) {
    return !text.isEmpty() && Character.isLetter(text.charAt(0));
  }
}
