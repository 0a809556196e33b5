package org.plumbline.report.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.evidence.Comparison;
import org.plumbline.model.evidence.Comparison.OfDates;
import org.plumbline.model.evidence.Comparison.OfFigures;
import org.plumbline.model.evidence.Comparison.OfOffice;
import org.plumbline.model.time.Period;
import org.plumbline.model.value.Interval;

/** Two edges: plain numbers, or ISO dates of which both belong to it. */
record Extent(@Nullable String low, @Nullable String high, boolean lowOpen, boolean highOpen) {

  /** What the text stands for, or null where that is neither figures nor dates. */
  static @Nullable Extent claimed(Comparison comparison) {
    if (comparison instanceof OfFigures figures) {
      return of(figures.claimed());
    }
    if (comparison instanceof OfDates dates) {
      return of(dates.claimed());
    }
    Period at = comparison instanceof OfOffice office ? office.at() : null;
    return at == null ? null : of(at);
  }

  /** What the reference stands for, or null where that is neither figures nor dates. */
  static @Nullable Extent reference(Comparison comparison) {
    if (comparison instanceof OfFigures figures) {
      return of(figures.reference().interval());
    }
    if (comparison instanceof OfDates dates) {
      return of(dates.reference());
    }
    if (comparison instanceof OfOffice office) {
      Period end = office.end();
      return between(office.start().start(), end == null ? LocalDate.MAX : end.end());
    }
    return null;
  }

  private static Extent of(Interval interval) {
    return new Extent(
        plain(interval.low()), plain(interval.high()), interval.lowOpen(), interval.highOpen());
  }

  private static Extent of(Period period) {
    return between(period.start(), period.end());
  }

  private static Extent between(LocalDate first, LocalDate last) {
    boolean openStart = first.equals(LocalDate.MIN);
    boolean openEnd = last.equals(LocalDate.MAX);
    return new Extent(
        openStart ? null : first.toString(), openEnd ? null : last.toString(), openStart, openEnd);
  }

  private static @Nullable String plain(@Nullable BigDecimal number) {
    return number == null ? null : number.toPlainString();
  }
}
