package org.plumbline.report.sample;

import static org.plumbline.report.sample.ClaimMaker.NOTHING_SAID;
import static org.plumbline.report.sample.HarbourArticle.claim;
import static org.plumbline.report.sample.Values.day;
import static org.plumbline.report.sample.Values.days;
import static org.plumbline.report.sample.Values.exact;
import static org.plumbline.report.sample.Values.point;

import java.util.List;
import org.plumbline.model.ClaimKind;
import org.plumbline.model.Reading;
import org.plumbline.model.Span;
import org.plumbline.model.evidence.Comparison;
import org.plumbline.model.evidence.Comparison.Reckoning;
import org.plumbline.model.evidence.Comparison.SeriesPoint;
import org.plumbline.model.evidence.Evidence;
import org.plumbline.model.report.CheckedClaim;
import org.plumbline.model.report.Finding;
import org.plumbline.model.report.Severity;
import org.plumbline.model.report.Verdict;
import org.plumbline.model.time.Granularity;
import org.plumbline.model.time.Period;
import org.plumbline.model.time.TimeExpression;
import org.plumbline.model.value.Change;
import org.plumbline.model.value.Relation;

/** The claims about dates, offices, movements and sums in the article on the port. */
final class HarbourEvents {
  private static final Span ANYWHERE = new Span(0, 1);

  private HarbourEvents() {}

  static List<CheckedClaim> all() {
    return List.of(collapse(), anniversary(), harbourMaster(), mayor(), traffic(), sum());
  }

  private static CheckedClaim collapse() {
    TimeExpression time =
        new TimeExpression.Relative(
            "a week ago",
            ANYWHERE,
            days("2024-12-25", "2024-12-31"),
            -1,
            Granularity.WEEK,
            TimeExpression.Anchor.SAYING);
    Evidence fall =
        new EvidenceMaker("bridge-collapse", "Collapse of the swing bridge", "events", 5)
            .about(days("2024-12-13", "2024-12-14"))
            .from("Harbour Police", "Log", "2024-12-15")
            .held(
                "c6",
                new Comparison.OfDates(
                    days("2024-12-20", "2024-12-22"),
                    days("2024-12-13", "2024-12-14"),
                    Relation.AFTER,
                    List.of(
                        new Reckoning(
                            "the inquiry of 28 December 2024",
                            day("2024-12-28"),
                            days("2024-12-20", "2024-12-22"),
                            false),
                        new Reckoning(
                            "publication",
                            day("2025-01-06"),
                            days("2024-12-29", "2024-12-31"),
                            false)),
                    6));
    return claim(
            "c6",
            ClaimKind.RELATIVE_DATE,
            "fell a week ago, on the tenth",
            new Reading.OfDate(time, "the old swing bridge fell", null, NOTHING_SAID))
        .linked("bridge-collapse", "Collapse of the swing bridge", days("2024-12-13", "2024-12-14"))
        .asks("When did the bridge fall?")
        .finding(
            Finding.Kind.CONTRADICTS,
            Severity.ERROR,
            "The Harbour Police dates the collapse to 13 or 14 December 2024; no way of counting"
                + " “a week ago” comes to that.",
            List.of(fall))
        .verdict(
            Verdict.INCONSISTENT,
            "The Harbour Police dates the collapse to 13 or 14 December 2024; no way of counting"
                + " “a week ago” comes to that.");
  }

  private static CheckedClaim anniversary() {
    TimeExpression time =
        new TimeExpression.Absolute("tenth anniversary", ANYWHERE, day("2024-12-13"));
    Evidence opening =
        new EvidenceMaker("bridge-opening", "Opening of the swing bridge", "events", 2)
            .about(day("2014-12-13"))
            .held(
                "c7",
                new Comparison.OfDates(
                    day("2024-12-13"),
                    day("2024-12-13"),
                    Relation.INSIDE,
                    List.of(new Reckoning("as written", null, day("2024-12-13"), true)),
                    0));
    return claim(
            "c7",
            ClaimKind.ANNIVERSARY,
            "on the tenth anniversary of its opening",
            new Reading.OfDate(time, "its opening", 10, NOTHING_SAID))
        .linked("bridge-opening", "Opening of the swing bridge", null)
        .finding(
            Finding.Kind.SUPPORTS,
            Severity.NOTE,
            "It opened on 13 December 2014.",
            List.of(opening))
        .verdict(Verdict.CONSISTENT, "It opened on 13 December 2014, ten years before.");
  }

