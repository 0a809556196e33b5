package org.plumbline.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.cli.Run;

@DisplayName("The sample article")
class SampleReportTest {
  private static final Path REPORTS = Path.of("reports");

  /**
   * {@code -Dgolden.update=true} writes the reports anew; read the difference before keeping it.
   */
  @ParameterizedTest
  @CsvSource({"text, txt", "json, json", "html, html"})
  void itsReportInTheFolderIsTheOneTheProgramGives(String format, String extension)
      throws IOException {
    Run run = Program.run("check", Program.SAMPLE, "--format", format);
    Path file = REPORTS.resolve("quieter-war." + extension);
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(REPORTS);
      Files.writeString(file, run.out());
    }
    assertThat(file).as("run with -Dgolden.update=true to write it").exists();
    assertThat(run.out()).isEqualTo(Files.readString(file));
    assertThat(run.err()).isEmpty();
  }

  @Test
  void onlyWhatWasPutWrongOnPurposeIsFound() {
    JsonNode report = Program.report(Program.SAMPLE);
    assertThat(quotes(report, "inconsistent")).containsExactly("1,966");
    assertThat(quotes(report, "outdated")).containsExactly("57 terrorist attacks");
    assertThat(quotes(report, "contested")).containsExactly("two of his friends");
    assertThat(quotes(report, "not-comparable")).containsExactly("4,000 ISIS members in Iraq");
    assertThat(quotes(report, "no-reference")).containsExactly("Some 1.2 million Iraqis");
    assertThat(quotes(report, "consistent")).hasSizeGreaterThan(10);
  }

  @Test
  void laterPublicationsAreShownAsHindsightOnly() {
    JsonNode members = Program.claims(Program.report(Program.SAMPLE), "not-comparable").get(0);
    assertThat(members.path("caveats")).extracting(JsonNode::asText).contains("hindsight");
    assertThat(members.path("findings").toString()).contains("2023-02-13");
  }

  @Test
  void theInconsistencyMakesTheExitStatusOne() {
    assertThat(Program.run("check", Program.SAMPLE).status()).isEqualTo(1);
    assertThat(Program.run("check", Program.SAMPLE, "--fail-on", "never").status()).isZero();
  }

  private static List<String> quotes(JsonNode report, String verdict) {
    List<String> quotes = new ArrayList<>();
    Program.claims(report, verdict)
        .forEach(claim -> quotes.add(claim.path("quote").asText().replace('\n', ' ')));
    return quotes;
  }
}
