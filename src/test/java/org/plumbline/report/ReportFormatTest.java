package org.plumbline.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReportFormatTest {

  @ParameterizedTest
  @EnumSource
  void aFormatIsFoundByItsWordInAnyCase(ReportFormat format) {
    assertThat(ReportFormat.of(format.name())).contains(format);
    assertThat(ReportFormat.of(format.word())).contains(format);
  }

  @Test
  void anUnknownWordNamesNoFormat() {
    assertThat(ReportFormat.of("pdf")).isEmpty();
  }

  @Test
  void aNarrowTerminalIsTakenAsEightyColumns() {
    assertThat(new TextOptions(40, false, true).width()).isEqualTo(80);
  }
}
