package org.plumbline.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.model.ClaimKind;
import org.plumbline.model.evidence.Comparison;
import org.plumbline.model.evidence.Dossier;
import org.plumbline.model.value.Relation;

class PlaceInOrderTest {
  private static final String[] ATTACKS = {
    "measure=attacks, label=attacks",
    "measure=attacks, area=ARD, period=2019, value=90",
    "measure=attacks, area=ARD, period=2020, value=40",
    "measure=attacks, area=ARD, period=2021, value=60",
    "measure=attacks, area=ARD, period=2022, value=50",
    "measure=attacks, area=ARD, period=2023, value=55",
    "measure=attacks, area=BRK, period=2023, value=80",
  };

  private static Comparison.OfRanks ranks(ClaimKind kind, String text) {
    Dossier dossier = Resolution.against(ATTACKS).of(kind, text);
    return (Comparison.OfRanks) Resolution.only(dossier).comparison();
  }

  @ParameterizedTest
  @CsvSource({
    "The number of attacks in Arden was the highest since 2021.,INSIDE",
    "The number of attacks in Arden was the highest since 2020.,ABOVE",
    "The number of attacks in Arden was the lowest since 2022.,INSIDE",
    "The number of attacks in Arden was the highest since 2009.,ABOVE",
    "The number of attacks in Arden was the lowest on record.,ABOVE",
  })
  void aSuperlativeIsHeldAgainstThePastItNames(String text, Relation relation) {
    assertThat(ranks(ClaimKind.EXTREME, text).relation()).isEqualTo(relation);
  }

  @Test
  void theFiguresAheadAreNamed() {
    assertThat(ranks(ClaimKind.EXTREME, "Attacks in Arden were the highest since 2020.").ahead())
        .extracting(Comparison.Ranked::label)
        .containsExactly("2021");
  }

  @ParameterizedTest
  @CsvSource({
    "EXTREME,Arden counted the most attacks of the two countries.,ABOVE",
    "EXTREME,Arden counted the fewest attacks of the two countries.,INSIDE",
    "RANK,Only Brook had more attacks than Arden.,INSIDE",
  })
  void aPlaceIsHeldAgainstOthersOfItsKind(ClaimKind kind, String text, Relation relation) {
    assertThat(ranks(kind, text).relation()).isEqualTo(relation);
  }
}
