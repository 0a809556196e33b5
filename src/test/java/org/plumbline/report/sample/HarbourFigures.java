package org.plumbline.report.sample;

import static org.plumbline.report.sample.ClaimMaker.NOTHING_SAID;
import static org.plumbline.report.sample.HarbourArticle.claim;
import static org.plumbline.report.sample.HarbourArticle.figure;
import static org.plumbline.report.sample.HarbourArticle.held;
import static org.plumbline.report.sample.Values.atLeast;
import static org.plumbline.report.sample.Values.open;
import static org.plumbline.report.sample.Values.point;
import static org.plumbline.report.sample.Values.range;
import static org.plumbline.report.sample.Values.rounded;
import static org.plumbline.report.sample.Values.rounding;

import java.util.List;
import org.plumbline.model.ClaimKind;
import org.plumbline.model.Reading;
import org.plumbline.model.evidence.Evidence;
import org.plumbline.model.evidence.Matching;
import org.plumbline.model.report.CheckedClaim;
import org.plumbline.model.report.Finding;
import org.plumbline.model.report.Severity;
import org.plumbline.model.report.Verdict;
import org.plumbline.model.time.Period;
import org.plumbline.model.value.Change;
import org.plumbline.model.value.Relation;
import org.plumbline.model.value.ReportedValue;

/** The claims about figures in the article on the port. */
final class HarbourFigures {
  private HarbourFigures() {}

  static List<CheckedClaim> all() {
    return List.of(dockers(), crews(), unemployment(), freightChange(), freight());
  }

  private static CheckedClaim dockers() {
    ReportedValue value = rounded("About 3,500", "3500", "100", "about", "person");
    Evidence registered =
        new EvidenceMaker("registered-dockers", "Registered dockers", "dockers", 4)
            .about(Period.year(2023))
            .from("Norhaven Statistics", "Yearbook of the Port", "2024-05-18")
            .fits(Matching.Measure.NEAR, Matching.Area.SAME, Matching.Period.EARLIER)
            .held(
                "c1",
                held(
                    value,
                    open("3150", "3850"),
                    range("2000", "3000", "person"),
                    Relation.ABOVE,
                    "500",
                    "16.7"));
    Evidence union =
        new EvidenceMaker("union-members", "Members of the dockers' union", "dockers", 9)
            .about(Period.year(2024))
            .from("Dockers' Union", "Annual report", "2025-02-03")
            .party()
            .fits(Matching.Measure.NEAR, Matching.Area.WIDER, Matching.Period.SAME)
            .hindsight()
            .held(
                "c1",
                held(
                    value,
                    open("3150", "3850"),
                    atLeast("3000", "person"),
                    Relation.OVERLAPS,
                    null,
                    null));
    return claim(
            "c1",
            ClaimKind.FIGURE,
            "About 3,500 dockers",
            new Reading.OfFigure(
                value,
                "dockers",
                "dockers",
                null,
                ClaimMaker.saidBy("the port authority", "estimates")))
        .linked("dockers", "Dockers at work", Period.year(2024))
        .asks("Which document of the port authority gives 3,500?")
        .differing(
            List.of("measure", "period"),
            "Norhaven Statistics counts registered dockers in 2023, not dockers at work.",
            List.of(registered, union))
        .caveats("attribution-untraced")
        .verdict(
            Verdict.NOT_COMPARABLE,
            "Norhaven Statistics counts registered dockers in 2023, not dockers at work.");
  }

  private static CheckedClaim crews() {
    ReportedValue value = rounded("perhaps 4,200", "4200", "100", "perhaps", "person");
    Evidence agrees =
        new EvidenceMaker("port-staff", "People at work in the port", "staff", 2)
            .about(Period.year(2024))
            .dimension("crews", "all")
            .from("Ministry of Transport", "Ports at a glance", "2024-10-01")
            .status("P")
            .held(
                "c2",
                held(
                    value,
                    open("3780", "4620"),
                    rounding("4150", "10", "person"),
                    Relation.INSIDE,
                    "0",
                    "0.0"));
    Evidence disagrees =
        new EvidenceMaker("port-staff", "People at work in the port", "staff", 3)
            .about(Period.year(2024))
            .from("Port Authority", "Accounts", "2024-11-20")
            .party()
            .note("Counts permanent staff and day crews on 1 July.")
            .held(
                "c2",
                held(
                    value,
                    open("3780", "4620"),
                    point("3104", "person"),
                    Relation.ABOVE,
                    "1096",
                    "35.3"));
    return claim("c2", ClaimKind.FIGURE, "perhaps 4,200 people", figure(value, "people", "people"))
        .linked("port-staff", "People at work in the port", Period.year(2024))
        .finding(
            Finding.Kind.CONTRADICTS,
            Severity.WARNING,
            "The Port Authority gives 3,104.",
            List.of(disagrees))
        .finding(
            Finding.Kind.SUPPORTS,
            Severity.NOTE,
            "The Ministry of Transport gives 4,150.",
            List.of(agrees))
        .caveat("hedge-absorbs", "Only with “perhaps” does 4,200 reach 4,150.", List.of(agrees))
        .caveats("hedge-absorbs", "provisional", "party-to-conflict")
        .verdict(
            Verdict.CONTESTED,
            "The Ministry of Transport gives 4,150 and the Port Authority 3,104; the text says"
                + " perhaps 4,200.");
  }

