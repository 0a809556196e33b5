package org.plumbline.verify;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.plumbline.diagnostic.Diagnostic;
import org.plumbline.diagnostic.Position;
import org.plumbline.diagnostic.Spelling;
import org.plumbline.model.Attribution;
import org.plumbline.model.Claim;
import org.plumbline.model.ClaimKind;
import org.plumbline.model.Context;
import org.plumbline.model.Mention;
import org.plumbline.model.Modality;
import org.plumbline.model.Reading;
import org.plumbline.model.Selector;
import org.plumbline.model.Span;
import org.plumbline.model.time.Period;
import org.plumbline.model.time.TimeExpression;
import org.plumbline.model.value.Bound;
import org.plumbline.model.value.Interval;
import org.plumbline.model.value.ReportedValue;
import org.plumbline.model.value.Units;
import org.plumbline.reference.Catalogue;

/** What the columns of a claims table say of a claim, which counts above what its text says. */
final class GivenReading {
  private static final List<String> READ =
      List.of(
          "measure",
          "area",
          "period",
          "value",
          "low",
          "high",
          "unit",
          "hedge",
          "bound",
          "attribution");
  private static final List<String> OTHERS =
      List.of("id", "text", "published", "title", "resource");

  private final Catalogue catalogue;
  private final Units units;
  private final List<Diagnostic> diagnostics;

  GivenReading(Catalogue catalogue, Units units, List<Diagnostic> diagnostics) {
    this.catalogue = catalogue;
    this.units = units;
    this.diagnostics = diagnostics;
  }

  /** Says which columns count for nothing. */
  void header(String file, List<String> columns) {
    List<String> known = new ArrayList<>(OTHERS);
    known.addAll(READ);
    for (String column : columns) {
      if (!known.contains(column)) {
        Diagnostic unknown =
            Diagnostic.warning(
                    new Position(file, 1, 0, column),
                    "unknown-column",
                    "‘" + column + "’ is no column of a claims table.")
                .effect("It counts for nothing.");
        diagnostics.add(
            Spelling.nearest(column, known)
                .map(near -> unknown.fix("Maybe you meant ‘" + near + "’."))
                .orElse(unknown));
      }
    }
  }

  /**
   * The claims of a row. Where the row gives a figure it is one claim; else what it gives holds for
   * every figure read in its text. Where a cell cannot be read, that is said and none is left.
   */
  List<Claim> over(List<Claim> read, String text, String key, String file, CSVRecord row) {
    GivenCells cells = new GivenCells(catalogue, diagnostics, file, row);
    if (READ.stream().allMatch(column -> cells.text(column).isEmpty())) {
      return read;
    }
    int before = diagnostics.size();
    @Nullable String measure =
        cells.known("measure", catalogue.measure(cells.text("measure")).isPresent());
    @Nullable String area = cells.known("area", catalogue.area(cells.text("area")).isPresent());
    @Nullable Period period = cells.period();
    @Nullable BigDecimal value = cells.number("value");
    @Nullable BigDecimal low = cells.number("low");
    @Nullable BigDecimal high = cells.number("high");
    @Nullable Bound bound = cells.bound();
    if (low != null && high != null && low.compareTo(high) > 0) {
      cells.wrong("low", "wrong-range", "The lower end is above the upper one.", "low below high");
    }
    if (diagnostics.size() > before) {
      return List.of();
    }
    List<Claim> figures =
        read.stream().filter(one -> one.reading() instanceof Reading.OfFigure).toList();
    boolean figured = value != null || low != null || high != null;
    List<Claim> bases =
        figured ? List.of(base(figures, value, text, key)) : figures.isEmpty() ? read : figures;
    List<Claim> claims = new ArrayList<>();
    for (Claim base : bases) {
      if (base.reading() instanceof Reading.OfFigure figure) {
        ReportedValue reported = figure.value();
        if (figured) {
          reported = reported(value, low, high, bound, reported);
        }
        reported = limited(reported, bound, cells.text("hedge"), cells.text("unit"));
        Reading.OfFigure given =
            new Reading.OfFigure(
                reported,
                figure.concept(),
                figure.counted(),
                figured ? null : figure.change(),
                context(figure.context(), area, period, cells.text("attribution")),
                figure.wording(),
                figured ? null : figure.computation(),
                measure == null ? figure.given() : measure);
        claims.add(
            new Claim(
                base.id(),
                base.row(),
                figured ? kind(reported) : base.kind(),
                base.quote(),
                base.selector(),
                base.sentence(),
                given));
      } else {
        claims.add(base);
      }
    }
    return claims;
  }

