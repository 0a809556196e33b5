package org.plumbline.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.model.report.Report;
import org.plumbline.report.sample.SampleReports;

class TextReportsTest {

  @ParameterizedTest
  @ValueSource(ints = {80, 93, 120})
  void noLineIsWiderThanThePage(int width) throws IOException {
    String text = written(SampleReports.harbour(), width, false, true);
    assertThat(text.lines()).allMatch(line -> Columns.of(line) <= width);
  }

  @Test
  void colourIsAllThatColourAdds() throws IOException {
    String plain = written(SampleReports.harbour(), 80, false, true);
    String coloured = written(SampleReports.harbour(), 80, true, true);
    assertThat(coloured).isNotEqualTo(plain);
    assertThat(coloured.replaceAll("\u001B\\[[0-9;]*m", "")).isEqualTo(plain);
  }

  @Test
  void withoutTypographicSignsNoneIsUsed() throws IOException {
    String text = written(SampleReports.table(), 80, false, false);
    assertThat(text.chars()).allMatch(c -> c < 128);
  }

  @Test
  void theGravestComesFirst() throws IOException {
    String text = written(SampleReports.harbour(), 80, false, true);
    assertThat(text)
        .containsSubsequence(
            "LOOK AT FIRST (6)",
            "5. INCONSISTENT (serious",
            "10. INCONSISTENT (worth a look",
            "3. OUTDATED",
            "SOURCES DISAGREE (1)",
            "COULD NOT BE CHECKED (3)",
            "1. NOT COMPARABLE",
            "15. NO REFERENCE",
            "14. NOT CHECKABLE",
            "CONSISTENT (5)");
  }

  @Test
  void aConsistentClaimTakesOneLine() throws IOException {
    String text = written(SampleReports.harbour(), 80, false, true);
    assertThat(text.lines())
        .filteredOn(line -> line.contains("✓"))
        .hasSize(5)
        .allMatch(line -> line.matches(" \\d+\\. “.*"));
  }

  @Test
  void everyWayOfCountingADateIsShown() throws IOException {
    String text = written(SampleReports.harbour(), 120, false, true);
    assertThat(text)
        .contains("tried       counted from the inquiry of 28 December 2024: 20 to 22 December")
        .contains("tried       counted from publication (6 January 2025): 29 to 31 December 2024");
  }

  @Test
  void bothIntervalsStandBelowEachOther() throws IOException {
    String text = written(SampleReports.harbour(), 80, false, true);
    assertThat(text)
        .contains("     text        2.6 thousand (2,550 to 2,650 tonnes)\n")
        .contains("     reference   2,609,000 tonnes (2,608,500 to 2,609,500)\n");
  }

  @Test
  void noReportIsAnEmptyText() throws IOException {
    StringBuilder out = new StringBuilder();
    new TextReports(80, false, true).write(List.of(), out);
    assertThat(out).isEmpty();
  }

  private static String written(Report report, int width, boolean colour, boolean unicode)
      throws IOException {
    StringBuilder out = new StringBuilder();
    new TextReports(width, colour, unicode).write(List.of(report), out);
    return out.toString();
  }
}
