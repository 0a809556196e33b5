package org.plumbline.model.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfTest {

  @ParameterizedTest
  @CsvSource({
    "2021,              2021-01-01, 2021-12-31, YEAR",
    "2021-06,           2021-06-01, 2021-06-30, MONTH",
    "2020-02,           2020-02-01, 2020-02-29, MONTH",
    "2021-06-30,        2021-06-30, 2021-06-30, DAY",
    "2021-Q3,           2021-07-01, 2021-09-30, QUARTER",
    "2021-21,           2021-03-01, 2021-05-31, QUARTER",
    "2021-24,           2021-12-01, 2022-02-28, QUARTER",
    "2021-05/2021-08,   2021-05-01, 2021-08-31, MONTH",
    "2021-05-07/2022,   2021-05-07, 2022-12-31, YEAR",
    "202X,              2020-01-01, 2029-12-31, DECADE",
    "20XX,              2000-01-01, 2099-12-31, DECADE",
    "2021-XX,           2021-01-01, 2021-12-31, YEAR",
    "2021-XX-XX,        2021-01-01, 2021-12-31, YEAR",
    "2021-06-XX,        2021-06-01, 2021-06-30, MONTH",
    "2021-W07,          2021-02-15, 2021-02-21, WEEK",
    "2020-W53,          2020-12-28, 2021-01-03, WEEK",
    "2021-S2,           2021-07-01, 2021-12-31, QUARTER",
    "2021-M06,          2021-06-01, 2021-06-30, MONTH",
    "-0044-03-15,       -0044-03-15, -0044-03-15, DAY",
  })
  void readsWhatIsWritten(String written, LocalDate start, LocalDate end, Granularity granularity) {
    assertThat(Edtf.parse(written))
        .hasValueSatisfying(
            period -> {
              assertThat(period.start()).isEqualTo(start);
              assertThat(period.end()).isEqualTo(end);
              assertThat(period.granularity()).isEqualTo(granularity);
              assertThat(period.approximate()).isFalse();
              assertThat(period.written()).isEqualTo(written);
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"2021?", "2021-06~", "2021-06-30%", "2021~/2022", "2021/2022?"})
  void marksWhatIsWrittenAsUncertain(String written) {
    assertThat(Edtf.parse(written)).hasValueSatisfying(p -> assertThat(p.approximate()).isTrue());
  }

  @Test
  void leavesAnOpenBeginningOpen() {
    assertThat(Edtf.parse("../2021"))
        .hasValueSatisfying(
            period -> {
              assertThat(period.openStart()).isTrue();
              assertThat(period.end()).isEqualTo("2021-12-31");
            });
  }

  @Test
  void leavesAnOpenEndOpen() {
    assertThat(Edtf.parse("2021/.."))
        .hasValueSatisfying(
            period -> {
              assertThat(period.start()).isEqualTo("2021-01-01");
              assertThat(period.openEnd()).isTrue();
            });
  }

  @Test
  void keepsTheChoicesOfASetApart() {
    assertThat(Edtf.parse("[2020-01-02, 2020-01-05]"))
        .hasValueSatisfying(
            period -> {
              assertThat(period.oneOf())
                  .extracting(Period::written)
                  .containsExactly("2020-01-02", "2020-01-05");
              assertThat(period.start()).isEqualTo("2020-01-02");
              assertThat(period.end()).isEqualTo("2020-01-05");
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "21",
        "2021-13",
        "2021-02-30",
        "2021-00",
        "2021-6",
        "2021/06/30",
        "30.06.2021",
        "2021-W54",
        "2021-W00",
        "2021-Q5",
        "2021-Q",
        "2022/2021",
        "../..",
        "/",
        "2021-",
        "202XX",
        "XXXX",
        "2021-XX-05",
        "[2021",
        "[]",
        "[2021,]",
        "2021-06-30T12:00:00",
        "June 2021",
        "2O21",
        "2021--06",
        "٢٠٢١",
        "2021-07-01/2021-06-30",
        "[2022..2021]",
        "2021??"
      })
  void refusesWhatIsNoPeriod(String written) {
    assertThat(Edtf.parse(written)).isEmpty();
  }
}
