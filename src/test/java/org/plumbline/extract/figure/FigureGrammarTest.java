package org.plumbline.extract.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.extract.ShippedLexicon;
import org.plumbline.extract.time.TimeGrammar;
import org.plumbline.model.value.Bound;
import org.plumbline.model.value.Interval;
import org.plumbline.text.Token;

class FigureGrammarTest {

  @ParameterizedTest(name = "“{0}”: {1}, {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          about 3,500 people                  | ABOUT     | about
          an estimated 40 homes               | ABOUT     | an estimated
          no more than 10 people              | AT_MOST   | no more than
          usually no more than 10 people      | AT_MOST   | no more than
          at least about 10 people            | AT_LEAST  | at least
          more than 40 homes                  | MORE_THAN | more than
          fewer than 40 homes                 | LESS_THAN | fewer than
          up to 500 homes                     | AT_MOST   | up to
          exactly 12 homes                    | POINT     | exactly
          40 or more                          | AT_LEAST  | at least
          40 people or fewer                  | AT_MOST   | at most
          about 40 or more                    | AT_LEAST  | at least
          less than or equal to 40            | AT_MOST   | less than or equal to
          exceeding 40 homes                  | MORE_THAN | exceeding
          ~45 g                               | ABOUT     | about
          barely 40 homes                     | ABOUT     | barely
          sub-300 kg boats                    | LESS_THAN | under
          children under the age of 7         | LESS_THAN | under
          people over the age of 65 years     | MORE_THAN | over
          at the age of 7                     | POINT     |
          """)
  void aCueBoundsOrHedgesItsFigure(String text, Bound bound, String hedge) {
    FigureHit figure = the(text);

    assertThat(figure.value().bound()).isEqualTo(bound);
    assertThat(figure.value().hedge()).isEqualTo(hedge);
  }

  @Test
  void aBoundIncludesItsEdge() {
    assertThat(the("no more than 10 people").value().printed())
        .isEqualTo(Interval.atMost(BigDecimal.TEN));
  }

  @Test
  void whatAdmitsExceptionsIsKeptBesideTheBound() {
    assertThat(the("usually no more than 10 people").frequency()).isEqualTo("usually");
  }

  @ParameterizedTest(name = "“{0}” is in {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          $40                          | USD
          A$40 million                 | AUD
          $A40 million                 | AUD
          US $40                       | USD
          EUR50m                       | EUR
          RM79                         | MYR
          usd 79                       | USD
          rupees 79 crore              | INR
          c $ 79                       | CAD
          a depth of 48m               | metre
          two hours and a quarter      | hour
          £2.7m                        | GBP
          40 euros                     | EUR
          12%                          | percent
          12 per cent                  | percent
          3 percentage points          | percentage-point
          40 basis points              | basis point
          12 km                        | km
          a 5-mile walk                | mile
          20 °C                        | celsius
          half a mile                  | mile
          $58 a barrel                 | USD per barrel
          $21.25 per square foot       | USD per square foot
          40 hours a week              | hour per week
          10 kV/cm                     | kV per cm
          $40,000 a year               | USD
          90 sprinting yards           | yard
          three straight days          | day
          winds of 40 kt               | knot
          a cargo of 40 kt             | kilotonne
          """)
  void theUnitStandsBeforeOrBehind(String text, String unit) {
    FigureHit figure = figures(text).get(0);

    if (unit == null) {
      assertThat(figure.value().unit()).isNull();
    } else {
      assertThat(figure.value().unit()).isEqualTo(unit);
    }
  }

  @Test
  void dollarsAndCentsMakeOneAmount() {
    assertThat(the("thirteen dollars and forty-five cents").value().value())
        .isEqualByComparingTo("13.45");
  }

  @ParameterizedTest(name = "“{0}” counts {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          3,500 armed fighters in Velia       | armed fighters
          12 missing people                   | missing people
          three of his friends                | friends
          460 Kite and Hawk vehicles          | Kite and Hawk vehicles
          20 most expensive restaurants       | most expensive restaurants
          3,000 tests per day                 | tests per day
          73 raising the prospect             |
          """)
  void theNounBehindIsWhatIsCounted(String text, String noun) {
    assertThat(figures(text).get(0).counted()).isEqualTo(noun);
  }

  @Test
  void peopleAreCountedInPersons() {
    assertThat(the("3,500 fighters").value().unit()).isEqualTo("person");
  }

  @ParameterizedTest(name = "“{0}” is {1} to {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          between 1,800 and 2,200 people      | 1800   | 2200
          6-10 people                         | 6      | 10
          6–10 people                         | 6      | 10
          26 to 31 million people             | 26000000 | 31000000
          $1 to $2 million                    | 1      | 2000000
          5% to 10%                           | 5      | 10
          ranging from $200 to $4 million     | 200    | 4000000
          40 to 50 hours                      | 40     | 50
          """)
  void twoNumbersMakeARange(String text, BigDecimal low, BigDecimal high) {
    FigureHit figure = the(text);

    assertThat(figure.value().bound()).isEqualTo(Bound.RANGE);
    assertThat(figure.value().printed().low()).isEqualByComparingTo(low);
    assertThat(figure.value().printed().high()).isEqualByComparingTo(high);
  }

