package org.plumbline.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.launcher.Installation.Ended;
import org.plumbline.launcher.Installation.Started;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "The launcher is a script for a POSIX shell.")
class LauncherTest {
  private static final Instant YESTERDAY = Instant.parse("2021-01-01T00:00:00Z");
  private static final String MVN = "mvn -q -B -Dmaven.test.skip=true package";

  @TempDir private Path folder;
  private Installation here;

  @BeforeEach
  void install() throws IOException {
    here = Installation.in(folder, "plumbline home");
  }

  @AfterEach
  void shutDown() {
    here.shutDown();
  }

  @Test
  void buildsOnFirstUseAndSaysSo() throws Exception {
    Ended run = here.run("check", "a");
    assertThat(run.err()).startsWith("plumbline: Building Plumbline (first use; about a minute)");
    assertThat(here.calls()).contains(MVN);
    assertThat(run.out()).endsWith("check", "a", "locale C.UTF-8");
    assertThat(run.status()).isZero();
  }

  @Test
  void startsAtOnceWhereItIsBuilt() throws Exception {
    here.jar(YESTERDAY);
    here.run("check", "a");
    Ended second = here.run("check", "a");
    assertThat(here.calls()).doesNotContain(MVN);
    assertThat(second.err()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"pom.xml", "src/main/java/Some.java", "src/main/resources/new.csv"})
  void buildsAgainWhereASourceIsNewerThanTheProgram(String source) throws Exception {
    here.jar(YESTERDAY);
    here.source(source);
    Files.setLastModifiedTime(here.root.resolve(source), FileTime.from(YESTERDAY.plusSeconds(1)));
    assertThat(here.run("check").err()).startsWith("plumbline: Building Plumbline (its sources");
    assertThat(here.calls()).contains(MVN);
  }

  @Test
  void doesNotBuildForEverWhereASourceIsDatedInTheFuture() throws Exception {
    Files.setLastModifiedTime(
        here.root.resolve("pom.xml"), FileTime.from(Instant.parse("2200-01-01T00:00:00Z")));
    here.run("check");
    here.run("check");
    assertThat(here.calls()).containsOnlyOnce(MVN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"it's \"odd\" & $HOME `x` *", "ünïcödé 雪", "-rf"})
  void worksInAFolderWithAnOddName(String name) throws Exception {
    Installation odd = Installation.in(folder.resolve("odd"), name);
    Ended run = odd.run("check", "a b", "*", "");
    assertThat(run.out())
        .contains("-Dplumbline.home=" + odd.root)
        .endsWith("check", "a b", "*", "", "locale C.UTF-8");
    assertThat(run.status()).isZero();
  }

  @Test
  void worksThroughAChainOfLinksFromAnotherFolder() throws Exception {
    Path elsewhere = Files.createDirectories(folder.resolve("else where/bin"));
    Path first = Files.createSymbolicLink(elsewhere.resolve("one"), here.root.resolve("plumbline"));
    Files.createSymbolicLink(elsewhere.resolve("two"), Path.of("one"));
    Path last = Files.createSymbolicLink(folder.resolve("three"), Path.of("else where/bin/two"));
    assertThat(first).isSymbolicLink();
    Ended run = here.run(last, elsewhere, "check");
    assertThat(run.out()).contains("-Dplumbline.home=" + here.root);
  }

  @Test
  void keepsTheExitStatusOfTheProgram() throws Exception {
    here.jar(YESTERDAY);
    here.environment("STATUS", "1");
    assertThat(here.run("check").status()).isEqualTo(1);
  }

  @Test
  void showsTheEndOfTheLogWhereTheBuildFails() throws Exception {
    here.tool("mvn", "echo '[ERROR] Some.java:[3,1] ; expected'", "exit 1");
    Ended run = here.run("check");
    assertThat(run.err())
        .contains("The build failed.")
        .contains("Some.java:[3,1] ; expected")
        .contains(here.root.resolve(".cache/build/build.log").toString());
    assertThat(run.out()).isEmpty();
    assertThat(run.status()).isEqualTo(3);
    assertThat(here.root.resolve(".cache/build/lock")).doesNotExist();
  }

  @Test
  void namesTheNetworkWhereALibraryCannotBeFetched() throws Exception {
    here.tool("mvn", "echo '[ERROR] Could not transfer artifact x'", "exit 1");
    assertThat(here.run("check").err()).contains("needs the network");
  }

  @Test
  void leavesNoHalfBuiltProgram() throws Exception {
    here.tool(
        "mvn",
        "mkdir -p target",
        "echo half >target/plumbline.jar",
        "touch -t 203001010000 target/plumbline.jar",
        "exit 1");
    here.run("check");
    assertThat(here.root.resolve("target/plumbline.jar")).doesNotExist();
  }

  @Test
  void saysWhatToInstallWhereMavenIsMissing() throws Exception {
    here.without("mvn");
    Ended run = here.run("check");
    assertThat(run.err()).contains("Apache Maven is missing", "apt-get install maven");
    assertThat(run.status()).isEqualTo(3);
  }

  @Test
  void goesOnWithTheOldProgramWhereMavenIsMissing() throws Exception {
    here.jar(Instant.parse("2019-01-01T00:00:00Z"));
    here.without("mvn");
    Ended run = here.run("check");
    assertThat(run.err()).contains("Apache Maven is missing", "going on with the old one");
    assertThat(run.out()).contains("check");
    assertThat(run.status()).isZero();
  }

