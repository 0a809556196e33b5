package org.plumbline.engine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.Article;
import org.plumbline.model.Attribution;
import org.plumbline.model.Claim;
import org.plumbline.model.ClaimKind;
import org.plumbline.model.Context;
import org.plumbline.model.Modality;
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
import org.plumbline.model.reference.SourceRow;
import org.plumbline.model.time.Period;
import org.plumbline.model.value.Bound;
import org.plumbline.model.value.Interval;
import org.plumbline.model.value.ReferenceValue;
import org.plumbline.model.value.Relation;
import org.plumbline.model.value.ReportedValue;

/** A claim about a figure with its references, for tests. */
final class Claims {
  static final Article ARTICLE =
      new Article("a1", "Title", LocalDate.of(2024, 2, 1), "a1.txt", "00", "text");

  private final String id;
  private final BigDecimal number;
  private final List<Evidence> evidence = new ArrayList<>();
  private @Nullable String measure = "unemployed";
  private @Nullable Attribution attribution;
  private String hedge = "about";

  private Claims(String id, String number) {
    this.id = id;
    this.number = new BigDecimal(number);
  }

  static Claims claim(String id, String number) {
    return new Claims(id, number);
  }

  Claims measure(@Nullable String other) {
    measure = other;
    return this;
  }

  Claims said(String source) {
    attribution = new Attribution(source, "says", 1);
    return this;
  }

  Claims hedge(String word) {
    hedge = word;
    return this;
  }

  /** A reference of a publisher; the gap is the claim's figure less the reference's. */
  Claims against(String publisher, String figure, Relation relation) {
    BigDecimal value = new BigDecimal(figure);
    ReferenceValue reference =
        new ReferenceValue(value, Interval.point(value), Bound.POINT, "person");
    evidence.add(
        new Evidence(
            id,
            new Reference(
                "unemployed",
                "unemployed",
                "DEU",
                "Germany",
                Period.year(2023),
                Map.of(),
                new SourceRow(
                    "labour",
                    evidence.size() + 2,
                    publisher,
                    null,
                    null,
                    null,
                    LocalDate.of(2024, 1, 3),
                    "independent",
                    null,
                    null),
                Reference.OBSERVED,
                null,
                List.of()),
            new Matching(Matching.Measure.SAME, Matching.Area.SAME, Matching.Period.SAME),
            new Comparison.OfFigures(
                reported(),
                Interval.point(number),
                Interval.point(number),
                reference,
                relation,
                number.subtract(value),
                new BigDecimal("4.20"),
                false),
            Evidence.Vintage.PUBLIC));
    return this;
  }

  Dossier dossier() {
    Claim claim =
        new Claim(
            id,
            null,
            ClaimKind.FIGURE,
            number + " unemployed",
            new Selector(new Span(0, 1), "", ""),
            "Sentence.",
            new Reading.OfFigure(
                reported(),
                "unemployed",
                "unemployed",
                null,
                new Context(
                    List.of(),
                    List.of(),
                    null,
                    attribution,
                    Modality.STATED,
                    null,
                    null,
                    false,
                    List.of())));
    Link link = new Link(measure, measure, "DEU", "Germany", Period.year(2023), true, List.of());
    return new Dossier(claim, link, evidence, Obstacle.NONE);
  }

  private ReportedValue reported() {
    return new ReportedValue(
        hedge + " " + number,
        number,
        Interval.point(number),
        BigDecimal.ONE,
        Bound.ABOUT,
        hedge,
        "person");
  }
}
