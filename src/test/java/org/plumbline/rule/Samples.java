package org.plumbline.rule;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.Article;
import org.plumbline.model.Attribution;
import org.plumbline.model.Claim;
import org.plumbline.model.ClaimKind;
import org.plumbline.model.Context;
import org.plumbline.model.Mention;
import org.plumbline.model.Modality;
import org.plumbline.model.NearWord;
import org.plumbline.model.Reading;
import org.plumbline.model.Selector;
import org.plumbline.model.Span;
import org.plumbline.model.evidence.Comparison;
import org.plumbline.model.evidence.Dossier;
import org.plumbline.model.evidence.Evidence;
import org.plumbline.model.evidence.Link;
import org.plumbline.model.evidence.Matching;
import org.plumbline.model.evidence.Obstacle;
import org.plumbline.model.evidence.Reference;
import org.plumbline.model.place.Compass;
import org.plumbline.model.reference.SourceRow;
import org.plumbline.model.report.Finding;
import org.plumbline.model.report.Severity;
import org.plumbline.model.time.Period;
import org.plumbline.model.time.TimeExpression;
import org.plumbline.model.value.Bound;
import org.plumbline.model.value.Change;
import org.plumbline.model.value.Interval;
import org.plumbline.model.value.Ranking;
import org.plumbline.model.value.ReferenceValue;
import org.plumbline.model.value.Relation;
import org.plumbline.model.value.ReportedValue;
import org.plumbline.rule.field.ArticleFact;
import org.plumbline.rule.field.ClaimFact;
import org.plumbline.rule.field.ReferenceFact;
import org.plumbline.rule.field.TallyFact;

/** Claims and references for tests. */
public final class Samples {
  public static final ArticleFact ARTICLE =
      new ArticleFact(
          new Article("a1", "Arden grows", LocalDate.of(2024, 2, 1), "a.txt", "00", "text"),
          LocalDate.of(2024, 2, 1));

  private static final Span SPAN = new Span(0, 5);
  private static final Mention PLACE = new Mention("Arden", List.of("ARD"), SPAN);
  private static final TimeExpression TIME =
      new TimeExpression.Absolute("in 2023", SPAN, Period.year(2023));

  private Samples() {}

  /** "about 12,000 inhabitants", of the town of Arden in 2023. */
  public static ClaimFact figure() {
    return figure("c1", "12000", Bound.ABOUT);
  }

  public static ClaimFact figure(String id, @Nullable String number, Bound bound) {
    BigDecimal value = number == null ? null : new BigDecimal(number);
    ReportedValue reported =
        new ReportedValue(
            "about 12,000",
            value,
            value == null ? Interval.EVERYTHING : Interval.point(value),
            null,
            bound,
            bound == Bound.ABOUT ? "about" : null,
            "person");
    Change change = new Change(Change.Direction.UP, null, null, null);
    return claim(
        id, new Reading.OfFigure(reported, "inhabitants", "inhabitants", change, context(TIME)));
  }

  public static ClaimFact date() {
    return claim("c2", new Reading.OfDate(TIME, "the fair", 3, context(null)));
  }

  public static ClaimFact tenure() {
    return claim(
        "c3", new Reading.OfTenure("A. Mayor", "mayor", true, TIME, "mayor", context(TIME)));
  }

  public static ClaimFact place() {
    return claim(
        "c4",
        new Reading.OfPlace(
            PLACE, PLACE, Compass.NORTH_EAST, true, "near", null, "Arden", context(TIME)));
  }

  public static ClaimFact trend() {
    return claim(
        "c5", new Reading.OfTrend(Change.Direction.DOWN, "fell", null, "rate", context(TIME)));
  }

  public static ClaimFact weekday() {
    return claim("c6", new Reading.OfWeekday(DayOfWeek.FRIDAY, TIME, true, context(TIME)));
  }

  public static ClaimFact conversion() {
    return claim(
        "c7", new Reading.OfConversion(length("30", "ft"), length("9", "m"), false, context(TIME)));
  }

  private static ReportedValue length(String digits, String unit) {
    BigDecimal number = new BigDecimal(digits);
    return new ReportedValue(
        digits + " " + unit,
        number,
        Interval.rounding(number, BigDecimal.ONE),
        BigDecimal.ONE,
        Bound.POINT,
        null,
        unit);
  }

