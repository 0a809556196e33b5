package org.plumbline.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.plumbline.model.report.Report;

/**
 * What a writer once gave and a person found right. {@code -Dgolden.update=true} writes it anew;
 * the difference is then to be read before it is kept.
 */
final class GoldenFile {
  private static final Path FOLDER = Path.of("src/test/resources/org/plumbline/report/golden");

  private GoldenFile() {}

  static void assertUnchanged(String name, String actual) throws IOException {
    Path file = FOLDER.resolve(name);
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(FOLDER);
      Files.writeString(file, actual, StandardCharsets.UTF_8);
    }
    assertThat(file).as("run with -Dgolden.update=true to write it anew").exists();
    assertThat(actual).isEqualTo(Files.readString(file, StandardCharsets.UTF_8));
  }

  static String written(ReportFormat format, Report... reports) throws IOException {
    StringBuilder out = new StringBuilder();
    format.writer(TextOptions.PLAIN).write(List.of(reports), out);
    return out.toString();
  }
}
