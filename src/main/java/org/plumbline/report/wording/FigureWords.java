package org.plumbline.report.wording;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.evidence.Comparison;
import org.plumbline.model.value.Bound;
import org.plumbline.model.value.Interval;
import org.plumbline.model.value.ReferenceValue;
import org.plumbline.model.value.ReportedValue;

/** Figures with the interval they stand for. */
public final class FigureWords {
  private FigureWords() {}

  /** As read in the text: {@code about 3,500 (3,450 to 3,550)}. */
  public static String reported(ReportedValue value) {
    return withInterval(value, IntervalWords.asWritten(value.printed(), value.unit()));
  }

  /** As held against a reference, in its unit, with how far a hedge stretches it. */
  public static String claimed(Comparison.OfFigures figures) {
    ReportedValue value = figures.reported();
    String unit = figures.reference().unit();
    boolean converted = !IntervalWords.same(value.printed(), figures.printed());
    String interval =
        converted
            ? IntervalWords.say(figures.printed(), unit)
            : IntervalWords.asWritten(value.printed(), unit);
    if (!IntervalWords.same(figures.claimed(), figures.printed())) {
      String hedge = value.hedge() == null ? "hedged" : "with “" + value.hedge() + "”";
      interval += "; " + hedge + " " + IntervalWords.say(figures.claimed(), unit);
    }
    return withInterval(value, interval);
  }

  /** As a reference states it: {@code 2,609,000 people (2,608,500 to 2,609,500)}. */
  public static String reference(ReferenceValue reference) {
    String said = brief(reference);
    BigDecimal value = reference.value();
    if (value == null
        || !isFigure(reference)
        || IntervalWords.same(reference.interval(), Interval.point(value))) {
      return said;
    }
    String interval = IntervalWords.say(reference.interval(), null);
    return interval.equals(digits(value)) ? said : said + " (" + interval + ")";
  }

  /** As a reference states it, without what its last digit stands for. */
  public static String brief(ReferenceValue reference) {
    BigDecimal value = reference.value();
    if (value == null || !isFigure(reference)) {
      return IntervalWords.asWritten(reference.interval(), reference.unit());
    }
    String about = reference.bound() == Bound.ABOUT ? "about " : "";
    return about + UnitWords.around(digits(value), value, reference.unit());
  }

  private static String digits(BigDecimal value) {
    return NumberWords.say(NumberWords.tidyKeeping(value));
  }

  private static boolean isFigure(ReferenceValue reference) {
    return reference.bound() == Bound.POINT || reference.bound() == Bound.ABOUT;
  }

  /** How far they are apart, or null where that is not known or nothing. */
  public static @Nullable String apart(Comparison.OfFigures figures) {
    BigDecimal gap = figures.gap();
    if (gap == null || gap.signum() == 0) {
      return null;
    }
    BigDecimal size = gap.abs();
    String said =
        UnitWords.around(
            NumberWords.say(NumberWords.tidy(size)),
            size,
            UnitWords.ofDifference(figures.reference().unit()));
    BigDecimal percent = figures.gapPercent();
    String share = percent == null ? "" : " (" + NumberWords.say(percent.abs()) + "%)";
    return said + share + (gap.signum() > 0 ? " above" : " below") + " the reference";
  }

  private static String withInterval(ReportedValue value, String interval) {
    String written = PlainText.folded(value.written());
    if (interval.equals(written) || interval.startsWith(written + " ")) {
      return interval;
    }
    return written + " (" + interval + ")";
  }
}
