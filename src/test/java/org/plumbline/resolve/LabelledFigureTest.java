package org.plumbline.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.model.evidence.Obstacle;

/** Figures whose measure and unit stand apart from them, as in the headings of tables. */
class LabelledFigureTest {
  private final Resolution lengths =
      Resolution.against(
          "measure=coast, label=length of the coast, unit=km",
          "measure=coast, area=ARD, period=2023, value=412.5, unit=km, publisher=Office");

  private final Resolution herds =
      Resolution.against(
          "measure=herd, label=herd",
          "measure=herd-growth, label=herd growth, unit=percent",
          "measure=herd, area=ARD, period=2023, value=40",
          "measure=herd-growth, area=ARD, period=2023, value=3.1, unit=percent");

  @Test
  void theUnitMayStandInBracketsBehindTheName() {
    assertThat(lengths.figure("Length of the coast (km) in Arden: 412").link().measure())
        .isEqualTo("coast");
  }

  @Test
  void withoutItsUnitAFigureIsNotOfAMeasureThatHasOne() {
    assertThat(lengths.figure("Length of the coast in Arden: 412").obstacle())
        .isEqualTo(Obstacle.NOTHING_LINKED);
  }

  @Test
  void theShorterOfTwoNamesIsNotMeantWhereTheLongerStands() {
    assertThat(herds.figure("Arden has a herd growth of 3.").link())
        .satisfies(link -> assertThat(link.measure()).isNotEqualTo("herd"));
  }

  @Test
  void theShorterNameIsMeantWhereTheRestOfTheLongerStandsFarOff() {
    assertThat(
            herds
                .figure(
                    "After years of growth on all farms around the lake Arden has a herd of 40.")
                .link()
                .measure())
        .isEqualTo("herd");
  }
}
