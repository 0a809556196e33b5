package org.plumbline.extract.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.extract.Lexicon;
import org.plumbline.extract.ShippedLexicon;
import org.plumbline.model.value.Bound;
import org.plumbline.text.Token;

class ConjunctsTest {
  private static final Lexicon LEXICON = ShippedLexicon.lexicon();

  private static List<FigureHit> read(String text) {
    List<Token> tokens = ShippedLexicon.tokens(text);
    return Conjuncts.complete(tokens, new FigureGrammar(LEXICON).findAll(tokens, List.of()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They spent 30 million of the 90 million euros. | EUR",
        "A ticket is 7 or $8. | USD"
      })
  void aBareFigureTakesTheUnitThatStandsWithTheSecond(String text, String unit) {
    assertThat(read(text).get(0).value().unit()).isEqualTo(unit);
  }

  @Test
  void aLevelBehindAStepInPointsIsInPoints() {
    assertThat(read("The gauge rose 12 points to 3,456.").get(1).value().unit()).isEqualTo("point");
  }

  @Test
  void aLevelBehindAStepInPercentIsInPointsWhereTheOneBeforeIs() {
    assertThat(read("The gauge fell 2% to 900 points, the other rose 3% to 4,000.").get(3))
        .extracting(figure -> figure.value().unit())
        .isEqualTo("point");
    assertThat(read("The mill rose 3% to 4,000.").get(1).value().unit()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Wool rose by 4 per cent but flax fell by 3. | percent",
        "Wool rose by 4 per cent. Flax fell by 3. |"
      })
  void aSecondStepTakesThePercentOfTheFirst(String text, String unit) {
    assertThat(read(text).get(1).value().unit()).isEqualTo(unit);
  }

  @Test
  void aMeanComparedWithCountsTheSameNoun() {
    assertThat(
            read("The yard sold 90 skiffs in spring, compared with an average of 60 in autumn.")
                .get(1)
                .counted())
        .isEqualTo("skiffs");
  }

  @Test
  void whatComesInOnesOrTwosStandsBeforeTheNumber() {
    assertThat(read("They will buy another skiff or two.").get(0).counted()).isEqualTo("skiff");
    assertThat(read("The goats, or two, came.")).noneMatch(f -> "goats".equals(f.counted()));
  }

  @Test
  void aConversionInBracketsHasTheBoundOfWhatItConverts() {
    FigureHit converted = read("The pier is more than 300 feet (91 metres) long.").get(1);
    assertThat(converted.value().bound()).isEqualTo(Bound.MORE_THAN);
    assertThat(converted.value().printed().high()).isNull();
  }

  @Test
  void aConversionWithAHedgeOfItsOwnKeepsIt() {
    FigureHit converted = read("The pier is more than 300 feet (about 91 metres) long.").get(1);
    assertThat(converted.value().bound()).isEqualTo(Bound.ABOUT);
  }

  @Test
  void whatIsComparedWithCountsTheSameNoun() {
    assertThat(read("The yard sold 90 skiffs in spring, compared with 60 in autumn.").get(1))
        .extracting(FigureHit::counted)
        .isEqualTo("skiffs");
  }

  @Test
  void timesCountNoEarnings() {
    assertThat(read("It trades on 7 times earnings.").get(0).counted()).isEqualTo("times");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mix half a pound of oats. | lb",
        "Mix 3 pounds of oats. | lb",
        "It raised 3 pounds of public money. | GBP"
      })
  void aPoundOfAThingIsAWeight(String text, String unit) {
    assertThat(read(text).get(0).value().unit()).isEqualTo(unit);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "She was 31 when the mill closed. | true",
        "The boy, who will be 12, sails. | true",
        "The score was 31 by noon. | false",
        "She was 31 metres away. | false"
      })
  void whatSomebodyIsInBareYearsIsAnAge(String text, boolean age) {
    assertThat(read(text).get(0).age()).isEqualTo(age);
  }
}
