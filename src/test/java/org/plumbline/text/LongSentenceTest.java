package org.plumbline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

final class LongSentenceTest {

  private static List<Sentence> sentences(String text) {
    return Reading.blocks(text).stream().flatMap(block -> block.sentences().stream()).toList();
  }

  @Test
  void leavesASentenceWholeThatSomebodyWrote() {
    String text = "It rained on 5 days and " + "on the next one too, ".repeat(40) + "they said.";
    assertThat(sentences(text)).hasSize(1);
  }

  @Test
  void cutsBehindAPause() {
    String text = "five and six of them, ".repeat(200);
    assertThat(sentences(text).get(0).text()).endsWith("them,");
  }

  @Test
  void cutsWhereverItMustWhereThereIsNoPause() {
    assertThat(sentences("five ".repeat(1_000)))
        .hasSize(4)
        .first()
        .satisfies(first -> assertThat(first.tokens()).hasSize(LongSentence.MOST_TOKENS));
  }

  @Test
  void cutsALongRowOfATable() {
    String page = "<table><tr>" + "<td>5</td>".repeat(1_000) + "</tr></table>";
    assertThat(Reading.all(page, "a.html").get(0).blocks())
        .singleElement()
        .satisfies(block -> assertThat(block.sentences()).hasSize(4));
  }

  @Property(tries = 50)
  void keepsEveryTokenOnceAndInOrder(@ForAll @IntRange(min = 1, max = 2_000) int words) {
    String text = "5 and, ".repeat(words);
    Stream<String> written =
        sentences(text).stream().flatMap(one -> one.tokens().stream()).map(Token::written);
    assertThat(String.join("", written.toList())).isEqualTo(text.replace(" ", ""));
    assertThat(sentences(text))
        .allSatisfy(
            one -> assertThat(one.tokens()).hasSizeLessThanOrEqualTo(LongSentence.MOST_TOKENS));
  }
}