  @Test
  void saysWhatToInstallWhereJavaIsMissing() throws Exception {
    here.without("java");
    Ended run = here.run("check");
    assertThat(run.err()).contains("Java is missing", "openjdk-17-jdk-headless");
    assertThat(run.status()).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.8.0_402", "11.0.22", "16"})
  void saysWhichJavaIsTooOld(String version) throws Exception {
    here.java(version);
    Ended run = here.run("check");
    assertThat(run.err()).contains("is Java " + version + ", which is too old");
    assertThat(run.status()).isEqualTo(3);
  }

  @Test
  void saysThatTheCompilerIsMissing() throws Exception {
    here.without("javac");
    Ended run = here.run("check");
    assertThat(run.err()).contains("The Java compiler is missing");
    assertThat(run.status()).isEqualTo(3);
  }

  @Test
  void saysThatJavaHomeHasNoJava() throws Exception {
    here.environment("JAVA_HOME", "/nowhere");
    Ended run = here.run("check");
    assertThat(run.err()).contains("JAVA_HOME is '/nowhere', but there is no bin/java in it");
    assertThat(run.status()).isEqualTo(3);
  }

  @Test
  void handsFurtherOptionsToJava() throws Exception {
    here.jar(YESTERDAY);
    here.environment("PLUMBLINE_JAVA_OPTS", "-Xmx64m -Dx=*");
    assertThat(here.run("check").out()).containsSubsequence("-Xmx64m", "-Dx=*", "-jar");
  }

  @Test
  void keepsTheLocaleThatTheUserHas() throws Exception {
    here.jar(YESTERDAY);
    here.environment("LC_ALL", "de_DE.UTF-8");
    assertThat(here.run("check").out()).endsWith("locale de_DE.UTF-8");
  }

  @Test
  void savesTheClassesOnceForEachJava() throws Exception {
    here.jar(YESTERDAY);
    here.source("src/samples/one.md");
    here.run("check");
    Ended second = here.run("check");
    assertThat(here.calls()).containsExactly("saved");
    assertThat(second.out())
        .contains("-XX:SharedArchiveFile=" + here.root.resolve("target/plumbline-java-17.0.1.jsa"));
    here.java("21.0.2");
    here.run("check");
    assertThat(here.calls()).containsExactly("saved", "saved");
  }

  @Test
  void savesTheClassesAgainWhereTheProgramIsNewer() throws Exception {
    here.jar(YESTERDAY);
    here.source("src/samples/one.md");
    here.run("check");
    here.jar(Instant.now().plus(Duration.ofDays(1)));
    here.run("check");
    here.run("check");
    assertThat(here.calls()).containsExactly("saved", "saved");
  }

  @Test
  void savesTheClassesOnASecondAttemptWhereJavaBreaks() throws Exception {
    here.jar(YESTERDAY);
    here.source("src/samples/one.md");
    here.javaThatBreaksOnItsFirstSaving();
    Ended run = here.run("check");
    assertThat(here.calls()).containsExactly("broke", "saved");
    assertThat(run.out()).anyMatch(word -> word.startsWith("-XX:SharedArchiveFile="));
    assertThat(run.err()).hasLineCount(1);
  }

  @Test
  void startsWithoutSavedClassesWhereTheyCannotBeSaved() throws Exception {
    here.jar(YESTERDAY);
    Ended run = here.run("check");
    assertThat(run.out()).noneMatch(word -> word.contains("SharedArchiveFile"));
    assertThat(here.run("check").err()).isEmpty();
  }

  @Test
  void onlyOneOfSeveralBuildsWhileTheOthersWait() throws Exception {
    here.slowMaven();
    List<Started> all = new ArrayList<>();
    all.add(here.startInRoot());
    assertThat(all.get(0).nextMessage()).contains("Building Plumbline");
    for (int i = 0; i < 3; i++) {
      Started late = here.startInRoot();
      all.add(late);
      assertThat(late.nextMessage()).contains("waiting for it");
    }
    here.letMavenFinish();
    for (Started one : all) {
      assertThat(one.process().waitFor()).isZero();
    }
    assertThat(here.calls()).containsOnlyOnce(MVN);
  }

  @Test
  void buildsAgainWhatWasEditedDuringTheBuild() throws Exception {
    here.tool(
        "mvn",
        "printf 'mvn %s\\n' \"$*\" >>\"$CALLS\"",
        "until [ -n \"$(find pom.xml -newer .cache/build/begun)\" ]; do touch pom.xml; done",
        "mkdir -p target",
        "echo jar >target/plumbline.jar");
    here.run("check");
    here.run("check");
    assertThat(here.calls()).containsExactly(MVN, MVN);
  }

  @Test
  void takesOverTheLockOfOneThatIsGone() throws Exception {
    Process gone = new ProcessBuilder("/bin/sh", "-c", ":").start();
    gone.waitFor();
    Files.writeString(here.lock().resolve("pid"), gone.pid() + "\n");
    assertThat(here.run("check").status()).isZero();
    assertThat(here.calls()).containsOnlyOnce(MVN);
    assertThat(here.root.resolve(".cache/build/lock")).doesNotExist();
  }
}
