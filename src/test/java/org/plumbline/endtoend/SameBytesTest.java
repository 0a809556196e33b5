package org.plumbline.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The same input gives the same bytes")
class SameBytesTest {
  private static final String TEXT =
      """
      İSTANBUL’S VIEW OF IRAQ

      Iraq saw 808 attacks by ISIS between April and June 2020, or 1,470 ISIS attacks in Iraq in 2018.
      Iraqi Prime Minister Mustafa al-Kadhimi spoke on 29 December 2021, a week ago, of “1.2 million” displaced.
      Lake Hamrin, north-east of Baghdad, lies 110 km away; 2,500 US troops — perhaps 3,000 — were in Iraq.
      """;

  @TempDir private Path folder;
  private String article;

  @BeforeEach
  void writeArticle() throws IOException {
    article = Files.writeString(folder.resolve("view.txt"), TEXT).toString();
  }

  private String[] command(String format) {
    return new String[] {"check", article, "--published", "2022-01-06", "--format", format};
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "html"})
  void inTwoRuns(String format) {
    assertThat(Program.run(command(format))).isEqualTo(Program.run(command(format)));
  }

  @Test
  void inALanguageWithOtherDigits() throws Exception {
    for (String format : List.of("text", "json", "html")) {
      assertSameIn(format, "-Duser.language=ar", "-Duser.country=IQ");
    }
  }

  @Test
  void inALanguageWithAnotherSmallI() throws Exception {
    assertSameIn("json", "-Duser.language=tr", "-Duser.country=TR");
  }

  @Test
  void inTimeZonesADayApart() throws Exception {
    assertSameIn("json", "-Duser.timezone=Pacific/Kiritimati");
    assertSameIn("json", "-Duser.timezone=Pacific/Pago_Pago");
  }

  @Test
  void whereTheCharsetIsNotUtf8() throws Exception {
    assertSameIn("text", "-Dfile.encoding=ISO-8859-1");
    assertSameIn("json", "-Dfile.encoding=ISO-8859-1");
  }

  private void assertSameIn(String format, String... java) throws Exception {
    String here = Program.run(command(format)).out();
    assertThat(here).contains("808");
    assertThat(forked(format, java)).as(String.join(" ", java)).isEqualTo(here);
  }

  /** The report of a Java of its own. */
  private String forked(String format, String... java) throws Exception {
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto"));
    command.addAll(List.of(java));
    String classes = System.getProperty("surefire.test.class.path");
    command.addAll(
        List.of("-cp", classes == null ? System.getProperty("java.class.path") : classes));
    command.add("org.plumbline.cli.Main");
    command.addAll(List.of(command(format)));
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    int status = process.waitFor();
    assertThat(status).as(Files.readString(err, StandardCharsets.UTF_8)).isLessThan(2);
    return Files.readString(out, StandardCharsets.UTF_8);
  }
}
