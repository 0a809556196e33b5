package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditCommandTest {
  private final FakeServices services = new FakeServices();
  @TempDir private Path home;

  @BeforeEach
  void makeFolders() throws IOException {
    Files.createDirectory(home.resolve("facts"));
    Files.createDirectory(home.resolve("rules"));
  }

  @Test
  void printsTheAuditInTheFormatAskedFor() {
    assertThat(Run.withInput("x", home, services, "audit", "-", "--format", "json"))
        .isEqualTo(new Run(0, "json of an audit\n", ""));
  }

  @Test
  void handsOnTheDayOfPublication() {
    Run.withInput("x", home, services, "audit", "-", "--published", "2024-02-01");
    assertThat(services.audits)
        .singleElement()
        .satisfies(one -> assertThat(one.published()).isEqualTo(LocalDate.of(2024, 2, 1)));
  }

  @Test
  void goesOnBehindAnArticleThatIsMissing() {
    Run run = Run.withInput("x", home, services, "audit", "nowhere.txt", "-");
    assertThat(run.out()).isEqualTo("text of an audit\n");
    assertThat(run.err()).contains("There is no file 'nowhere.txt'");
    assertThat(run.status()).isEqualTo(2);
  }

  @Test
  void needsAnArticle() {
    Run run = Run.of(home, services, "audit");
    assertThat(run.err()).contains("ARTICLE");
    assertThat(run.status()).isEqualTo(2);
  }
}