  /** The claim whose figure is the one given, else the first, else one of the text as a whole. */
  private static Claim base(
      List<Claim> figures, @Nullable BigDecimal value, String text, String key) {
    Optional<Claim> same =
        figures.stream()
            .filter(
                one ->
                    value != null
                        && one.reading() instanceof Reading.OfFigure figure
                        && figure.value().value() != null
                        && figure.value().value().compareTo(value) == 0)
            .findFirst();
    return same.or(() -> figures.stream().findFirst()).orElseGet(() -> whole(text, key));
  }

  private static Claim whole(String text, String key) {
    Span span = new Span(0, text.codePointCount(0, text.length()));
    ReportedValue open =
        new ReportedValue(text, null, Interval.EVERYTHING, null, Bound.POINT, null, null);
    Context bare =
        new Context(
            List.of(), List.of(), null, null, Modality.STATED, null, null, false, List.of());
    return new Claim(
        "c1",
        key,
        ClaimKind.FIGURE,
        text,
        new Selector(span, "", ""),
        text,
        new Reading.OfFigure(open, text, null, null, bare));
  }

  private static ReportedValue reported(
      @Nullable BigDecimal value,
      @Nullable BigDecimal low,
      @Nullable BigDecimal high,
      @Nullable Bound bound,
      ReportedValue read) {
    if (value != null) {
      BigDecimal place = value.scale() > 0 ? value.ulp() : value.stripTrailingZeros().ulp();
      Bound limit = bound == null ? read.bound() : bound;
      return new ReportedValue(
          value.toPlainString(),
          value,
          Interval.printed(value, place, limit),
          place,
          limit,
          read.hedge(),
          read.unit());
    }
    Bound limit = low == null ? Bound.AT_MOST : high == null ? Bound.AT_LEAST : Bound.RANGE;
    String written =
        (low == null ? "" : low.toPlainString()) + "–" + (high == null ? "" : high.toPlainString());
    return new ReportedValue(
        written, null, new Interval(low, false, high, false), null, limit, null, read.unit());
  }

  private ReportedValue limited(
      ReportedValue read, @Nullable Bound bound, String hedge, String unit) {
    BigDecimal value = read.value();
    BigDecimal place = read.ulp();
    Bound limit = bound == null ? read.bound() : bound;
    boolean printable = bound != null && value != null && place != null;
    return new ReportedValue(
        read.written(),
        value,
        bound != null && value != null && place != null
            ? Interval.printed(value, place, bound)
            : read.printed(),
        place,
        printable ? limit : read.bound(),
        hedge.isEmpty() ? read.hedge() : hedge,
        unit.isEmpty() ? read.unit() : units.find(unit).map(one -> one.code()).orElse(unit));
  }

  private static ClaimKind kind(ReportedValue value) {
    return switch (value.bound()) {
      case POINT, ABOUT -> ClaimKind.FIGURE;
      case RANGE -> ClaimKind.RANGE;
      case AT_LEAST, AT_MOST, MORE_THAN, LESS_THAN -> ClaimKind.BOUND;
    };
  }

  private static Context context(
      Context read, @Nullable String area, @Nullable Period period, String attribution) {
    Span nowhere = new Span(0, 0);
    @Nullable TimeExpression time =
        period == null
            ? read.time()
            : new TimeExpression.Absolute(period.written(), nowhere, period);
    return new Context(
        area == null ? read.areas() : List.of(new Mention(area, List.of(area), nowhere)),
        read.entities(),
        time,
        attribution.isEmpty() ? read.attribution() : new Attribution(attribution, "", 1),
        read.modality(),
        read.frequency(),
        read.certainty(),
        read.quoted(),
        read.words());
  }
}
