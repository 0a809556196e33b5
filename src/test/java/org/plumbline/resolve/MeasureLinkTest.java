package org.plumbline.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.plumbline.model.ClaimKind;
import org.plumbline.model.evidence.Dossier;
import org.plumbline.model.evidence.Evidence;
import org.plumbline.model.evidence.Matching;
import org.plumbline.model.evidence.Obstacle;

/** Which measure and which area a figure is held against. */
class MeasureLinkTest {
  private static final String FIGHTERS =
      "measure=fighters, label=fighters, unit=person, near=soldiers";
  private static final String SOLDIERS = "measure=soldiers, label=soldiers, unit=person";

  private static String observed(String measure, String area, String value) {
    return "measure=%s, area=%s, period=2023, value=%s, unit=person, publisher=Office"
        .formatted(measure, area, value);
  }

  private final Resolution both =
      Resolution.against(
          FIGHTERS,
          SOLDIERS,
          observed("fighters", "ARD", "400"),
          observed("soldiers", "ARD", "9000"));

  @Test
  void theWordsOfTheClaimLinkIt() {
    assertThat(both.figure("There are 400 fighters in Arden.").link().measure())
        .isEqualTo("fighters");
    assertThat(both.figure("There are 400 soldiers in Arden.").link().measure())
        .isEqualTo("soldiers");
  }

  @Test
  void aFormOfAWordLinksLikeTheWord() {
    Resolution one =
        Resolution.against(
            "measure=kidnap, label=people kidnapped, terms=kidnapped people, unit=person",
            observed("kidnap", "ARD", "40"));
    assertThat(one.figure("In Arden 40 people were kidnapped.").link().measure())
        .isEqualTo("kidnap");
  }

  @Test
  void wordsThatNameNoMeasureLinkNothing() {
    Dossier dossier = both.figure("There are 400 bridges in Arden.");
    assertThat(dossier.obstacle()).isEqualTo(Obstacle.NOTHING_LINKED);
    assertThat(dossier.evidence()).isEmpty();
  }

  @Test
  void twoMeasuresNamedEquallyWellLeaveItOpen() {
    Resolution twins =
        Resolution.against(
            "measure=attacks-a, label=attacks",
            "measure=attacks-b, label=attacks",
            "measure=attacks-a, area=ARD, period=2023, value=40",
            "measure=attacks-b, area=ARD, period=2023, value=70");
    Dossier dossier = twins.figure("Arden counted 40 attacks.");
    assertThat(dossier.obstacle()).isEqualTo(Obstacle.AMBIGUOUS);
    assertThat(dossier.link().measure()).isNull();
    assertThat(dossier.link().runnersUp()).containsExactly("attacks-a", "attacks-b");
  }

  @Test
  void aMeasureInAnotherUnitIsNotTheOneMeant() {
    Resolution one =
        Resolution.against(
            "measure=cost, label=cost of the bridge, unit=USD",
            "measure=length, label=length of the bridge, unit=km",
            "measure=cost, area=ARD, period=2023, value=400",
            "measure=length, area=ARD, period=2023, value=4");
    assertThat(one.figure("The bridge in Arden has a length of 4 km.").link().measure())
        .isEqualTo("length");
    assertThat(one.figure("The bridge in Arden had a cost of $400.").link().measure())
        .isEqualTo("cost");
  }

  @Property(tries = 40)
  void theClaimedNumberHasNoSayInTheLink(@ForAll @IntRange(min = 2, max = 90_000) int number) {
    Assume.that(number < 1000 || number > 2999);
    String text = "There are %d fighters in Arden.";
    assertThat(both.figure(text.formatted(number)).link())
        .isEqualTo(both.figure(text.formatted(400)).link());
  }

  @Property(tries = 40)
  void aNumberThatFitsOneOfTwoDoesNotDecideBetweenThem(
      @ForAll @IntRange(min = 2, max = 90_000) int number) {
    // Four digits may be a year; what they are is not the linker's question.
    Assume.that(number < 1000 || number > 2999);
    Resolution twins =
        Resolution.against(
            "measure=attacks-a, label=attacks",
            "measure=attacks-b, label=attacks",
            "measure=attacks-a, area=ARD, period=2023, value=" + number,
            "measure=attacks-b, area=ARD, period=2023, value=70");
    assertThat(twins.figure("Arden counted " + number + " attacks.").link().measure()).isNull();
  }

  @Test
  void ofTwoPlacesTheAttachedOneIsMeant() {
    Resolution places =
        Resolution.against(
            FIGHTERS, observed("fighters", "ARD", "400"), observed("fighters", "BRK", "700"));
    assertThat(places.figure("From Brook came news of 400 fighters in Arden.").link().area())
        .isEqualTo("ARD");
  }