  @Test
  void aMovementGivesTwoLevelsAndNoRange() {
    assertThat(figures("It fell from 5% to 3%.")).hasSize(2);
    assertThat(figures("It rose 5% to 10%.")).hasSize(2);
  }

  @Test
  void levelsBehindACommaBelongToTheMovementBeforeIt() {
    assertThat(figures("Fares have doubled since March, from 2.4 to 4.8 crowns.")).hasSize(2);
    assertThat(figures("The fleet sails in all weathers, from 2 to 9 degrees.")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a 68-year-old man",
        "29 years old",
        "ten months of age",
        "under the age of 5",
        "aged 47",
      })
  void anAgeIsToldFromOtherTimes(String text) {
    assertThat(the(text).age()).isTrue();
  }

  @Test
  void theAgeOfAThingIsADuration() {
    assertThat(the("the two-year-old truce").age()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Call 01632 960114.",
        "Ring 0800 555 0142.",
        "at 5.30pm",
        "at 12:45",
        "see page 43",
        "along Highway 41",
        "a T-72 tank",
        "on a 5G network",
        "The S&P 500 fell.",
        "He sold the Comet 14 Pro.",
        "They beat Marlow 2-1.",
        "It ended 3–3.",
        "version 1.2.3",
        "at 12 Quay Street",
        "at 16-18 Quay Street",
        "for the 2018 sales",
        "on the 21st floor",
        "one of them left",
        "the bottom three went",
        "a six-speed gearbox",
        "this half of it",
        "serial 24703L202",
        "2) the second"
      })
  void whatOnlyNamesOrNumbersIsNoFigure(String text) {
    assertThat(figures(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In Velia 500 people left.",
        "On Friday 12 people died.",
        "2,018 sales",
        "2018 people"
      })
  void whatCountsIsAFigureThoughItLooksLikeAName(String text) {
    assertThat(figures(text)).hasSize(1);
  }

  @Test
  void anElidedNounIsTakenFromTheFigureBefore() {
    List<Token> tokens = ShippedLexicon.tokens("about 3,500 fighters in Velia and 4,000 in Tarn");
    List<FigureHit> figures = Conjuncts.complete(tokens, find(tokens));

    assertThat(figures.get(1).counted()).isEqualTo("fighters");
    assertThat(figures.get(1).inherited()).isTrue();
  }

  private static FigureHit the(String text) {
    List<FigureHit> figures = figures(text);
    assertThat(figures).as(text).hasSize(1);
    return figures.get(0);
  }

  private static List<FigureHit> figures(String text) {
    return find(ShippedLexicon.tokens(text));
  }

  private static List<FigureHit> find(List<Token> tokens) {
    return new FigureGrammar(ShippedLexicon.lexicon())
        .findAll(tokens, new TimeGrammar(ShippedLexicon.lexicon(), null).findAll(tokens));
  }

  @ParameterizedTest(name = "“{0}” is {1} {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          6 feet 3 inches            | 6.25    | foot
          2 hours and 15 minutes     | 2.25    | hour
          one year and 6 months      | 1.5     | year
          15 dollars 50              | 15.50   | USD
          48.5 MGBP                  | 48500000 | GBP
          KEUR 60                    | 60000   | EUR
          20 [kg]                    | 20      | kilogram
          for an hour                | 1       | hour
          took a month               | 1       | month
          """)
  void aMeasureIsReadWithItsSmallerUnitScaleOrBracket(String text, BigDecimal value, String unit) {
    FigureHit figure = the(text);

    assertThat(figure.value().value()).isEqualByComparingTo(value);
    assertThat(figure.value().unit())
        .isEqualTo(ShippedLexicon.lexicon().units().find(unit).get().code());
  }

  @Test
  void aLowerAndAnUpperBoundMakeARange() {
    FigureHit figure = the("more than 20 and at most 100 apples");

    assertThat(figure.value().bound()).isEqualTo(Bound.RANGE);
    assertThat(figure.value().printed())
        .isEqualTo(new Interval(BigDecimal.valueOf(20), true, BigDecimal.valueOf(100), false));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "at least 20 pears and at most 100 apples",
        "at least 100 and at most 20",
        "at least 20 and more than 30"
      })
  void boundsOfTwoThingsStayTwo(String text) {
    assertThat(figures(text)).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"between twenty and four", "twenty and three others"})
  void anAndBehindTensMayJoinTwoNumbers(String text) {
    assertThat(figures(text).get(0).value().value()).isNotEqualTo(BigDecimal.valueOf(24));
    assertThat(figures(text).get(0).value().value()).isNotEqualTo(BigDecimal.valueOf(23));
  }

  @Test
  void aNameThatGoesOnInANumberIsNoTemperature() {
    assertThat(figures("They flew a Boeing 777F home"))
        .allMatch(figure -> figure.value().unit() == null);
  }
}
