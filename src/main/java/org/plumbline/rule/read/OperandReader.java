package org.plumbline.rule.read;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.diagnostic.Diagnostic;
import org.plumbline.rule.Operand;
import org.plumbline.rule.Operator;
import org.plumbline.rule.field.Field;
import org.plumbline.rule.read.ConditionLine.Piece;

/** Reads what a field is compared with. */
final class OperandReader {
  private final ConditionLine line;
  private final ValueReader values;

  OperandReader(ConditionLine line, Field field) {
    this.line = line;
    this.values = new ValueReader(line, field);
  }

  /** The operands, or empty where a problem was found. */
  Optional<List<Operand>> read(Operator operator, Piece value) {
    if (!operator.takesValue()) {
      if (value.text().isEmpty()) {
        return Optional.of(List.of());
      }
      line.add(
          line.error(value, "unexpected-value", "Nothing can follow ‘" + operator.words() + "’."));
      return Optional.empty();
    }
    if (value.text().isEmpty()) {
      missing(operator);
      return Optional.empty();
    }
    return switch (operator) {
      case IS_ONE_OF -> list(value);
      case IS_BETWEEN -> between(value);
      case IS_WITHIN -> within(value);
      default -> values.read(value).map(List::of);
    };
  }

  private void missing(Operator operator) {
    Diagnostic diagnostic =
        line.error(
            line.whole(), "value-missing", "A value is missing behind ‘" + operator.words() + "’.");
    boolean comment = line.sourceLine().contains(" #");
    line.add(
        comment
            ? diagnostic.fix("What follows # is a comment: put the line in double quotes.")
            : diagnostic);
  }

  private Optional<List<Operand>> list(Piece value) {
    List<Operand> operands = new ArrayList<>();
    boolean complete = true;
    for (Piece piece : pieces(value)) {
      if (piece.text().isEmpty()) {
        line.add(line.error(value, "value-missing", "A value is missing beside a comma."));
        complete = false;
        continue;
      }
      Optional<Operand> operand = values.read(piece);
      operand.ifPresent(operands::add);
      complete &= operand.isPresent();
    }
    return complete ? Optional.of(operands) : Optional.empty();
  }

  /** Splits at commas outside quotes, but not within {@code 1,000}. */
  private static List<Piece> pieces(Piece value) {
    List<Piece> pieces = new ArrayList<>();
    String text = value.text();
    boolean quoted = false;
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      quoted ^= text.charAt(i) == '"';
      if (text.charAt(i) == ',' && !quoted && !NumberSlip.separatorAt(text, i)) {
        pieces.add(value.from(start).to(i - start).stripped());
        start = i + 1;
      }
    }
    pieces.add(value.from(start).stripped());
    return pieces;
  }

  private Optional<List<Operand>> between(Piece value) {
    int and = value.text().indexOf(" and ");
    if (and < 0) {
      line.add(
          line.error(value, "wrong-range", "‘" + value.text() + "’ is no range.")
              .expected("two values joined by ‘and’, such as ‘1 and 5’."));
      return Optional.empty();
    }
    Optional<Operand> low = values.read(value.to(and).stripped());
    Optional<Operand> high = values.read(value.from(and + " and ".length()).stripped());
    if (low.isEmpty() || high.isEmpty()) {
      return Optional.empty();
    }
    if (reversed(low.get(), high.get())) {
      line.add(
          line.error(value, "wrong-range", "‘" + value.text() + "’ ends before it begins.")
              .fix("Write the lower value first."));
      return Optional.empty();
    }
    return Optional.of(List.of(low.get(), high.get()));
  }

  private static boolean reversed(Operand low, Operand high) {
    if (low instanceof Operand.Figure a && high instanceof Operand.Figure b) {
      return a.number().compareTo(b.number()) > 0;
    }
    return low instanceof Operand.Day a
        && high instanceof Operand.Day b
        && a.day().isAfter(b.day());
  }

  private Optional<List<Operand>> within(Piece value) {
    int of = value.text().indexOf(" of ");
    if (of < 0) {
      line.add(
          line.error(value, "wrong-range", "‘" + value.text() + "’ does not say within what.")
              .expected("‘10% of 500’, ‘5 of 500’ or ‘5 of reference.value’."));
      return Optional.empty();
    }
    Optional<Operand> width = width(value.to(of).stripped());
    Optional<Operand> middle = values.read(value.from(of + " of ".length()).stripped());
    return width.isEmpty() || middle.isEmpty()
        ? Optional.empty()
        : Optional.of(List.of(width.get(), middle.get()));
  }

  private Optional<Operand> width(Piece piece) {
    String text = piece.text();
    if (!text.endsWith("%")) {
      return values.read(piece);
    }
    Piece number = piece.to(text.length() - 1).stripped();
    Optional<BigDecimal> percent = NumberSlip.parse(number.text());
    if (percent.isPresent() && percent.get().signum() >= 0) {
      return Optional.of(new Operand.Percent(percent.get()));
    }
    line.add(
        line.error(piece, "wrong-number", "‘" + text + "’ is no percentage.")
            .expected("a percentage such as 10%."));
    return Optional.empty();
  }
}
