package org.plumbline.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.resolve.Resolution.periods;

import org.junit.jupiter.api.Test;
import org.plumbline.model.evidence.Dossier;
import org.plumbline.model.evidence.Evidence;
import org.plumbline.model.evidence.Matching;
import org.plumbline.model.time.Period;

/** Which period of a series a figure is held against; the day is 1 February 2024. */
class PeriodMatchTest {
  private static final String ROW = "measure=fighters, area=ARD, unit=person, publisher=Office, ";

  private static Resolution fighters(String... rows) {
    String[] all = new String[rows.length + 1];
    all[0] = "measure=fighters, label=fighters, unit=person, kind=stock, max_age=P3Y";
    for (int i = 0; i < rows.length; i++) {
      all[i + 1] = ROW + rows[i];
    }
    return Resolution.against(all);
  }

  private static final String NOW = "There are 412 fighters in Arden.";

  @Test
  void theStatedPeriodIsTheSame() {
    assertThat(
            periods(fighters("period=2021, value=412").figure("Arden had 412 fighters in 2021.")))
        .containsExactly(Matching.Period.SAME);
  }

  @Test
  void anEarlierPeriodOfTheSeriesIsShownOnlyWhereItsFigureFits() {
    Resolution series =
        fighters("period=2019, value=412", "period=2020, value=50", "period=2021, value=99");
    assertThat(periods(series.figure("Arden had 412 fighters in 2021.")))
        .containsExactly(Matching.Period.EARLIER, Matching.Period.SAME);
  }

  @Test
  void aLaterPeriodIsLater() {
    assertThat(
            periods(fighters("period=2022, value=412").figure("Arden had 412 fighters in 2021.")))
        .containsExactly(Matching.Period.LATER);
  }

  @Test
  void withoutAPeriodTheLatestIsCurrent() {
    Dossier dossier = fighters("period=2022, value=99", "period=2023, value=412").figure(NOW);
    assertThat(periods(dossier)).containsExactly(Matching.Period.CURRENT);
    assertThat(dossier.link().periodStated()).isFalse();
  }

  @Test
  void withoutAPeriodAnEarlierFigureThatFitsIsEarlier() {
    assertThat(periods(fighters("period=2022, value=412", "period=2023, value=99").figure(NOW)))
        .containsExactly(Matching.Period.EARLIER, Matching.Period.CURRENT);
  }

  @Test
  void theLatestFigureIsStaleBeyondTheAgeItsMeasureAllows() {
    assertThat(periods(fighters("period=2019, value=412").figure(NOW)))
        .containsExactly(Matching.Period.STALE);
  }

  @Test
  void theLatestFigureIsNotStaleOnTheLastDayItsMeasureAllows() {
    Resolution series = fighters("period=2019, value=412");
    assertThat(periods(series.published("2022-12-31").figure(NOW)))
        .containsExactly(Matching.Period.CURRENT);
    assertThat(periods(series.published("2023-01-01").figure(NOW)))
        .containsExactly(Matching.Period.STALE);
  }

  @Test
  void aPeriodThatHasNotBegunIsNotTheLatest() {
    Dossier dossier = fighters("period=2023, value=99", "period=2026, value=412").figure(NOW);
    assertThat(dossier.evidence())
        .filteredOn(evidence -> evidence.matching().period() == Matching.Period.CURRENT)
        .extracting(evidence -> evidence.reference().period())
        .containsExactly(Period.year(2023));
  }

  @Test
  void eachPublisherHasALatestFigureOfItsOwn() {
    Resolution series =
        Resolution.against(
            "measure=fighters, label=fighters, unit=person",
            "measure=fighters, area=ARD, period=2022, value=99, publisher=Ministry",
            "measure=fighters, area=ARD, period=2023, value=412, publisher=Institute");
    assertThat(periods(series.figure(NOW)))
        .containsExactly(Matching.Period.CURRENT, Matching.Period.CURRENT);
  }

  @Test
  void anUndatedFigureStandsForTodayWhereNoPeriodIsStated() {
    assertThat(periods(fighters("value=412").figure(NOW))).containsExactly(Matching.Period.CURRENT);
  }

  @Test
  void aFigureForAMonthIsNotTheOneForItsYearInAFlow() {
    Resolution flow =
        Resolution.against(
            "measure=attacks, label=attacks, kind=flow",
            "measure=attacks, area=ARD, period=2021-05, value=12, publisher=Office");
    assertThat(periods(flow.figure("Arden counted 12 attacks in 2021.")))
        .doesNotContain(Matching.Period.SAME);
  }

  @Test
  void whatWasPublishedBeforeTheArticleWasPublic() {
    Evidence evidence =
        Resolution.only(fighters("period=2023, value=412, published=2024-01-31").figure(NOW));
    assertThat(evidence.vintage()).isEqualTo(Evidence.Vintage.PUBLIC);
  }

  @Test
  void whatWasPublishedOnTheDayOfTheArticleWasPublic() {
    Evidence evidence =
        Resolution.only(fighters("period=2023, value=412, published=2024-02-01").figure(NOW));
    assertThat(evidence.vintage()).isEqualTo(Evidence.Vintage.PUBLIC);
  }

  @Test
  void whatWasPublishedAfterTheArticleIsHindsight() {
    Evidence evidence =
        Resolution.only(fighters("period=2023, value=412, published=2024-02-02").figure(NOW));
    assertThat(evidence.vintage()).isEqualTo(Evidence.Vintage.HINDSIGHT);
  }

  @Test
  void aLaterFigureIsNotTheLatestForAReaderOfTheDay() {
    Resolution series =
        fighters(
            "period=2022, value=412, published=2023-01-10",
            "period=2023, value=99, published=2024-03-01");
    Evidence first = series.figure(NOW).evidence().get(0);
    assertThat(first.matching().period()).isEqualTo(Matching.Period.CURRENT);
    assertThat(first.vintage()).isEqualTo(Evidence.Vintage.PUBLIC);
  }

  @Test
  void anotherDayOfKnowledgeMakesTheSameRowPublic() {
    Resolution series = fighters("period=2023, value=412, published=2024-03-01");
    assertThat(Resolution.only(series.asOf("2024-03-01").figure(NOW)).vintage())
        .isEqualTo(Evidence.Vintage.PUBLIC);
  }

  @Test
  void withoutAnyDayTheVintageIsUnknown() {
    Resolution series = fighters("period=2023, value=412, published=2024-03-01").published(null);
    assertThat(Resolution.only(series.figure(NOW)).vintage()).isEqualTo(Evidence.Vintage.UNDATED);
  }
}
