package org.plumbline.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Article;

final class PlainTextTest {
  private static final String WRAPPED =
      """
      Harbour towns and river ports: Trouble for the ferry trade
      Ferries and barges on the northern
      river face a hard winter, as the harbour towns go on losing their trade to the
      railway that was opened in the spring of the year before last. Few would have
      thought so at the time.
      For his part, Harbour Master John
      Smith said that the port would not be closed while he was in office, whatever
      the council decides.
      The statement of the Harbour
      Board came after two barges had been sold. Nobody knows what will become of them.
      """;

  @Test
  void findsAHeadlineWithoutABlankLineBelowIt() {
    assertThat(Reading.outline(Reading.of(WRAPPED, "a.txt")).get(0))
        .isEqualTo("HEADLINE: Harbour towns and river ports: Trouble for the ferry trade");
  }

  @Test
  void keepsAParagraphTogetherThoughItsFirstLineIsShort() {
    assertThat(Reading.outline(Reading.of(WRAPPED, "a.txt")).subList(1, 4))
        .satisfiesExactly(
            first ->
                assertThat(first).startsWith("PARAGRAPH: Ferries and barges on the northern river"),
            second ->
                assertThat(second)
                    .startsWith("PARAGRAPH: For his part, Harbour Master John Smith said"),
            third ->
                assertThat(third).startsWith("PARAGRAPH: The statement of the Harbour Board came"));
  }

  @Test
  void takesNoHeadlineFromAWrappedParagraph() {
    String text = WRAPPED.substring(WRAPPED.indexOf("For his part"));
    assertThat(Reading.outline(Reading.of(text, "a.txt")))
        .allSatisfy(block -> assertThat(block).startsWith("PARAGRAPH"));
  }

  @Test
  void takesTheHeadlineForTheTitle() {
    assertThat(Reading.of(WRAPPED, "in/a.txt").article().title())
        .isEqualTo("Harbour towns and river ports: Trouble for the ferry trade");
  }

  @Test
  void readsFrontMatterAndCountsOffsetsFromItsBeginning() {
    String text = "---\npublished: 2024-03-05\ntitle: \"Rain: 5 days\"\n---\n\nIt rained.\n";
    Document document = Reading.of(text, "a.txt");
    assertThat(document.article().title()).isEqualTo("Rain: 5 days");
    assertThat(document.article().published()).hasToString("2024-03-05");
    assertThat(Reading.at(text, document.blocks().get(0).span())).isEqualTo("It rained.");
  }

  @Test
  void recognisesTheTitleRepeatedInTheBody() {
    String text = "---\ntitle: Rain’s end\n---\nRain's end\n\nIt rained for 5 days.\n";
    assertThat(Reading.outline(Reading.of(text, "a.txt")))
        .containsExactly("HEADLINE: Rain's end", "PARAGRAPH: It rained for 5 days.");
  }

  @Test
  void readsTheFrontMattersNumbersAsText() {
    assertThat(Reading.of("---\ntitle: 3.10\n---\nIt rained.", "a.txt").article().title())
        .isEqualTo("3.10");
  }

  @Test
  void leavesARuleAtTheTopThatBelongsToTheText() {
    assertThat(Reading.outline(Reading.of("---\nIt rained.\n---\nIt snowed.\n", "a.txt")))
        .containsExactly("PARAGRAPH: It rained.", "PARAGRAPH: It snowed.");
  }

  @Test
  void findsHeadingsInTheirManyShapes() {
    String text =
        """
        It rained.

        ## By the numbers

        It snowed.

        AT A GLANCE

        It froze.

        **The paperwork**

        It thawed.

        What you need to know

        It dried.
        """;
    assertThat(Reading.outline(Reading.of(text, "a.txt")))
        .filteredOn(block -> block.startsWith("HEADING"))
        .containsExactly(
            "HEADING: By the numbers",
            "HEADING: AT A GLANCE",
            "HEADING: The paperwork",
            "HEADING: What you need to know");
  }

