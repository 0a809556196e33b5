package org.plumbline.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.cli.Run;

@DisplayName("What the README shows")
class ReadmeTest {
  private static final Path README = Path.of("README.md");
  private static final String LAUNCHER = "./plumbline ";
  private static final String FILE = "file: ";

  @TempDir private Path folder;
  private MarkdownFile readme;

  @BeforeEach
  void readReadme() throws IOException {
    readme = MarkdownFile.read(README);
  }

  private List<MarkdownFile.Block> marked(String mark) {
    List<MarkdownFile.Block> blocks =
        readme.blocks().stream().filter(block -> block.mark().startsWith(mark)).toList();
    assertThat(blocks).as("blocks marked '%s'", mark).isNotEmpty();
    return blocks;
  }

  @Test
  void theScreenOfOutputBeginsTheReportOnTheSample() throws IOException {
    String report = Program.run("check", Program.SAMPLE).out();
    int first = report.indexOf("\n\n", report.indexOf("LOOK AT FIRST"));
    int second = report.indexOf("\n\n", report.indexOf("     ask  ", first));
    readme.assertSays(marked("sample").get(0), report.substring(0, second) + "\n");
  }

  @Test
  void theFirstCommandChecksTheSampleAndExists() {
    MarkdownFile.Block first =
        readme.blocks().stream().filter(b -> b.language().equals("sh")).findFirst().orElseThrow();
    assertThat(first.text()).isEqualTo(LAUNCHER + "check " + Program.SAMPLE + "\n");
    assertThat(Path.of(Program.SAMPLE)).exists();
  }

  @Test
  void theTestCommandStandsWhereTheBuildLooksForIt() {
    assertThat(marked("test-command").get(0).text()).isEqualTo("mvn -B verify\n");
  }

  @Test
  void theWorkedExamplesGiveWhatTheReadmeSays() throws IOException {
    copyShipped();
    List<MarkdownFile.Block> blocks = readme.blocks();
    int tried = 0;
    for (int i = 0; i < blocks.size(); i++) {
      MarkdownFile.Block block = blocks.get(i);
      if (block.mark().startsWith(FILE)) {
        write(block);
      } else if (block.mark().equals("output")) {
        Run run = run(blocks.get(i - 1).text());
        readme.assertSays(block, run.out());
        assertThat(run.err()).isEmpty();
        tried++;
      }
    }
    assertThat(tried).isEqualTo(4);
  }

  @Test
  void theSlipInTheCardGivesTheMessageOfTheReadme() throws IOException {
    copyShipped();
    MarkdownFile.Block written = marked(FILE + "rules/").get(0);
    Path card = write(written);
    MarkdownFile.Block message = marked("broken: ").get(0);
    String[] slip = message.mark().substring("broken: ".length()).split(" / ", -1);
    String text = written.text();
    int at = text.indexOf(slip[0]);
    Files.writeString(
        card, text.substring(0, at) + slip[1] + text.substring(at + slip[0].length()));

    Run run = run(LAUNCHER + "rules list");

    readme.assertSays(message, run.err());
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).contains("FIG-001").doesNotContain("OUR-001");
  }

  private void copyShipped() throws IOException {
    Trees.copy(Program.RULES, folder.resolve("rules"));
    Trees.copy(Program.FACTS, folder.resolve("facts"));
  }

  private Path write(MarkdownFile.Block block) throws IOException {
    Path file = folder.resolve(block.mark().substring(FILE.length()));
    Files.createDirectories(file.getParent());
    return Files.writeString(file, block.text());
  }

  /** Runs a command as if the folder of the files were the current one. */
  private Run run(String line) {
    assertThat(line).startsWith(LAUNCHER);
    String[] typed = line.substring(LAUNCHER.length()).strip().split(" ", -1);
    for (int i = 0; i < typed.length; i++) {
      boolean command = typed[i].equals("rules") || typed[i].equals("facts");
      if (!command && Files.exists(folder.resolve(typed[i]))) {
        typed[i] = folder.resolve(typed[i]).toString();
      }
    }
    Run run = Run.live(folder, typed);
    return new Run(run.status(), here(run.out()), here(run.err()));
  }

  private String here(String text) {
    return text.replace(folder + "/", "");
  }
}
