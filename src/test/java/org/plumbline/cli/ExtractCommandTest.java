package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractCommandTest {
  private final FakeServices services = new FakeServices();
  @TempDir private Path home;

  @BeforeEach
  void makeFolders() throws IOException {
    Files.createDirectory(home.resolve("facts"));
    Files.createDirectory(home.resolve("rules"));
  }

  @Test
  void printsWhatWasRead() {
    assertThat(Run.withInput("x", home, services, "extract", "-", "--format", "csv"))
        .isEqualTo(new Run(0, "csv of what was read in -\n", ""));
  }

  @Test
  void goesOnBehindAnArticleThatIsMissing() {
    Run run = Run.withInput("x", home, services, "extract", "nowhere.txt", "-");
    assertThat(run.out()).isEqualTo("text of what was read in -\n");
    assertThat(run.err()).contains("There is no file 'nowhere.txt'");
    assertThat(run.status()).isEqualTo(2);
  }

  @Test
  void needsAnArticle() {
    Run run = Run.of(home, services, "extract");
    assertThat(run.err()).contains("ARTICLE");
    assertThat(run.status()).isEqualTo(2);
  }
}
