package org.plumbline.report.sample;

import static org.plumbline.report.sample.ClaimMaker.NOTHING_SAID;
import static org.plumbline.report.sample.HarbourArticle.claim;
import static org.plumbline.report.sample.HarbourArticle.held;
import static org.plumbline.report.sample.Values.atMost;
import static org.plumbline.report.sample.Values.exact;
import static org.plumbline.report.sample.Values.number;
import static org.plumbline.report.sample.Values.point;

import java.util.List;
import org.plumbline.model.ClaimKind;
import org.plumbline.model.Mention;
import org.plumbline.model.Reading;
import org.plumbline.model.Span;
import org.plumbline.model.evidence.Comparison;
import org.plumbline.model.evidence.Evidence;
import org.plumbline.model.place.Compass;
import org.plumbline.model.report.CheckedClaim;
import org.plumbline.model.report.Finding;
import org.plumbline.model.report.Severity;
import org.plumbline.model.report.Verdict;
import org.plumbline.model.value.Relation;
import org.plumbline.model.value.ReportedValue;

/** The claims about places in the article on the port, and those that cannot be checked. */
final class HarbourPlaces {
  private static final Span ANYWHERE = new Span(0, 1);

  private HarbourPlaces() {}

  static List<CheckedClaim> all() {
    return List.of(direction(), distance(), sailors(), ships());
  }

  private static CheckedClaim direction() {
    Mention lighthouse = new Mention("the lighthouse", List.of("lighthouse"), ANYWHERE);
    Mention square = new Mention("the market square", List.of("square"), ANYWHERE);
    Evidence bearing =
        new EvidenceMaker("lighthouse", "Lighthouse", "areas", 8)
            .from("Norhaven Survey", "Gazetteer", "2020-01-01")
            .derived("bearing", "from 60.10, 5.20 to 60.12, 5.05", 9)
            .held(
                "c12",
                new Comparison.OfPlaces(
                    "Lighthouse",
                    "Market Square",
                    number("8.6"),
                    number("285.0"),
                    Compass.WEST,
                    number("15.0"),
                    number("45"),
                    Relation.INSIDE));
    return claim(
            "c12",
            ClaimKind.DIRECTION,
            "the lighthouse west of the market square",
            new Reading.OfPlace(
                lighthouse, square, Compass.WEST, false, null, null, "lighthouse", NOTHING_SAID))
        .linked("lighthouse", "Lighthouse", null)
        .finding(Finding.Kind.SUPPORTS, Severity.NOTE, "It bears 285°.", List.of(bearing))
        .caveats("derived")
        .verdict(Verdict.CONSISTENT, "The lighthouse bears 285° from the market square.");
  }

  private static CheckedClaim distance() {
    ReportedValue value = atMost("no more than 10", "10", "km");
    Evidence far =
        new EvidenceMaker("lighthouse", "Lighthouse", "areas", 8)
            .derived("distance", "great circle: 8.6 km", 9)
            .held(
                "c13",
                held(value, value.printed(), point("8.6", "km"), Relation.INSIDE, "0", null));
    Mention lighthouse = new Mention("the lighthouse", List.of("lighthouse"), ANYWHERE);
    Mention square = new Mention("the market square", List.of("square"), ANYWHERE);
    return claim(
            "c13",
            ClaimKind.DISTANCE,
            "no more than 10 km away",
            new Reading.OfPlace(
                lighthouse, square, null, false, null, value, "lighthouse", NOTHING_SAID))
        .linked("lighthouse", "Lighthouse", null)
        .finding(Finding.Kind.SUPPORTS, Severity.NOTE, "It is 8.6 km away.", List.of(far))
        .verdict(Verdict.CONSISTENT, "It is 8.6 km away.");
  }

  private static CheckedClaim sailors() {
    String quote = "Ten of <script>alert('us')</script> & more";
    return claim(
            "c14",
            ClaimKind.FIGURE,
            quote,
            HarbourArticle.figure(exact("Ten", "10", null), quote, null))
        .verdict(Verdict.NOT_CHECKABLE, "It does not say what “Ten of <script>” are ten of.");
  }

  private static CheckedClaim ships() {
    String quote = "120 سفينة";
    return claim(
            "c15",
            ClaimKind.FIGURE,
            quote,
            HarbourArticle.figure(exact("120", "120", "ship"), "سفينة", "سفينة"))
        .verdict(Verdict.NO_REFERENCE, "Nothing in facts/ covers ships that have arrived.");
  }
}
