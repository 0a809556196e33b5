package org.plumbline.reference;

import static org.plumbline.reference.Description.quote;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.diagnostic.Diagnostic;
import org.plumbline.diagnostic.Spelling;
import org.plumbline.model.value.Bound;
import org.plumbline.model.value.Interval;
import org.plumbline.model.value.ReferenceValue;

/** Reads the figure of an observation from value, low, high, bound and multiplier. */
final class FigureReader {
  private static final int LARGEST_MULTIPLIER = 30;
  private static final List<String> BOUNDS =
      Arrays.stream(Bound.values()).map(Bound::word).toList();

  private final CellReader reader;
  private final Problems problems;

  FigureReader(CellReader reader) {
    this.reader = reader;
    this.problems = reader.problems();
  }

  /** The figure, or null where there is none, which is then said. */
  @Nullable ReferenceValue read(Cells cells, @Nullable String unit) {
    int before = problems.errors();
    BigDecimal value = reader.number(cells, Column.VALUE);
    BigDecimal low = reader.number(cells, Column.LOW);
    BigDecimal high = reader.number(cells, Column.HIGH);
    Integer power =
        reader.wholeNumber(cells, Column.UNIT_MULT, -LARGEST_MULTIPLIER, LARGEST_MULTIPLIER);
    Integer decimals = reader.wholeNumber(cells, Column.DECIMALS, 0, LARGEST_MULTIPLIER);
    Bound bound = bound(cells, low, high);
    if (problems.errors() > before || bound == null) {
      return null;
    }
    if (value != null && decimals != null && value.scale() < decimals) {
      value = value.setScale(decimals);
    }
    return new Figure(cells, value, low, high, power == null ? 0 : power, unit).as(bound);
  }

  private @Nullable Bound bound(Cells cells, @Nullable BigDecimal low, @Nullable BigDecimal high) {
    String word = cells.text(Column.BOUND);
    if (word == null) {
      return low == null && high == null ? Bound.POINT : Bound.RANGE;
    }
    for (Bound bound : Bound.values()) {
      if (bound.word().equals(word)) {
        return bound;
      }
    }
    Diagnostic unknown =
        Diagnostic.error(cells.at(Column.BOUND), "unknown-bound", quote(word) + " is no bound.")
            .expected("one of " + String.join(", ", BOUNDS) + ".")
            .effect("The row is left out.");
    problems.add(
        Spelling.nearest(word, BOUNDS)
            .map(nearest -> unknown.fix("Maybe you meant " + quote(nearest) + "."))
            .orElse(unknown));
    return null;
  }

  /** The numbers of one row. */
  private final class Figure {
    private final Cells cells;
    private final @Nullable BigDecimal value;
    private final @Nullable BigDecimal low;
    private final @Nullable BigDecimal high;
    private final int power;
    private final @Nullable String unit;

    Figure(
        Cells cells,
        @Nullable BigDecimal value,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        int power,
        @Nullable String unit) {
      this.cells = cells;
      this.value = value;
      this.low = low;
      this.high = high;
      this.power = power;
      this.unit = unit;
    }

    @Nullable ReferenceValue as(Bound bound) {
      if (value == null && low == null && high == null) {
        return say("no-figure", "The row has no figure.", "a value, or low and high.");
      }
      if (value != null && (low != null || high != null)) {
        return say("two-figures", "The row has a value and low or high too.", "one of them.");
      }
      if (low != null && high != null && low.compareTo(high) > 0) {
        return say(
            "low-above-high",
            quote(low.toPlainString()) + " is above " + quote(high.toPlainString()) + ".",
            "low to be at most high.");
      }
      return switch (bound) {
        case AT_LEAST, MORE_THAN -> limit(bound, low != null ? low : value, "low or value");
        case AT_MOST, LESS_THAN -> limit(bound, high != null ? high : value, "high or value");
        case POINT, ABOUT, RANGE -> value != null ? point(value, bound) : range(bound);
      };
    }

    private @Nullable ReferenceValue point(BigDecimal number, Bound bound) {
      if (bound == Bound.RANGE) {
        return say("half-range", "A range has no low and high.", "low and high, or bound point.");
      }
      Interval interval = Interval.rounding(scaled(number), scaled(number.ulp()));
      return new ReferenceValue(scaled(number), interval, bound, unit);
    }

    private @Nullable ReferenceValue range(Bound bound) {
      if (low == null || high == null) {
        String missing = low == null ? "low" : "high";
        String limit = low == null ? "at-most" : "at-least";
        return say(
            "half-range",
            "The row has no " + quote(missing) + ".",
            quote(missing) + ", or the bound " + quote(limit) + ".");
      }
      Interval interval = Interval.closed(scaled(low), scaled(high));
      return new ReferenceValue(null, interval, bound == Bound.ABOUT ? bound : Bound.RANGE, unit);
    }

    private @Nullable ReferenceValue limit(Bound bound, @Nullable BigDecimal edge, String columns) {
      if (edge == null) {
        return say(
            "half-range",
            "The bound is " + quote(bound.word()) + ", its edge is missing.",
            "a number in " + columns + ".");
      }
      BigDecimal number = scaled(edge);
      Interval interval =
          switch (bound) {
            case AT_LEAST -> Interval.atLeast(number);
            case MORE_THAN -> Interval.moreThan(number);
            case AT_MOST -> Interval.atMost(number);
            default -> Interval.lessThan(number);
          };
      return new ReferenceValue(null, interval, bound, unit);
    }

    /** With the multiplier applied, in plain digits: 4.40 million is 4400000. */
    private BigDecimal scaled(BigDecimal number) {
      BigDecimal scaled = number.scaleByPowerOfTen(power);
      return scaled.scale() < 0 ? scaled.setScale(0) : scaled;
    }

    private @Nullable ReferenceValue say(String code, String what, String expected) {
      problems.add(
          Diagnostic.error(cells.at(Column.VALUE), code, what)
              .expected(expected)
              .effect("The row is left out."));
      return null;
    }
  }
}
