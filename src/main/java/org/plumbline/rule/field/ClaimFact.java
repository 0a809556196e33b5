package org.plumbline.rule.field;

import java.math.BigDecimal;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.Attribution;
import org.plumbline.model.Context;
import org.plumbline.model.Mention;
import org.plumbline.model.Reading;
import org.plumbline.model.evidence.Dossier;
import org.plumbline.model.evidence.Link;
import org.plumbline.model.place.Compass;
import org.plumbline.model.time.Period;
import org.plumbline.model.time.TimeExpression;
import org.plumbline.model.value.Change;
import org.plumbline.model.value.ReportedValue;

/** A claim as rules see it. */
public final class ClaimFact {
  private final Dossier dossier;
  private final ArticleFact article;

  public ClaimFact(Dossier dossier, ArticleFact article) {
    this.dossier = dossier;
    this.article = article;
  }

  public Dossier dossier() {
    return dossier;
  }

  public ArticleFact getArticle() {
    return article;
  }

  public String getId() {
    return dossier.claim().id();
  }

  public String getKind() {
    return dossier.claim().kind().word();
  }

  public String getQuote() {
    return dossier.claim().quote();
  }

  public String getConcept() {
    return reading() instanceof Reading.OfFigure figure ? figure.wording() : reading().concept();
  }

  public String getObstacle() {
    return dossier.obstacle().word();
  }

  // What is stated

  /** The figure, date, office or direction as the text writes it. */
  public String getStatement() {
    Reading reading = reading();
    if (reading instanceof Reading.OfDate date) {
      return date.time().written();
    }
    if (reading instanceof Reading.OfWeekday day) {
      return day.time().written();
    }
    if (reading instanceof Reading.OfTenure tenure) {
      return tenure.role();
    }
    if (reading instanceof Reading.OfTrend trend) {
      return trend.cue();
    }
    if (reading instanceof Reading.OfRank rank) {
      return rank.written();
    }
    ReportedValue value = value();
    return value == null ? getQuote() : value.written();
  }

  public @Nullable BigDecimal getNumber() {
    return Optional.ofNullable(value()).map(ReportedValue::value).orElse(null);
  }

  public @Nullable String getBound() {
    return Optional.ofNullable(value()).map(value -> value.bound().word()).orElse(null);
  }

  public @Nullable String getHedge() {
    return Optional.ofNullable(value()).map(ReportedValue::hedge).orElse(null);
  }

  public @Nullable String getUnitCode() {
    return Optional.ofNullable(value()).map(ReportedValue::unit).orElse(null);
  }

  public @Nullable String getCounted() {
    return reading() instanceof Reading.OfFigure figure ? figure.counted() : null;
  }

  /** Whether the text leaves the figure to be added up. */
  public boolean isImplied() {
    return reading() instanceof Reading.OfSum;
  }

  public @Nullable String getMovement() {
    if (reading() instanceof Reading.OfTrend trend) {
      return trend.direction().word();
    }
    return reading() instanceof Reading.OfFigure figure
        ? Optional.ofNullable(figure.change())
            .map(Change::direction)
            .map(Change.Direction::word)
            .orElse(null)
        : null;
  }

  public @Nullable String getWeekday() {
    return reading() instanceof Reading.OfWeekday day
        ? day.weekday().getDisplayName(TextStyle.FULL, Locale.ENGLISH)
        : null;
  }

  public @Nullable String getConverted() {
    return reading() instanceof Reading.OfConversion pair ? pair.value().written() : null;
  }

  public @Nullable String getCompass() {
    return reading() instanceof Reading.OfPlace place
        ? Optional.ofNullable(place.direction()).map(Compass::word).orElse(null)
        : null;
  }

  public @Nullable String getPlace() {
    return reading() instanceof Reading.OfPlace place ? place.place().written() : null;
  }

  public @Nullable String getSeenFrom() {
    return reading() instanceof Reading.OfPlace place ? place.from().written() : null;
  }

  public @Nullable String getNearness() {
    return reading() instanceof Reading.OfPlace place ? place.nearness() : null;
  }

  public boolean isInsideArea() {
    return reading() instanceof Reading.OfPlace place && place.inside();
  }

  public @Nullable String getPerson() {
    if (reading() instanceof Reading.OfDuration duration) {
      return duration.person();
    }
    return reading() instanceof Reading.OfTenure tenure ? tenure.person() : null;
  }

  public @Nullable String getOffice() {
    return reading() instanceof Reading.OfTenure tenure ? tenure.role() : null;
  }

  public boolean isFormer() {
    return reading() instanceof Reading.OfTenure tenure && tenure.former();
  }

  public @Nullable BigDecimal getAnniversary() {
    return reading() instanceof Reading.OfDate date
        ? Optional.ofNullable(date.ordinal()).map(BigDecimal::valueOf).orElse(null)
        : null;
  }

  // How it is said

  public @Nullable String getSource() {
    return attribution().map(Attribution::source).orElse(null);
  }

  public @Nullable String getSourceCue() {
    return attribution().map(Attribution::cue).orElse(null);
  }

  public BigDecimal getSourceDepth() {
    return attribution().map(a -> BigDecimal.valueOf(a.depth())).orElse(BigDecimal.ZERO);
  }

  public @Nullable String getFrequency() {
    return context().frequency();
  }

  public @Nullable String getCertainty() {
    return context().certainty();
  }

  public String getModality() {
    return context().modality().word();
  }

  public boolean isQuoted() {
    return context().quoted();
  }

  // What it was linked to

  public @Nullable String getMeasure() {
    return link().measure();
  }

  public @Nullable String getMeasureLabel() {
    return link().measureLabel();
  }

  public @Nullable String getArea() {
    return link().area();
  }

  /** How a reader calls the area: the linked one, else the one the text names. */
  public @Nullable String getAreaLabel() {
    String linked = link().areaLabel();
    return linked != null
        ? linked
        : context().areas().stream().findFirst().map(Mention::written).orElse(null);
  }

  public @Nullable String getPeriod() {
    Period period = linkedPeriod();
    return period == null ? null : period.written();
  }

  /** The linked period, else the one the text names. */
  public @Nullable Period linkedPeriod() {
    return Optional.ofNullable(link().period())
        .or(() -> Optional.ofNullable(context().time()).map(TimeExpression::period))
        .orElse(null);
  }

  public boolean isPeriodStated() {
    return link().periodStated();
  }

  private Reading reading() {
    return dossier.claim().reading();
  }

  private Context context() {
    return reading().context();
  }

  private Link link() {
    return dossier.link();
  }

  private Optional<Attribution> attribution() {
    return Optional.ofNullable(context().attribution());
  }

  private @Nullable ReportedValue value() {
    Reading reading = reading();
    if (reading instanceof Reading.OfFigure figure) {
      return figure.value();
    }
    if (reading instanceof Reading.OfSum sum) {
      return sum.value();
    }
    if (reading instanceof Reading.OfConversion pair) {
      return pair.converted();
    }
    if (reading instanceof Reading.OfDuration duration) {
      return duration.figure().value();
    }
    return reading instanceof Reading.OfPlace place ? place.distance() : null;
  }
}