  private static CheckedClaim harbourMaster() {
    Evidence office =
        new EvidenceMaker("harbour master", "Harbour master", "tenures", 7)
            .from("Norhaven Council", "Appointments", "2022-09-01")
            .held(
                "c8",
                new Comparison.OfOffice(
                    "Per Holm",
                    "harbour master",
                    day("2015-03-01"),
                    day("2022-08-31"),
                    day("2025-01-06"),
                    "Signe Aas",
                    Relation.OTHER));
    return claim(
            "c8",
            ClaimKind.TENURE,
            "Harbour master Per Holm",
            new Reading.OfTenure(
                "Per Holm", "Harbour master", false, null, "Harbour master", NOTHING_SAID))
        .linked("harbour master", "Harbour master", day("2025-01-06"))
        .asks("Does the text mean the former harbour master?")
        .finding(
            Finding.Kind.CONTRADICTS,
            Severity.ERROR,
            "Per Holm left the office on 31 August 2022; Signe Aas holds it.",
            List.of(office))
        .verdict(
            Verdict.INCONSISTENT,
            "Per Holm left the office on 31 August 2022; Signe Aas holds it.");
  }

  private static CheckedClaim mayor() {
    Evidence office =
        new EvidenceMaker("mayor", "Mayor of Norhaven", "tenures", 3)
            .from("Norhaven Council", "Appointments", "2022-09-01")
            .held(
                "c9",
                new Comparison.OfOffice(
                    "Ada Lindqvist",
                    "mayor",
                    Period.year(2015),
                    null,
                    day("2025-01-06"),
                    null,
                    Relation.INSIDE));
    return claim(
            "c9",
            ClaimKind.TENURE,
            "Mayor Ada Lindqvist",
            new Reading.OfTenure("Ada Lindqvist", "Mayor", false, null, "Mayor", NOTHING_SAID))
        .linked("mayor", "Mayor of Norhaven", day("2025-01-06"))
        .finding(Finding.Kind.SUPPORTS, Severity.NOTE, "Mayor since 2015.", List.of(office))
        .verdict(Verdict.CONSISTENT, "Ada Lindqvist has been mayor since 2015.");
  }

  private static CheckedClaim traffic() {
    Evidence series =
        new EvidenceMaker("calls", "Ships calling", "calls", 2)
            .from("Norhaven Statistics", "Ships by year", "2024-03-01")
            .held(
                "c10",
                new Comparison.OfTrends(
                    Change.Direction.UP,
                    Change.Direction.DOWN,
                    List.of(
                        new SeriesPoint(Period.year(2021), point("1808", "ship")),
                        new SeriesPoint(Period.year(2022), point("1510", "ship")),
                        new SeriesPoint(Period.year(2023), point("1330", "ship"))),
                    Relation.OPPOSITE));
    return claim(
            "c10",
            ClaimKind.TREND,
            "traffic on the quays is rising",
            new Reading.OfTrend(
                Change.Direction.UP,
                "is rising",
                null,
                "traffic on the quays",
                ClaimMaker.saidBy("both", "say")))
        .linked("calls", "Ships calling", null)
        .finding(
            Finding.Kind.CONTRADICTS,
            Severity.WARNING,
            "The number of ships calling fell from 1,808 in 2021 to 1,330 in 2023.",
            List.of(series))
        .caveats("attribution-untraced", "an-unheard-of-caveat")
        .verdict(
            Verdict.INCONSISTENT,
            "The number of ships calling fell from 1,808 in 2021 to 1,330 in 2023.");
  }

  private static CheckedClaim sum() {
    Reading.OfFigure tugs =
        new Reading.OfFigure(exact("12", "12", "tug"), "tugs", "tugs", null, NOTHING_SAID);
    Reading.OfFigure barges =
        new Reading.OfFigure(exact("7", "7", "barge"), "barges", "barges", null, NOTHING_SAID);
    return claim(
            "c11",
            ClaimKind.SUM,
            "12 tugs and 7 barges, 20 vessels in all",
            new Reading.OfSum(
                HarbourArticle.vessels(),
                "vessels",
                "vessels",
                List.of(tugs, barges),
                NOTHING_SAID))
        .finding(
            Finding.Kind.CONTRADICTS,
            Severity.ERROR,
            "12 + 7 = 19, but the text says 20.",
            List.of())
        .verdict(Verdict.INCONSISTENT, "The parts make 12 + 7 = 19, but the text says 20.");
  }
}
