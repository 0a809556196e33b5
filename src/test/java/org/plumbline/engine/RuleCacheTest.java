package org.plumbline.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.model.report.CheckedClaim;
import org.plumbline.model.report.Finding;
import org.plumbline.model.report.Verdict;
import org.plumbline.rule.Operator;
import org.plumbline.rule.RuleSet;

class RuleCacheTest {
  private static final MessageText TEXT =
      (template, claim, reference, tally, other) -> template.written();

  private final Path folder;

  private final List<String> compiled = new ArrayList<>();

  RuleCacheTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @BeforeEach
  void fillTheCache() {
    assertWorks(rules("about"), folder);
    compiled.clear();
  }

  private static RuleSet rules(String hedge) {
    return Cards.set(
        Cards.finds("FIG-001", Finding.Kind.SUPPORTS).when("claim.hedge", Operator.IS, hedge),
        Cards.decides("VER-001", Verdict.CONSISTENT, 1)
            .when("findings.supports", Operator.IS_AT_LEAST, BigDecimal.ONE));
  }

  private void assertWorks(RuleSet rules, Path cache) {
    Loaded loaded =
        RuleEngine.load(
            rules,
            new EngineOptions(new CacheFolder(cache), false, 100, TEXT),
            (Collection<String> ids) -> compiled.addAll(ids));

    assertThat(loaded.diagnostics()).isEmpty();
    assertThat(
            loaded.engine().judge(Claims.ARTICLE, null, List.of(Claims.claim("c1", "5").dossier())))
        .extracting(CheckedClaim::decidedBy)
        .containsExactly("VER-001");
  }

  private List<Path> files(String ending) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  @Test
  void aSecondStartCompilesNothing() {
    assertWorks(rules("about"), folder);

    assertThat(compiled).isEmpty();
  }

  @Test
  void nothingIsLeftBesideTheEntries() throws IOException {
    assertThat(files(".rule.jar")).hasSize(2);
    assertThat(files(".rules.jar")).hasSize(1);
    assertThat(files("")).hasSize(3);
  }

  @Test
  void anEditedCardIsCompiledAlone() {
    RuleSet edited =
        Cards.set(
            Cards.finds("FIG-001", Finding.Kind.SUPPORTS)
                .when("claim.hedge", Operator.IS_ONE_OF, "about", "around"),
            Cards.decides("VER-001", Verdict.CONSISTENT, 1)
                .when("findings.supports", Operator.IS_AT_LEAST, BigDecimal.ONE));

    assertWorks(edited, folder);

    assertThat(compiled).containsExactly("FIG-001");
  }

  @Test
  void otherWordsInAMessageCompileNothing() {
    RuleSet edited =
        Cards.set(
            Cards.finds("FIG-001", Finding.Kind.SUPPORTS)
                .when("claim.hedge", Operator.IS, "about")
                .say("other words"),
            Cards.decides("VER-001", Verdict.CONSISTENT, 1)
                .when("findings.supports", Operator.IS_AT_LEAST, BigDecimal.ONE));

    assertWorks(edited, folder);

    assertThat(compiled).isEmpty();
  }

  @Test
  void aLostSetIsPutTogetherFromTheEntries() throws IOException {
    Files.delete(files(".rules.jar").get(0));

    assertWorks(rules("about"), folder);

    assertThat(compiled).isEmpty();
    assertThat(files(".rules.jar")).hasSize(1);
  }

  @Test
  void aLostEntryIsCompiledAlone() throws IOException {
    Files.delete(files(".rules.jar").get(0));
    Files.delete(files(".rule.jar").get(0));

    assertWorks(rules("about"), folder);

    assertThat(compiled).hasSize(1);
  }

  @Test
  void filesCutOffAnywhereAreCompiledAgain() throws IOException {
    for (int parts : new int[] {0, 1, 2, 3, 4}) {
      for (Path file : files(".jar")) {
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length / 5 * parts));
      }
      compiled.clear();

      assertWorks(rules("about"), folder);

      assertThat(compiled).as("after %s fifths", parts).hasSize(2);
    }
  }

  @Test
  void filesWithWrongBytesAreCompiledAgain() throws IOException {
    for (Path file : files(".jar")) {
      byte[] bytes = Files.readAllBytes(file);
      for (int i = 100; i < bytes.length / 2; i += 97) {
        bytes[i] ^= 0x55;
      }
      Files.write(file, bytes);
    }

    assertWorks(rules("about"), folder);

    assertThat(compiled).hasSize(2);
  }

  @Test
  void anEntryOfOtherRulesIsNotUsed() throws IOException {
    List<Path> entries = files(".rule.jar");
    Files.delete(files(".rules.jar").get(0));
    Files.write(entries.get(0), Files.readAllBytes(entries.get(1)));

    assertWorks(rules("about"), folder);

    assertThat(compiled).hasSize(1);
  }

  @Test
  void wholeClassesThatDoNotFitTogetherAreCompiledAgain() throws IOException {
    Path set = files(".rules.jar").get(0);
    String key = set.getFileName().toString().replace(".rules.jar", "");
    List<CompiledRule> rules = RuleArchive.read(key, Files.readAllBytes(set));
    byte[] noClass = new byte[] {1, 2, 3};
    Files.write(
        set,
        RuleArchive.write(
            key,
            rules.stream()
                .map(
                    rule ->
                        new CompiledRule(rule.rule(), rule.model(), Map.of(rule.model(), noClass)))
                .toList()));

    assertWorks(rules("about"), folder);

    assertThat(compiled).hasSize(2);

    compiled.clear();
    assertWorks(rules("about"), folder);
    assertThat(compiled).isEmpty();
  }

  @Test
  void aFolderThatCannotBeMadeIsDoneWithout() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));

    assertWorks(rules("about"), file.resolve("under"));

    assertThat(compiled).hasSize(2);
  }

  @Test
  void aFolderThatCannotBeWrittenIsReadAllTheSame() {
    assumeThat(folder.toFile().setWritable(false)).isTrue();
    try {
      assertWorks(rules("about"), folder);
      assertThat(compiled).isEmpty();

      Loaded other =
          RuleEngine.load(
              rules("over"), new EngineOptions(new CacheFolder(folder), false, 100, TEXT));
      assertThat(other.diagnostics()).isEmpty();
    } finally {
      assertThat(folder.toFile().setWritable(true)).isTrue();
    }
  }

  @Test
  void severalMayWriteAtOnce(@TempDir Path shared) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      Callable<Loaded> load =
          () ->
              RuleEngine.load(
                  rules("about"), new EngineOptions(new CacheFolder(shared), false, 100, TEXT));
      for (var started : threads.invokeAll(List.of(load, load, load, load))) {
        assertThat(started.get().diagnostics()).isEmpty();
      }
    } finally {
      threads.shutdownNow();
    }

    assertWorks(rules("about"), shared);

    assertThat(compiled).isEmpty();
  }
}
