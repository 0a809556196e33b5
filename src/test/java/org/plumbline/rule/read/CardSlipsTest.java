package org.plumbline.rule.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.diagnostic.Diagnostic;

/**
 * What an author of rules reads after a slip. Each card of {@code slips} has its message beside it;
 * run with {@code -Dgolden.write=true} to write the messages anew, and read the difference.
 */
class CardSlipsTest {
  static Stream<Path> cards() throws IOException, URISyntaxException {
    try (Stream<Path> files = Files.list(slips())) {
      return files
          .filter(file -> file.toString().endsWith(".rule.yaml"))
          .sorted()
          .toList()
          .stream();
    }
  }

  @DisplayName("each slip has its message")
  @ParameterizedTest(name = "{0}")
  @MethodSource("cards")
  void slipHasItsMessage(Path card, @TempDir Path rules) throws IOException {
    LoadedRules loaded = load(rules, card);
    String messages =
        loaded.diagnostics().stream().map(Diagnostic::render).collect(Collectors.joining("\n"))
            + "\n"
            + loaded.ruleSet().cards().size()
            + " read\n";

    Path golden = Path.of(card.toString().replace(".rule.yaml", ".txt"));
    if (Boolean.getBoolean("golden.write")) {
      Path source = Path.of("src/test/resources/org/plumbline/rule/slips");
      Files.writeString(source.resolve(golden.getFileName()), messages);
      return;
    }
    assertThat(messages).isEqualTo(Files.readString(golden));
  }

  @Test
  void theCardThatTheOthersAreSpoiltFromIsWhole(@TempDir Path rules)
      throws IOException, URISyntaxException {
    LoadedRules loaded = load(rules, slips().resolve("FIG-012-good.rule.yaml"));

    assertThat(loaded.diagnostics()).isEmpty();
    assertThat(loaded.ruleSet().cards()).hasSize(1);
  }

  private static LoadedRules load(Path rules, Path card) throws IOException {
    Path folder = Files.createDirectories(rules.resolve("figures"));
    Files.copy(card, folder.resolve(card.getFileName()));
    return RuleSetReader.read(rules);
  }

  private static Path slips() throws URISyntaxException {
    return Path.of(
        Objects.requireNonNull(CardSlipsTest.class.getResource("/org/plumbline/rule/slips"))
            .toURI());
  }
}
