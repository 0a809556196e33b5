package org.plumbline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

final class MarkdownTextTest {

  private static Map<String, String> places(String text) {
    Map<String, String> places = new TreeMap<>();
    for (Token token : Reading.tokens(Reading.of(text, "a.md").blocks())) {
      places.put(token.written(), Reading.at(text, token.span()));
    }
    return places;
  }

  @Test
  void findsBlocksOfAllKinds() {
    String text =
        """
        ---
        date: 2022-03-04T10:00:00+11:00
        ---
        # The *big* rain

        It rained [for 5 days](http://x.org/1).
        It snowed.

        **The paperwork**

        - one
        - two

        > Never.

        | City | Days |
        |---|---|
        | Ur | 5 |
        """;
    Document document = Reading.of(text, "a.md");
    assertThat(Reading.outline(document))
        .containsExactly(
            "HEADLINE: The big rain",
            "PARAGRAPH: It rained for 5 days. It snowed.",
            "HEADING: The paperwork",
            "LIST_ITEM: one",
            "LIST_ITEM: two",
            "QUOTE: Never.",
            "TABLE_ROW: City Days",
            "TABLE_ROW: Ur 5");
    assertThat(document.article().title()).isEqualTo("The big rain");
    assertThat(document.article().published()).hasToString("2022-03-04");
  }

  @Test
  void pointsIntoTheSourceBehindMarkupEscapesAndEntities() {
    assertThat(
            places("😀 _Some_ **3**,500 \\*men &amp; `4 < 5` said\n  *so* [here](http://x.org/9)."))
        .containsEntry("Some", "Some")
        .containsEntry("3,500", "3**,500")
        .containsEntry("men", "men")
        .containsEntry("&", "&amp;")
        .containsEntry("4", "4")
        .containsEntry("5", "5")
        .containsEntry("so", "so")
        .containsEntry("here", "here")
        .doesNotContainKey("9");
  }

  @Test
  void leavesPicturesAndFencedCodeOut() {
    assertThat(
            Reading.outline(Reading.of("It rained. ![5 men](a.png)\n\n```\nx = 7\n```\n", "a.md")))
        .containsExactly("PARAGRAPH: It rained.");
  }

  @Test
  void takesDeepNestingWithoutFailing() {
    assertThat(Reading.of(">".repeat(50_000) + " a\n\n" + "*a ".repeat(20_000), "a.md").blocks())
        .isNotEmpty();
  }
}