  public static ClaimFact claim(String id, Reading reading) {
    Claim claim =
        new Claim(
            id,
            null,
            ClaimKind.FIGURE,
            "about 12,000 inhabitants",
            new Selector(SPAN, "", ""),
            "Arden has about 12,000 inhabitants.",
            reading);
    Link link =
        new Link("population", "Population", "ARD", null, Period.year(2023), true, List.of());
    return new ClaimFact(new Dossier(claim, link, List.of(), Obstacle.NONE), ARTICLE);
  }

  private static Context context(@Nullable TimeExpression time) {
    return new Context(
        List.of(PLACE),
        List.of(),
        time,
        new Attribution("the council", "says", 1),
        Modality.STATED,
        "usually",
        "perhaps",
        true,
        List.of(new NearWord("inhabitants", 0)));
  }

  /** 9,800 inhabitants; the claim is above it. */
  public static ReferenceFact figures(ClaimFact claim) {
    return figures(claim, "9800", Relation.ABOVE);
  }

  public static ReferenceFact figures(ClaimFact claim, String number, Relation relation) {
    BigDecimal value = new BigDecimal(number);
    return reference(
        claim,
        new Comparison.OfFigures(
            new ReportedValue("x", value, Interval.point(value), null, Bound.POINT, null, null),
            Interval.point(value),
            Interval.point(value),
            new ReferenceValue(value, Interval.point(value), Bound.POINT, "person"),
            relation,
            new BigDecimal("-2200"),
            new BigDecimal("-22.4"),
            true));
  }

  public static ReferenceFact dates(ClaimFact claim) {
    return reference(
        claim,
        new Comparison.OfDates(
            Period.year(2023), Period.month(2022, 5), Relation.AFTER, List.of(), 215));
  }

  public static ReferenceFact office(ClaimFact claim) {
    return reference(
        claim,
        new Comparison.OfOffice(
            "A. Mayor",
            "mayor",
            Period.year(2019),
            Period.year(2022),
            null,
            "B. Mayor",
            Relation.OTHER));
  }

  public static ReferenceFact places(ClaimFact claim) {
    return reference(
        claim,
        new Comparison.OfPlaces(
            "Arden",
            "Brook",
            new BigDecimal("12.5"),
            new BigDecimal("48.0"),
            Compass.NORTH_EAST,
            new BigDecimal("3.0"),
            new BigDecimal("33.75"),
            Relation.INSIDE));
  }

  public static ReferenceFact trends(ClaimFact claim) {
    return reference(
        claim,
        new Comparison.OfTrends(
            Change.Direction.DOWN, Change.Direction.UP, List.of(), Relation.OPPOSITE));
  }

  public static ReferenceFact sheet(ClaimFact claim) {
    return reference(
        claim,
        new Comparison.OfTable(
            "more than 20", "18", List.of("indoor"), List.of("only"), Relation.UNDECIDED));
  }

  public static ReferenceFact publishedRank(ClaimFact claim) {
    return reference(
        claim,
        new Comparison.OfPublishedRank(
            Ranking.of(4, Ranking.End.HIGHEST, Ranking.Field.OTHERS),
            "4th highest",
            "4th highest",
            Relation.INSIDE));
  }

  public static ReferenceFact reference(ClaimFact claim, Comparison comparison) {
    SourceRow row =
        new SourceRow(
            "towns",
            7,
            "Statistics Office",
            "Census",
            "p. 3",
            "https://example.org/census",
            LocalDate.of(2023, 12, 9),
            "independent",
            "P",
            "first count");
    Reference reference =
        new Reference(
            "population",
            "Population",
            "ARD",
            "Arden",
            Period.year(2023),
            Map.of(),
            row,
            "sum",
            "9,000 + 800 = 9,800",
            List.of(row));
    Matching matching =
        new Matching(Matching.Measure.SAME, Matching.Area.SAME, Matching.Period.SAME);
    Evidence evidence =
        new Evidence(claim.getId(), reference, matching, comparison, Evidence.Vintage.PUBLIC);
    return new ReferenceFact(claim, evidence, ReferenceFact.ADMITTED);
  }

  public static TallyFact tally(ClaimFact claim, ReferenceFact... references) {
    return new TallyFact(claim, List.of(finding("FIG-001", "Right.")), List.of(references));
  }

  public static Finding finding(String rule, String message) {
    return new Finding(
        rule,
        Finding.Kind.SUPPORTS,
        Severity.NOTE,
        List.of(),
        null,
        message,
        null,
        List.of(figures(figure()).evidence()));
  }
}
