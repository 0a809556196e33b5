package org.plumbline.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.model.ClaimKind;
import org.plumbline.model.evidence.Dossier;
import org.plumbline.model.evidence.Evidence;
import org.plumbline.model.evidence.Matching;
import org.plumbline.model.value.Relation;

/** Sentences that describe one series by measure, dimensions, area and times at once. */
class SeriesResolutionTest {
  private static String landings(String species, String period, String value) {
    return "measure=landings-by-inshore-boats, area=ARD, period=%s, value=%s, unit=Tonnes of live weight, species=%s, publisher=Harbour Office"
        .formatted(period, value, species);
  }

  private static final String LABEL =
      "measure=landings-by-inshore-boats, label=Landings by inshore boats";

  private final Resolution boats =
      Resolution.against(
          LABEL,
          landings("Spotted dogfish", "2011", "412.6"),
          landings("Spotted dogfish", "2016", "288.4"),
          landings("Velvet crab", "2011", "77.1"),
          landings("Velvet crab", "2016", "90.3"),
          landings("Total", "2011", "9120"),
          landings("Total", "2016", "8350"));

  private static List<Relation> relations(Dossier dossier) {
    return dossier.evidence().stream().map(e -> e.comparison().relation()).toList();
  }

  @Test
  void theSeriesWhoseDimensionIsNamedIsTheOneMeant() {
    Dossier dossier =
        boats.figure(
            "In 2011 inshore boats brought landings of 77 tonnes of velvet crab in Arden.");
    Evidence evidence = Resolution.only(dossier);
    assertThat(evidence.reference().dimensions()).containsEntry("species", "Velvet crab");
    assertThat(evidence.matching().period()).isEqualTo(Matching.Period.SAME);
    assertThat(evidence.comparison().relation().compatible()).isTrue();
  }

  @Test
  void noSeriesIsChosenBecauseItsValueFits() {
    Dossier dossier =
        boats.figure(
            "In 2011 inshore boats brought landings of 413 tonnes of velvet crab in Arden.");
    assertThat(Resolution.only(dossier).reference().dimensions())
        .containsEntry("species", "Velvet crab");
    assertThat(relations(dossier)).containsExactly(Relation.ABOVE);
  }

  @Test
  void twoLevelsOfOneMovementGoWithTheTwoYearsInOrder() {
    List<Dossier> dossiers =
        boats.all(
            "In Arden landings of spotted dogfish by inshore boats fell from 413 tonnes in 2011 to"
                + " 288 tonnes in 2016.");
    List<Dossier> changes =
        dossiers.stream().filter(d -> d.claim().kind() == ClaimKind.CHANGE).toList();
    assertThat(changes).isNotEmpty();
    assertThat(changes)
        .allSatisfy(
            dossier ->
                assertThat(dossier.evidence())
                    .isNotEmpty()
                    .allMatch(e -> e.comparison().relation().compatible()));
  }

  @Test
  void aReferenceOfUnstatedScaleIsTriedInThousandsAndSaysSo() {
    Resolution unscaled =
        Resolution.against(
            LABEL,
            landings("Spotted dogfish", "2011", "412.6") + ", unit_mult=",
            landings("Velvet crab", "2011", "77.1") + ", unit_mult=");
    Evidence evidence =
        Resolution.only(
            unscaled.figure(
                "In 2011 inshore boats brought landings of 77,100 tonnes of velvet crab in"
                    + " Arden."));
    assertThat(Resolution.figures(evidence).scale()).isEqualByComparingTo("1000");
    assertThat(evidence.comparison().relation().compatible()).isTrue();
    assertThat(
            relations(
                unscaled.figure(
                    "In 2011 inshore boats brought landings of 154 tonnes of velvet crab in"
                        + " Arden.")))
        .allMatch(relation -> !relation.compatible());
  }

  @Test
  void aPartThatTheSentenceDoesNotNameIsNoReferenceForTheWhole() {
    Resolution women =
        Resolution.against(
            "measure=net-menders-at-work, label=Net menders at work",
            "measure=net-menders-at-work, area=ARD, period=2011, value=310, unit=person,"
                + " sex=Female, publisher=Office",
            "measure=net-menders-at-work, area=BRK, period=2011, value=800, unit=person, sex=Total,"
                + " publisher=Office");
    Dossier dossier = women.figure("In 2011 there were 500 net menders at work in Arden.");
    assertThat(dossier.evidence())
        .noneMatch(
            e ->
                e.matching().measure() == Matching.Measure.SAME
                    && e.matching().period() == Matching.Period.SAME);
  }
}
