package org.plumbline.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.model.report.CheckedClaim;
import org.plumbline.model.report.Report;
import org.plumbline.report.readings.ArticleReadings;
import org.plumbline.report.sample.SampleReports;

@DisplayName("What was read, byte for byte")
class GoldenReadingsTest {

  @ParameterizedTest
  @EnumSource
  void anArticleWithEverythingInIt(ReadingsFormat format) throws IOException {
    check("harbour-readings", format, SampleReports.harbour());
  }

  @ParameterizedTest
  @EnumSource
  void severalArticlesOneOfThemEmpty(ReadingsFormat format) throws IOException {
    check("several-readings", format, SampleReports.table(), SampleReports.empty());
  }

  @ParameterizedTest
  @EnumSource
  void aWordOfTheCommandLineNamesTheFormatInAnyCase(ReadingsFormat format) {
    assertThat(ReadingsFormat.of(format.name())).contains(format);
  }

  @ParameterizedTest
  @EnumSource
  void theSameReadingsGiveTheSameBytesInAnyLocale(ReadingsFormat format) throws IOException {
    Locale before = Locale.getDefault();
    String here = written(format, SampleReports.harbour());
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(written(format, SampleReports.harbour())).isEqualTo(here);
    } finally {
      Locale.setDefault(before);
    }
  }

  private static void check(String name, ReadingsFormat format, Report... reports)
      throws IOException {
    String written = written(format, reports);
    assertThat(written).doesNotContain("\r").endsWith("\n");
    GoldenFile.assertUnchanged(name + "." + format.extension(), written);
  }

  private static String written(ReadingsFormat format, Report... reports) throws IOException {
    StringBuilder out = new StringBuilder();
    format
        .writer()
        .write(
            List.of(reports).stream()
                .map(
                    report ->
                        new ArticleReadings(
                            report.article(),
                            report.claims().stream().map(CheckedClaim::claim).toList()))
                .toList(),
            out);
    return out.toString();
  }
}
