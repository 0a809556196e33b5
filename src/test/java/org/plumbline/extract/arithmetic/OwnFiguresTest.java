package org.plumbline.extract.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.extract.Extraction.claims;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.model.Reading;
import org.plumbline.model.value.Computation;
import org.plumbline.model.value.Computation.Operation;
import org.plumbline.model.value.ReportedValue;

class OwnFiguresTest {

  private static List<Computation> computations(String text) {
    return claims(text).stream()
        .filter(claim -> claim.reading() instanceof Reading.OfFigure)
        .map(claim -> ((Reading.OfFigure) claim.reading()).computation())
        .filter(computation -> computation != null)
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Attacks rose from 64 to 96, a rise of 50%. | PERCENTAGE_CHANGE | 96 | 64",
        "Of the 80 members in Arden, 12 left – 15%. | SHARE | 12 | 80",
      })
  void theFiguresThatMakeUpAnotherAreFound(
      String text, Operation operation, String first, String second) {
    List<Computation> found = computations(text);
    assertThat(found).hasSize(1);
    assertThat(found.get(0).operation()).isEqualTo(operation);
    assertThat(found.get(0).operands())
        .extracting(ReportedValue::value)
        .extracting(value -> value.toPlainString())
        .containsExactly(first, second);
  }

  @Test
  void aTotalInAllIsTheSumOfWhatStandsBefore() {
    List<Computation> found = computations("Arden sent 40 members and Brook sent 35, 75 in all.");
    assertThat(found).hasSize(1);
    assertThat(found.get(0).operation()).isEqualTo(Operation.SUM);
    assertThat(found.get(0).complete()).isTrue();
  }

  @Test
  void aListBehindAColonDoesNotClaimToBeComplete() {
    assertThat(computations("The club has 75 members: 40 members from Arden and 20 from Brook."))
        .noneMatch(Computation::complete);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Attacks fell from 64 to 40, although the rate in Brook grew by 5%.",
        "Arden counted 40 members and Brook counted 35 members.",
        "The rate rose by 5% in Arden, and 64 members left.",
      })
  void figuresThatNothingRelatesAreNotRelated(String text) {
    assertThat(computations(text)).isEmpty();
  }
}
