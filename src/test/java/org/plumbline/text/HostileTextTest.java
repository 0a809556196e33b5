package org.plumbline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Long runs of what a careless scanner would read again and again. */
final class HostileTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "1",
        ".",
        "-",
        "a.",
        "1.",
        "1,",
        "a@",
        "a-",
        "'",
        "a'",
        "’s",
        "*",
        "**a",
        "(",
        "[",
        "  ",
        "a  1\n",
        "a  b\n",
        "1. a\n",
        "- a\n",
        "> a\n",
        "|a\n",
        "A\n",
        "A b\n",
        "\n",
        "U.S. ",
        "Dr. ",
        "J. ",
        "\u00AD",
        "😀",
        "e\u0301\u0301",
        "\u202E",
        "a.b-",
        "www.",
        "http://",
        "[1]",
        "…",
        "\u0007"
      })
  void readsALongRunOfItInOnePass(String piece) {
    String text = "x " + piece.repeat(300_000 / piece.length());
    assertThat(Reading.blocks(text)).isNotEmpty();
  }

  @Test
  void readsAHundredThousandDigitsAsOneNumber() {
    String digits = "7".repeat(100_000);
    assertThat(Reading.tokens("It was " + digits + " km."))
        .extracting(Token::written)
        .contains(digits);
  }

  @Test
  void readsAMegabyteWithoutASpace() {
    assertThat(Reading.tokens("it,costs£5".repeat(100_000))).hasSizeGreaterThan(400_000);
  }

  @Test
  void readsUnpairedSurrogates() {
    assertThat(Reading.tokens("a \uD83D b \uDE00 c")).hasSize(5);
  }

  @Test
  void readsTenMegabytes() throws Exception {
    String line = "It rained on 3,500 days in the U.S. and nobody had seen the like of it since.\n";
    String text = (line.repeat(9) + "\n").repeat(10_000_000 / (line.length() * 9));
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Document document = new ArticleReader().read(bytes, "a.txt", null).get(0);
    assertThat(document.blocks()).hasSize(10_000_000 / (line.length() * 9));
  }
}