  @Test
  void makesEachListItemABlock() {
    String text =
        """
        It is made up of:

        - schools: 5
        * roads: up to 980 hours a year, no more
          than 760
        • parks – 7

        1. first
        2) second
        """;
    assertThat(Reading.outline(Reading.of(text, "a.txt")))
        .containsExactly(
            "PARAGRAPH: It is made up of:",
            "LIST_ITEM: schools: 5",
            "LIST_ITEM: roads: up to 980 hours a year, no more than 760",
            "LIST_ITEM: parks – 7",
            "LIST_ITEM: first",
            "LIST_ITEM: second");
  }

  @Test
  void keepsANumberAtTheBeginningOfAWrappedLineInItsSentence() {
    String text =
        "The answer is given in question number\n9. She knows it well and says it\noften.";
    assertThat(Reading.outline(Reading.of(text, "a.txt")))
        .containsExactly(
            "PARAGRAPH: The answer is given in question number 9. She knows it well and says it"
                + " often.");
  }

  @Test
  void makesEachTableRowABlock() {
    String text =
        """
        Rain fell.

        Share of days with rain, per cent

        City         2022   2023
        New Haven      79     84
        Old Haven      44     52

        It dried.
        """;
    assertThat(Reading.outline(Reading.of(text, "a.txt")))
        .containsExactly(
            "PARAGRAPH: Rain fell.",
            "CAPTION: Share of days with rain, per cent",
            "TABLE_ROW: City 2022 2023",
            "TABLE_ROW: New Haven 79 84",
            "TABLE_ROW: Old Haven 44 52",
            "PARAGRAPH: It dried.");
  }

  @Test
  void takesNoTableFromTwoSpacesBehindFullStops() {
    String text = "It rained 5 days.  It snowed.\nThen it froze.  It was 3 degrees.";
    assertThat(Reading.outline(Reading.of(text, "a.txt"))).hasSize(1);
  }

  @Test
  void findsCaptionsAndQuotations() {
    assertThat(
            Reading.outline(
                Reading.of("It rained.\n\n[Picture: 5 men.]\n\n> It is\n> over.", "a.txt")))
        .containsExactly(
            "PARAGRAPH: It rained.", "CAPTION: [Picture: 5 men.]", "QUOTE: It is over.");
  }

  @Test
  void leavesPairedStarsOut() {
    assertThat(Reading.outline(Reading.of("It rained **5 days** and 2 ** 3.", "a.txt")))
        .containsExactly("PARAGRAPH: It rained 5 days and 2 ** 3.");
  }

  @Test
  void takesALongLineForAParagraph() {
    String sentence =
        "It rained on the whole of the coast for five days and nobody had seen the like. ";
    String text = "The rain\n" + sentence.repeat(3).strip() + "\n" + sentence.repeat(4).strip();
    assertThat(Reading.outline(Reading.of(text, "a.txt")))
        .extracting(block -> block.substring(0, block.indexOf(':')))
        .containsExactly("HEADLINE", "PARAGRAPH", "PARAGRAPH");
  }

  @Test
  void hasNoHeadlineWhereTheWholeArticleIsOneLine() {
    assertThat(Reading.outline(Reading.of("Five men left", "a.txt")))
        .containsExactly("PARAGRAPH: Five men left");
  }

  @Test
  void takesASingleLineInCapitalsForAParagraph() {
    assertThat(Reading.outline(Reading.of("FIVE MEN LEFT ON 3 MAY", "a.txt")))
        .containsExactly("PARAGRAPH: FIVE MEN LEFT ON 3 MAY");
  }

  @Test
  void keepsTheArticleThatIsAtHand() {
    Article article = new Article("c1", null, null, "claims.csv", "", "---\nIt cost £5.");
    Document document = new ArticleReader().read(article);
    assertThat(document.article()).isSameAs(article);
    assertThat(Reading.outline(document)).containsExactly("PARAGRAPH: It cost £5.");
  }

  @Test
  void showsADocumentAsPassages() {
    assertThat(Passages.of(Reading.of("It cost £5.\n\nIt rose.", "a.txt")))
        .hasSize(2)
        .first()
        .satisfies(
            passage ->
                assertThat(passage.pieces())
                    .extracting(piece -> (piece.spaceBefore() ? " " : "") + piece.text())
                    .containsExactly("It", " cost", " £", "5", "."));
  }
}
