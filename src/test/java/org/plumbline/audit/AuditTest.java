package org.plumbline.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.audit.slip.Slip;
import org.plumbline.model.report.Verdict;

class AuditTest {
  private static final String JOBS = "Germany counted 2.6 million unemployed in 2023.";

  @TempDir private Path folder;
  private JobsDesk desk;

  @BeforeEach
  void openDesk() throws IOException {
    desk = new JobsDesk(folder);
  }

  @Test
  void anErrorThatTheDataContradictsIsCaught() {
    Trial trial = only(JOBS, Slip.TIMES_TEN);
    assertThat(trial.sentenceAfter()).isEqualTo("Germany counted 26 million unemployed in 2023.");
    assertThat(trial.outcome()).isEqualTo(Outcome.CAUGHT);
    assertThat(trial.sign())
        .satisfies(
            sign -> {
              assertThat(sign.verdict()).isEqualTo(Verdict.INCONSISTENT);
              assertThat(sign.elsewhere()).isFalse();
            });
  }

  @Test
  void millionsForBillionsAreCaught() {
    Trial trial = only(JOBS, Slip.SCALE);
    assertThat(trial.sentenceAfter()).contains("2.6 billion unemployed");
    assertThat(trial.outcome()).isEqualTo(Outcome.CAUGHT);
  }

  @Test
  void aYearWithFiguresOfItsOwnIsCaughtAndOneWithoutLeavesNothingToCompare() {
    assertThat(trials(JOBS, Slip.YEAR))
        .extracting(trial -> trial.alteration().after(), Trial::outcome)
        .containsExactly(tuple("2022", Outcome.CAUGHT), tuple("2024", Outcome.LOST));
  }

  @Test
  void whatAHedgeAbsorbsIsNoError() {
    ArticleAudit audit = audit("Germany counted about 2.6 million unemployed in 2023.");
    assertThat(audit.bySlip().get(Slip.LAST_DIGIT)).isEqualTo(new Tally(0, 0, 0, 1));
    assertThat(audit.bySlip().get(Slip.TIMES_TEN)).isEqualTo(new Tally(1, 0, 0, 0));
  }

  @Test
  void theFigureOfAnotherClaimIsPutInItsPlace() {
    String text =
        "Germany counted 2.6 million unemployed in 2023. France counted 2.2 million unemployed in"
            + " 2023.";
    assertThat(trials(text, Slip.NEIGHBOUR))
        .extracting(trial -> trial.alteration().after())
        .containsExactly("2.2 million", "2.6 million");
    assertThat(trials(text, Slip.NEIGHBOUR))
        .extracting(Trial::outcome)
        .containsOnly(Outcome.CAUGHT);
  }

  @Test
  void aWrongWeekdayIsCaughtWithoutAnyData() {
    List<Trial> trials = trials("The bridge opened on Friday, 5 March 2021.", Slip.CALENDAR);
    assertThat(trials)
        .extracting(trial -> trial.alteration().after())
        .containsExactly("Saturday", "6", "April");
    assertThat(trials).extracting(Trial::outcome).containsOnly(Outcome.CAUGHT);
  }

  @Test
  void aFigureMayBeBrokenAcrossLines() {
    assertThat(only("Germany counted 2.6\nmillion unemployed in 2023.", Slip.SCALE).outcome())
        .isEqualTo(Outcome.CAUGHT);
  }

  @Test
  void theDateBesideAConversionIsNoPartOfIt() {
    ArticleAudit audit = audit("In 2019 the sea wall was 30 feet (9 metres) high.");
    assertThat(audit.bySlip()).containsKey(Slip.TIMES_TEN).doesNotContainKey(Slip.YEAR);
  }

  @Test
  void onlyConsistentClaimsAreChanged() {
    ArticleAudit audit = audit("Germany counted 5.1 million unemployed in 2023.");
    assertThat(audit.coverage().claims()).isEqualTo(1);
    assertThat(audit.claims()).isEmpty();
    assertThat(audit.trials()).isEmpty();
  }

  @Test
  void offsetsHoldBehindMarkupAndCharactersOutsideTheBasicPlane() {
    String page =
        "<html><body><p>\uD83D\uDE80 So <b>much</b> for that.</p><p>Germany counted"
            + " 2.6&nbsp;million unemployed in 2023.</p></body></html>";
    ArticleAudit audit = desk.audit("page.html", page).articles().get(0);
    assertThat(audit.bySlip().get(Slip.TENTH)).isEqualTo(new Tally(1, 0, 0, 0));
    assertThat(audit.bySlip().get(Slip.DIGITS_EXCHANGED)).isEqualTo(new Tally(1, 0, 0, 0));
  }

  @Test
  void everyRowOfJsonLinesIsAuditedByItself() {
    AuditResult result =
        desk.audit(
            "desk.jsonl",
            "{\"id\": \"a\", \"text\": \"" + JOBS + "\"}\n{\"id\": \"b\", \"text\": \"None.\"}\n");
    assertThat(result.articles()).extracting(one -> one.article().id()).containsExactly("a", "b");
    assertThat(result.articles().get(0).bySlip().get(Slip.TIMES_TEN))
        .extracting(Tally::caught)
        .isEqualTo(1);
    assertThat(result.tally()).isEqualTo(result.articles().get(0).tally());
  }

  @Test
  void changesThatAreNotTriedAreCounted() {
    ArticleAudit audit = audit("India’s population was 1,438,069,596 in 2023.");
    assertThat(audit.bySlip().get(Slip.DIGITS_EXCHANGED))
        .extracting(Tally::tried)
        .isEqualTo(Audit.MOST);
    assertThat(audit.claims()).singleElement().extracting(AuditedClaim::left).isEqualTo(1);
  }

  @Test
  void anArticleThatCannotBeReadIsSaid() {
    AuditResult result = desk.audit("broken.jsonl", "{\"id\": 1}\n");
    assertThat(result.articles()).isEmpty();
    assertThat(result.diagnostics()).isNotEmpty();
  }

  private ArticleAudit audit(String text) {
    return desk.audit("desk.txt", text + "\n").articles().get(0);
  }

  private List<Trial> trials(String text, Slip slip) {
    return audit(text).trials().stream()
        .filter(trial -> trial.alteration().slip() == slip)
        .toList();
  }

  private Trial only(String text, Slip slip) {
    List<Trial> trials = trials(text, slip);
    assertThat(trials).hasSize(1);
    return trials.get(0);
  }
}
