package org.plumbline.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.model.report.Report;
import org.plumbline.report.sample.SampleReports;

@DisplayName("Whole reports, byte for byte")
class GoldenReportsTest {

  @ParameterizedTest
  @EnumSource
  void anArticleWithEverythingInIt(ReportFormat format) throws IOException {
    check("harbour", format, SampleReports.harbour());
  }

  @ParameterizedTest
  @EnumSource
  void aTableOfClaims(ReportFormat format) throws IOException {
    check("table", format, SampleReports.table());
  }

  @ParameterizedTest
  @EnumSource
  void anArticleWithoutClaims(ReportFormat format) throws IOException {
    check("empty", format, SampleReports.empty());
  }

  @ParameterizedTest
  @EnumSource
  void severalReportsAtOnce(ReportFormat format) throws IOException {
    check("several", format, SampleReports.table(), SampleReports.empty());
  }

  @Test
  void textForATerminalWithColourAndWithoutTypographicSigns() throws IOException {
    StringBuilder out = new StringBuilder();
    ReportFormat.TEXT
        .writer(new TextOptions(100, true, false))
        .write(List.of(SampleReports.harbour()), out);
    GoldenFile.assertUnchanged("harbour-colour-ascii.txt", out.toString());
  }

  @ParameterizedTest
  @EnumSource
  void theSameReportGivesTheSameBytesInAnyLocale(ReportFormat format) throws IOException {
    Locale before = Locale.getDefault();
    String here = GoldenFile.written(format, SampleReports.harbour());
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(GoldenFile.written(format, SampleReports.harbour())).isEqualTo(here);
    } finally {
      Locale.setDefault(before);
    }
  }

  private static void check(String name, ReportFormat format, Report... reports)
      throws IOException {
    String written = GoldenFile.written(format, reports);
    assertThat(written).doesNotContain("\r").endsWith("\n");
    GoldenFile.assertUnchanged(name + "." + format.extension(), written);
  }
}
