package org.plumbline.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.resolve.Resolution.only;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.model.ClaimKind;
import org.plumbline.model.evidence.Dossier;
import org.plumbline.model.evidence.Obstacle;
import org.plumbline.model.value.Relation;

/** Oak lies in Elmshire, a county of Arden; Ashshire is another county. */
class ContainmentResolutionTest {
  private static final Resolution TOWN =
      Resolution.against(
          "area=OAK, label=Oak, kind=town, within=ELM",
          "area=ELM, label=Elmshire, kind=county, within=ARD",
          "area=ASH, label=Ashshire, kind=county, within=ARD",
          "area=FIR, label=Fir, kind=town");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They met in Oak, in Elmshire.|INSIDE",
        "They met in Oak, Elmshire.|INSIDE",
        "They met in Oak, Arden.|INSIDE",
        "They met in Oak, in Ashshire.|OUTSIDE",
        "They met in Oak, in Brook.|OUTSIDE",
      })
  void aPlaceIsHeldAgainstTheAreasAroundIt(String text, Relation relation) {
    Dossier dossier = TOWN.of(ClaimKind.CONTAINMENT, text);
    assertThat(only(dossier).comparison().relation()).isEqualTo(relation);
  }

  @Test
  void whereTheReferencesDoNotSayNothingIsSaid() {
    Dossier dossier = TOWN.of(ClaimKind.CONTAINMENT, "They met in Fir, in Ashshire.");
    assertThat(dossier.evidence()).isEmpty();
    assertThat(dossier.obstacle()).isEqualTo(Obstacle.NO_OBSERVATION);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They came from Oak in Ashshire.",
        "They met in Oak, Elmshire and Ashshire.",
        "Oak, Fir and Milltown are quiet.",
        "Between Oak, in Ashshire and Fir it rained.",
      })
  void listsAndWaysAreNoContainment(String text) {
    assertThat(TOWN.all(text))
        .filteredOn(dossier -> dossier.claim().kind() == ClaimKind.CONTAINMENT)
        .allSatisfy(dossier -> assertThat(dossier.evidence()).isEmpty());
  }
}
