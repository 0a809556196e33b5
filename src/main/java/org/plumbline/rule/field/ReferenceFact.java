package org.plumbline.rule.field;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.evidence.Comparison;
import org.plumbline.model.evidence.Evidence;
import org.plumbline.model.evidence.Reference;
import org.plumbline.model.place.Compass;
import org.plumbline.model.reference.SourceRow;
import org.plumbline.model.time.Period;
import org.plumbline.model.value.Change;
import org.plumbline.model.value.ReferenceValue;

/** A claim paired with one reference, as rules see it. */
public final class ReferenceFact {
  /** Standing before the rules have decided on admission. */
  public static final String CANDIDATE = "candidate";

  /** Standing of a reference that no rule has excluded. */
  public static final String ADMITTED = "admitted";

  private final ClaimFact claim;
  private final Evidence evidence;
  private final String standing;

  public ReferenceFact(ClaimFact claim, Evidence evidence, String standing) {
    this.claim = claim;
    this.evidence = evidence;
    this.standing = standing;
  }

  public ClaimFact getClaim() {
    return claim;
  }

  public Evidence evidence() {
    return evidence;
  }

  /** The same pairing with another standing. */
  public ReferenceFact standing(String other) {
    return new ReferenceFact(claim, evidence, other);
  }

  /** {@code candidate}, {@code admitted}, or the reason for which a rule excluded it. */
  public String getStanding() {
    return standing;
  }

  // What it is about

  public String getMeasure() {
    return reference().id();
  }

  public String getMeasureLabel() {
    return reference().label();
  }

  public String getMeasureMatch() {
    return evidence.matching().measure().word();
  }

  public @Nullable String getArea() {
    return reference().area();
  }

  public @Nullable String getAreaLabel() {
    return reference().areaLabel();
  }

  public String getAreaMatch() {
    return evidence.matching().area().word();
  }

  public @Nullable Period getPeriod() {
    return reference().period();
  }

  public String getPeriodMatch() {
    return evidence.matching().period().word();
  }

  // What it states, and how the claim lies to it

  public String getRelation() {
    return evidence.comparison().relation().word();
  }

  public @Nullable ReferenceValue getFigure() {
    return evidence.comparison() instanceof Comparison.OfFigures figures
        ? figures.reference()
        : null;
  }

  public @Nullable String getPublishedRank() {
    return evidence.comparison() instanceof Comparison.OfPublishedRank rank
        ? rank.published()
        : null;
  }

  public @Nullable BigDecimal getNumber() {
    return Optional.ofNullable(getFigure()).map(ReferenceValue::value).orElse(null);
  }

  public @Nullable BigDecimal getLow() {
    return Optional.ofNullable(getFigure()).map(figure -> figure.interval().low()).orElse(null);
  }

  public @Nullable BigDecimal getHigh() {
    return Optional.ofNullable(getFigure()).map(figure -> figure.interval().high()).orElse(null);
  }

  public @Nullable String getBound() {
    return Optional.ofNullable(getFigure()).map(figure -> figure.bound().word()).orElse(null);
  }

  public @Nullable String getUnitCode() {
    return Optional.ofNullable(getFigure()).map(ReferenceValue::unit).orElse(null);
  }

  public @Nullable BigDecimal getGap() {
    return evidence.comparison() instanceof Comparison.OfFigures figures ? figures.gap() : null;
  }

  public @Nullable BigDecimal getGapPercent() {
    return evidence.comparison() instanceof Comparison.OfFigures figures
        ? figures.gapPercent()
        : null;
  }

  public boolean isScaleUnstated() {
    return evidence.comparison() instanceof Comparison.OfFigures figures && figures.scale() != null;
  }

  public boolean isHedgeNeeded() {
    return evidence.comparison() instanceof Comparison.OfFigures figures && figures.hedgeNeeded();
  }

  public @Nullable Period getDate() {
    return evidence.comparison() instanceof Comparison.OfDates dates ? dates.reference() : null;
  }

  public @Nullable BigDecimal getDaysApart() {
    return evidence.comparison() instanceof Comparison.OfDates dates
        ? BigDecimal.valueOf(dates.daysApart())
        : null;
  }

  public @Nullable Period getStart() {
    return evidence.comparison() instanceof Comparison.OfOffice office ? office.start() : null;
  }

  public @Nullable Period getEnd() {
    return evidence.comparison() instanceof Comparison.OfOffice office ? office.end() : null;
  }

  public @Nullable String getHolder() {
    return evidence.comparison() instanceof Comparison.OfOffice office ? office.holder() : null;
  }

  public @Nullable BigDecimal getKilometres() {
    return evidence.comparison() instanceof Comparison.OfPlaces places ? places.kilometres() : null;
  }

  public @Nullable BigDecimal getBearing() {
    return evidence.comparison() instanceof Comparison.OfPlaces places ? places.bearing() : null;
  }

  public @Nullable BigDecimal getOffBy() {
    return evidence.comparison() instanceof Comparison.OfPlaces places ? places.offBy() : null;
  }

  public @Nullable BigDecimal getLimit() {
    return evidence.comparison() instanceof Comparison.OfPlaces places ? places.limit() : null;
  }

  public @Nullable String getCompass() {
    BigDecimal bearing = getBearing();
    return bearing == null ? null : Compass.nearest(bearing).word();
  }

  public @Nullable String getMovement() {
    return evidence.comparison() instanceof Comparison.OfTrends trends
        ? Optional.ofNullable(trends.observed()).map(Change.Direction::word).orElse(null)
        : null;
  }

  /** What a text states of a spreadsheet, or null where the reference is none. */
  public @Nullable String getTableStated() {
    return evidence.comparison() instanceof Comparison.OfTable table ? table.stated() : null;
  }

  public @Nullable String getTableGiven() {
    return evidence.comparison() instanceof Comparison.OfTable table ? table.given() : null;
  }

  /** Words that were not placed, with spaces between; null where there are none. */
  public @Nullable String getTableUnread() {
    return evidence.comparison() instanceof Comparison.OfTable table && !table.unread().isEmpty()
        ? String.join(" ", table.unread())
        : null;
  }

  /** Words that ask for more than was computed; null where there are none. */
  public @Nullable String getTableOpen() {
    return evidence.comparison() instanceof Comparison.OfTable table && !table.open().isEmpty()
        ? String.join(" ", table.open())
        : null;
  }

  public @Nullable BigDecimal getTableUnreadWords() {
    return evidence.comparison() instanceof Comparison.OfTable table
        ? BigDecimal.valueOf(table.unread().size())
        : null;
  }

  // Where it comes from

  public String getVintage() {
    return evidence.vintage().word();
  }

  public @Nullable String getPublisher() {
    return source().publisher();
  }

  public @Nullable String getDocument() {
    return source().document();
  }

  public @Nullable LocalDate getPublished() {
    return source().published();
  }

  public @Nullable String getUrl() {
    return source().url();
  }

  public @Nullable String getStance() {
    return source().stance();
  }

  public @Nullable String getStatusCode() {
    return source().status();
  }

  public @Nullable String getRemark() {
    return source().note();
  }

  public String getResource() {
    return source().resource();
  }

  public BigDecimal getRow() {
    return BigDecimal.valueOf(source().row());
  }

  /** Whether it was computed from other figures of the article itself. */
  public boolean isOwn() {
    return source().resource().equals(SourceRow.ARTICLE);
  }

  public String getDerivation() {
    return reference().derivation();
  }

  public @Nullable String getArithmetic() {
    return reference().arithmetic();
  }

  private Reference reference() {
    return evidence.reference();
  }

  private SourceRow source() {
    return reference().source();
  }
}