  private static CheckedClaim unemployment() {
    ReportedValue value = rounded("4.8 percent", "4.8", "0.1", null, "percent");
    Evidence now =
        rate("5.6", "2024-Q3", Period.month(2024, 9), Relation.BELOW, "-0.8", "14.3", 30);
    Evidence then = rate("4.8", "2023-Q3", Period.month(2023, 9), Relation.INSIDE, "0", "0.0", 26);
    return claim(
            "c3",
            ClaimKind.FIGURE,
            "stands at 4.8 percent",
            figure(value, "unemployment in the town", null))
        .linked("unemployment", "Unemployment rate", Period.month(2024, 9))
        .asks("Is there a newer figure than that of September 2023?")
        .finding(
            Finding.Kind.OUTDATED,
            Severity.WARNING,
            "4.8% was the rate of September 2023; in September 2024 it was 5.6%.",
            List.of(now, then))
        .caveats("single-source")
        .verdict(
            Verdict.OUTDATED,
            "4.8% was the rate of September 2023; in September 2024 it was 5.6%.");
  }

  private static Evidence rate(
      String value,
      String note,
      Period period,
      Relation relation,
      String gap,
      String percent,
      int row) {
    ReportedValue reported = rounded("4.8 percent", "4.8", "0.1", null, "percent");
    return new EvidenceMaker("unemployment", "Unemployment rate", "labour", row)
        .about(period)
        .from("Norhaven Statistics", "Labour market " + note, "2024-10-15")
        .held(
            "c3",
            held(
                reported,
                reported.printed(),
                rounding(value, "0.1", "percent"),
                relation,
                gap,
                percent));
  }

  private static CheckedClaim freightChange() {
    ReportedValue by = rounded("12 percent", "12", "1", null, "percent");
    Evidence derived =
        new EvidenceMaker("freight", "Freight handled, change on the year before", "freight", 12)
            .about(Period.year(2023))
            .from("Norhaven Statistics", "Freight by year", "2024-03-01")
            .derived("change", "(2,609,000 − 2,331,000) ÷ 2,331,000 = 11.9%", 11)
            .held(
                "c4",
                held(
                    by,
                    by.printed(),
                    rounding("11.92621", "0.00001", "percent"),
                    Relation.INSIDE,
                    "0",
                    "0.0"));
    return claim(
            "c4",
            ClaimKind.CHANGE,
            "freight rose by 12 percent",
            new Reading.OfFigure(
                by, "freight", null, new Change(Change.Direction.UP, null, null, by), NOTHING_SAID))
        .linked("freight", "Freight handled", Period.year(2023))
        .finding(Finding.Kind.SUPPORTS, Severity.NOTE, "Freight rose by 11.9%.", List.of(derived))
        .caveats("derived")
        .verdict(Verdict.CONSISTENT, "Freight rose by 11.9% from 2022 to 2023.");
  }

  private static CheckedClaim freight() {
    ReportedValue value = rounded("2.6 thousand", "2600", "100", null, "tonne");
    Evidence freight =
        new EvidenceMaker("freight", "Freight handled", "freight", 12)
            .about(Period.year(2023))
            .from("Norhaven Statistics", "Freight by year", "2024-03-01")
            .held(
                "c5",
                held(
                    value,
                    value.printed(),
                    rounding("2609000", "1000", "tonne"),
                    Relation.BELOW,
                    "-2606400",
                    "99.9"));
    Evidence estimate =
        new EvidenceMaker("freight", "Freight handled", "freight-early", 2)
            .about(Period.year(2023))
            .from("Ministry of Transport", "First estimates", "2025-01-30")
            .hindsight()
            .status("E")
            .held(
                "c5",
                held(
                    value,
                    value.printed(),
                    range("2500000", "2700000", "tonne"),
                    Relation.BELOW,
                    "-2497400",
                    "99.9"));
    return claim("c5", ClaimKind.FIGURE, "2.6 thousand tonnes", figure(value, "freight", "tonnes"))
        .linked("freight", "Freight handled", Period.year(2023))
        .asks("Should it be million?")
        .finding(
            Finding.Kind.CONTRADICTS,
            Severity.ERROR,
            "Norhaven Statistics gives 2,609,000 tonnes for 2023; the text says 2.6 thousand.",
            List.of(freight))
        .caveat("hindsight", "", List.of(estimate))
        .caveats("hindsight")
        .verdict(
            Verdict.INCONSISTENT,
            "Norhaven Statistics gives 2,609,000 tonnes for 2023; the text says 2.6 thousand.");
  }
}
