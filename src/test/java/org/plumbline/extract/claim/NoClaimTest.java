package org.plumbline.extract.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.extract.Extraction.claims;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers and names that state nothing. */
class NoClaimTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "See page 12 for details.",
        "The answer stands in chapter 3.",
        "Call 0800 123 456 for help.",
        "The phone number is 555 0123.",
        "The meeting began at 5.30 pm and ended at 17:45.",
        "The doors close at 10 am.",
        "The model 3000 is sold in Arden.",
        "Security experts in London disagreed.",
        "It happens from time to time.",
        "He lives at 12 Mill Street.",
        "He is one of the best.",
        "Nobody was hurt.",
        "The letter of 1999 is lost.",
        "Room 12 is empty.",
      })
  void nothingIsClaimed(String sentence) {
    assertThat(claims(sentence)).isEmpty();
  }
}
