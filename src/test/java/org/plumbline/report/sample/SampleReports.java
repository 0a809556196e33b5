package org.plumbline.report.sample;

import static org.plumbline.report.sample.ClaimMaker.NOTHING_SAID;
import static org.plumbline.report.sample.Values.exact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.Article;
import org.plumbline.model.ClaimKind;
import org.plumbline.model.Reading;
import org.plumbline.model.Selector;
import org.plumbline.model.Span;
import org.plumbline.model.report.CheckedClaim;
import org.plumbline.model.report.Coverage;
import org.plumbline.model.report.EngineStamp;
import org.plumbline.model.report.Finding;
import org.plumbline.model.report.Passage;
import org.plumbline.model.report.Report;
import org.plumbline.model.report.Severity;
import org.plumbline.model.report.Verdict;

/** The reports that the writers are tested on. */
public final class SampleReports {
  private static final String DIGEST =
      "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

  private SampleReports() {}

  /** Every verdict, every kind of comparison, claims that overlap, markup and Arabic in quotes. */
  public static Report harbour() {
    List<CheckedClaim> claims = new ArrayList<>(HarbourFigures.all());
    claims.addAll(HarbourEvents.all());
    claims.addAll(HarbourPlaces.all());
    return report(
        "harbour.txt",
        "A harbour counts its losses",
        LocalDate.of(2025, 1, 6),
        HarbourArticle.TEXT.text(),
        HarbourArticle.TEXT.passages(),
        claims,
        List.of("One rule was left out: rules/figures/SMP-404.rule.yaml cannot be read."));
  }

  /** Claims of a table: no passages, no date of publication. */
  public static Report table() {
    Reading reading =
        new Reading.OfFigure(exact("31", "31", "crane"), "cranes", "cranes", null, NOTHING_SAID);
    CheckedClaim cranes =
        new ClaimMaker(
                "c1",
                "row-7",
                ClaimKind.FIGURE,
                "31 cranes",
                new Selector(new Span(12, 21), "The port has", "."),
                "The port has 31 cranes.",
                reading)
            .verdict(Verdict.NO_REFERENCE, "Nothing in facts/ covers cranes.");
    CheckedClaim berths =
        new ClaimMaker(
                "c2",
                "row-8",
                ClaimKind.FIGURE,
                "four berths",
                new Selector(new Span(0, 11), "", " lie idle."),
                "Of its nine berths, four berths lie idle.",
                new Reading.OfFigure(
                    exact("four", "4", null), "berths", "berths", null, NOTHING_SAID))
            .finding(
                Finding.Kind.CONTRADICTS,
                Severity.WARNING,
                "Row 3 of the same table says five.",
                List.of())
            .verdict(Verdict.INCONSISTENT, "The table says four here and five in row 3.");
    return report(
        "claims.csv",
        null,
        null,
        "",
        List.of(),
        List.of(cranes, berths),
        List.of("No publication date is known: relative dates were not checked."));
  }

  public static Report empty() {
    SampleText text = new SampleText().add(Passage.Kind.PARAGRAPH, "The harbour sleeps.");
    return report(
        "quiet.txt",
        null,
        LocalDate.of(2025, 1, 6),
        text.text(),
        text.passages(),
        List.of(),
        List.of());
  }

  public static Report report(
      String id,
      @Nullable String title,
      @Nullable LocalDate published,
      String text,
      List<Passage> passages,
      List<CheckedClaim> claims,
      List<String> notes) {
    return new Report(
        new Article(id, title, published, "articles/" + id, DIGEST, text),
        new EngineStamp("0.1.0", "sha256:" + DIGEST, "sha256:" + DIGEST, published),
        Coverage.of(claims),
        passages,
        claims,
        List.of(),
        notes);
  }
}