  @Test
  void anAttachedPlaceIsMeantEvenWhereOnlyAnotherIsKnown() {
    Resolution places = Resolution.against(FIGHTERS, observed("fighters", "BRK", "400"));
    Dossier dossier = places.figure("From Brook came news of 400 fighters in Arden.");
    assertThat(dossier.link().area()).isEqualTo("ARD");
    assertThat(dossier.obstacle()).isEqualTo(Obstacle.NO_OBSERVATION);
  }

  @Test
  void aFigureForAPartIsHeldAgainstTheWiderAreaOnlyAsSuch() {
    Resolution whole = Resolution.against(FIGHTERS, observed("fighters", "ARD", "400"));
    Evidence evidence = Resolution.only(whole.figure("There are 400 fighters in Milltown."));
    assertThat(evidence.matching().area()).isEqualTo(Matching.Area.WIDER);
  }

  @Test
  void aFigureForTheWholeIsHeldAgainstAPartOnlyAsSuch() {
    Resolution part = Resolution.against(FIGHTERS, observed("fighters", "MIL", "400"));
    Evidence evidence = Resolution.only(part.figure("There are 400 fighters in Arden."));
    assertThat(evidence.matching().area()).isEqualTo(Matching.Area.NARROWER);
  }

  @Test
  void withoutAnyPlaceTheOnlyAreaOfTheDataIsTakenAsUnstated() {
    Evidence evidence = Resolution.only(both.figure("There are 400 fighters."));
    assertThat(evidence.matching().area()).isEqualTo(Matching.Area.UNSTATED);
  }

  @Test
  void withoutAnyPlaceTwoAreasOfTheDataLeaveItOpen() {
    Resolution places =
        Resolution.against(
            FIGHTERS, observed("fighters", "ARD", "400"), observed("fighters", "BRK", "700"));
    Dossier dossier = places.figure("There are 400 fighters.");
    assertThat(dossier.obstacle()).isEqualTo(Obstacle.AMBIGUOUS);
    assertThat(dossier.evidence()).isEmpty();
  }

  @Test
  void aNearMeasureIsShownWhereTheOwnOneHasNothing() {
    Resolution near = Resolution.against(FIGHTERS, SOLDIERS, observed("soldiers", "ARD", "9000"));
    Evidence evidence = Resolution.only(near.figure("There are 400 fighters in Arden."));
    assertThat(evidence.matching().measure()).isEqualTo(Matching.Measure.NEAR);
    assertThat(evidence.reference().id()).isEqualTo("soldiers");
  }

  @Test
  void aNearMeasureIsNotShownWhereTheOwnOneDecides() {
    Evidence evidence = Resolution.only(both.figure("There are 400 fighters in Arden."));
    assertThat(evidence.matching().measure()).isEqualTo(Matching.Measure.SAME);
  }

  @Test
  void nearnessHoldsInBothDirections() {
    Resolution near = Resolution.against(FIGHTERS, SOLDIERS, observed("fighters", "ARD", "400"));
    Evidence evidence = Resolution.only(near.figure("There are 400 soldiers in Arden."));
    assertThat(evidence.reference().id()).isEqualTo("fighters");
  }

  @Test
  void figuresOfAnotherDimensionAreNotThoseOfTheClaim() {
    Resolution sexes =
        Resolution.against(
            FIGHTERS,
            observed("fighters", "ARD", "400") + ", sex=women",
            observed("fighters", "ARD", "900") + ", sex=total");
    Evidence evidence = Resolution.only(sexes.figure("There are 400 fighters in Arden."));
    assertThat(evidence.reference().dimensions()).containsEntry("sex", "total");
  }

  @Test
  void conjunctsAreHeldTogetherAgainstTheFigureForBothPlaces() {
    Resolution sum = Resolution.against(FIGHTERS, observed("fighters", "ARD+BRK", "1100"));
    Dossier dossier =
        sum.of(ClaimKind.SUM, "There are 400 fighters in Arden and 700 in Brook today.");
    Evidence evidence = Resolution.only(dossier);
    assertThat(evidence.reference().area()).isEqualTo("ARD+BRK");
    assertThat(evidence.reference().arithmetic()).isEqualTo("400 + 700 = 1,100");
    assertThat(evidence.comparison().relation().compatible()).isTrue();
  }

  @Test
  void theOrderOfTheConjunctsDoesNotMatterForTheSum() {
    Resolution sum = Resolution.against(FIGHTERS, observed("fighters", "ARD+BRK", "1100"));
    Dossier dossier =
        sum.of(ClaimKind.SUM, "There are 700 fighters in Brook and 400 in Arden today.");
    assertThat(Resolution.only(dossier).comparison().relation().compatible()).isTrue();
  }

  @Test
  void whatMayComeIsNotHeldAgainstWhatIs() {
    Dossier dossier = both.figure("About 400 fighters could leave Arden.");
    assertThat(dossier.obstacle()).isEqualTo(Obstacle.NOT_STATED_AS_FACT);
  }
}
