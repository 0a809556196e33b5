package org.plumbline.resolve.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.plumbline.model.wording.NumberWording;
import org.plumbline.reference.table.TypedColumn;
import org.plumbline.reference.table.TypedColumn.Kind;

/** Sums and averages: "the average attendance was 4,210". */
final class Totals {
  private static final int DECIMALS = 6;
  private static final int SHOWN_DECIMALS = 2;
  private static final int SHOWN = 12;
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private final TableIndex index;
  private final Saying saying;

  Totals(TableIndex index, Saying saying) {
    this.index = index;
    this.saying = saying;
  }

  List<Answer> answers(Parsed parsed, boolean average) {
    List<Condition> figures = parsed.conditions().stream().filter(one -> isFigure(one)).toList();
    if (figures.size() != 1) {
      return List.of();
    }
    Condition claimed = figures.get(0);
    List<Condition> scope =
        parsed.conditions().stream().filter(one -> !one.equals(claimed)).toList();
    Quantity quantity = claimed.value().quantity();
    Integer column = claimed.column();
    if (quantity == null || column == null) {
      return List.of();
    }
    TypedColumn typed = index.column(column);
    BitSet rows = Rows.meeting(index, scope);
    List<BigDecimal> numbers = new ArrayList<>();
    rows.stream()
        .mapToObj(row -> typed.cells().get(row).number())
        .forEach(
            number -> {
              if (number != null) {
                numbers.add(number);
              }
            });
    if (numbers.isEmpty() || numbers.size() < rows.cardinality()) {
      return List.of();
    }
    BigDecimal sum = numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal result =
        average
            ? sum.divide(BigDecimal.valueOf(numbers.size()), DECIMALS, RoundingMode.HALF_EVEN)
            : sum;
    boolean holds = holds(claimed, quantity, result, typed, average);
    String said = NumberWording.say(shown(result));
    String operation = average ? "average" : "sum";
    return List.of(
        new Answer(
            operation,
            holds,
            operation + " of " + saying.column(column) + ", " + saying.rows(scope, null),
            claimed.test().word() + saying.written(claimed.value()),
            said,
            saying.written(claimed.value()),
            Rows.sources(index, rows),
            terms(numbers, average) + " = " + said));
  }

  private boolean isFigure(Condition one) {
    Integer column = one.column();
    return one.value().quantity() != null
        && column != null
        && index.column(column).kind() == Kind.FIGURES;
  }

  private static boolean holds(
      Condition claimed,
      Quantity quantity,
      BigDecimal result,
      TypedColumn column,
      boolean average) {
    if (claimed.test() != Condition.Test.IS) {
      return claimed.test().holds(quantity.order(result, column));
    }
    BigDecimal exact = quantity.digits().multiply(quantity.factor(column));
    boolean rounded = average && result.subtract(exact).abs().compareTo(HALF) <= 0;
    return quantity.is(result, column)
        || (rounded && quantity.half().signum() == 0 && quantity.digits().scale() <= 0);
  }

  private static BigDecimal shown(BigDecimal number) {
    BigDecimal plain =
        number.scale() > SHOWN_DECIMALS
            ? number.setScale(SHOWN_DECIMALS, RoundingMode.HALF_EVEN)
            : number;
    BigDecimal stripped = plain.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0, RoundingMode.UNNECESSARY) : stripped;
  }

  private static String terms(List<BigDecimal> numbers, boolean average) {
    List<String> said =
        numbers.stream().limit(SHOWN).map(number -> NumberWording.say(shown(number))).toList();
    String sum = String.join(" + ", said) + (numbers.size() > SHOWN ? " + …" : "");
    return average ? "(" + sum + ") / " + numbers.size() : sum;
  }
}
