package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFolderTest {
  @TempDir private Path folder;
  private ReportFolder reports;

  @BeforeEach
  void open() {
    reports = new ReportFolder(folder, "json");
  }

  @Test
  void callsAFileAfterTheArticle() throws IOException {
    assertThat(reports.write("flood.txt", "{}")).hasFileName("flood.txt.json").hasContent("{}");
  }

  @Test
  void keepsAnIdFromLeavingTheFolder() throws IOException {
    assertThat(reports.write("../../etc/passwd", "{}")).hasParent(folder);
  }

  @Test
  void keepsIdsApartThatGiveTheSameName() throws IOException {
    assertThat(reports.write("a/b", "1")).hasFileName("a-b.json");
    assertThat(reports.write("A b", "2")).hasFileName("A-b-2.json");
  }

  @Test
  void keepsANameShort() throws IOException {
    assertThat(reports.write("x".repeat(5000), "{}").getFileName().toString()).hasSize(105);
  }

  @Test
  void hasANameForStandardInput() throws IOException {
    assertThat(reports.write("-", "{}")).hasFileName("standard-input.json");
  }

  @Test
  void replacesTheReportOfAnEarlierRun() throws IOException {
    reports.write("flood", "old");
    Path file = new ReportFolder(folder, "json").write("flood", "new");
    assertThat(file).hasContent("new");
  }

  @Test
  void leavesNothingElseBehind() throws IOException {
    reports.write("flood", "{}");
    assertThat(folder).isDirectoryContaining("glob:**flood.json");
    assertThat(folder.toFile().list()).hasSize(1);
  }

  @Test
  void letsOthersReadAReportAsTheyMayReadOtherFiles() throws IOException {
    Path plain = Files.writeString(folder.resolve("plain"), "");
    Path report = reports.write("flood", "{}");
    assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"), "no POSIX here");
    assertThat(Files.getPosixFilePermissions(report))
        .isEqualTo(Files.getPosixFilePermissions(plain));
  }
}
