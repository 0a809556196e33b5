package org.plumbline.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SentenceSplitterTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The late Gen. Qassem Soleimani died on Jan. 3, 2020, in Iraq.",
        "It cost $1.5 million, or approx. 4 per cent, he said.",
        "He moved to St. Louis with Dr. Smith and J. P. Morgan.",
        "The U.S. Department of State v. Jones came up at 5 p.m. Monday.",
        "It was No. 5 on the list (see p. 3 and Fig. 2 there).",
        "He (b. 1837) worked for Acme Inc. Chairman Bob Roe until 5 p.m. or so.",
        "“Why?” he asked, and “Never!” she said... or so they say.",
        "He said so... and left.",
        "He left . . . early, e.g. Monday.",
        "Lt. Col. al-Saadi met Sen. Mary Roe vs. the rest.",
      })
  void keepsOneSentenceWhole(String sentence) {
    assertThat(Reading.sentences(sentence)).containsExactly(sentence);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It rose in 2017.|300 people left.",
        "It rose.|“We saw it,” he said.",
        "“We saw it.”|He left.",
        "(See page 5.)|It rose.",
        "Was it so?!|Yes!|It was.",
        "It ended at 5 p.m.|The next day it rained.",
        "He lives in the U.S.|He likes it.",
        "It was a £5 note.|£6 was lost.",
        "It grew by 5 km.|Monitors saw it.",
        "It rose in 2017.[12]|The rest fell.",
        "The answer was no.|Nobody asked.",
        "So did I.|The king left.",
        "It happened in March.|al-Jourani was there.",
        "It ended in Iraq.|'Never again,' she said.",
        "The dilemma… |Nobody knows.",
      })
  void endsSentencesWhereTheyEnd(String sentences) {
    String text = sentences.replace("|", " ").replace("  ", " ");
    assertThat(String.join("|", Reading.sentences(text))).isEqualTo(sentences.replace(" |", "|"));
  }

  @Test
  void foldsHardLineBreaksToSpaces() {
    assertThat(Reading.sentences("The army\nsaid it\r\nhad left. It\nhad not."))
        .containsExactly("The army said it had left.", "It had not.");
  }

  @Test
  void coversItsTokensWithItsSpan() {
    String text = "One rose.  Two fell.";
    Sentence second = Reading.blocks(text).get(0).sentences().get(1);
    assertThat(Reading.at(text, second.span())).isEqualTo("Two fell.");
  }

  @Test
  void splitsWhereTheSpaceWasForgotten() {
    assertThat(Reading.sentences("It rose again.The army left."))
        .containsExactly("It rose again.", "The army left.");
  }

  @Test
  void splitsScriptsWithoutSpaces() {
    assertThat(Reading.sentences("他来了。我走了。")).containsExactly("他来了。", "我走了。");
  }
}
