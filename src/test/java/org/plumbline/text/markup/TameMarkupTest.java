package org.plumbline.text.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.plumbline.text.ArticleReader;
import org.plumbline.text.Block;
import org.plumbline.text.Document;
import org.plumbline.text.UnreadableArticleException;

final class TameMarkupTest {

  @Test
  void leavesAPageAsItIsThatHasItsTablesInOrder() {
    String page = "<body><table>" + "<tr><td><p>5</p></td></tr>".repeat(5_000) + "</table></body>";
    assertThat(TameMarkup.of(page)).isSameAs(page);
  }

  @Test
  void leavesAPageAsItIsThatHasAFewStrayElements() throws UnreadableArticleException {
    String page = "<table>" + "<p>5</p>".repeat(100) + "<tr><td>6</td></tr></table>";
    assertThat(TameMarkup.of(page)).isSameAs(page);
  }

  @Test
  void takesNoTableForOneThatHasThousandsOfElementsOutsideItsCells() {
    String page = "<table>" + "<p>5</p>".repeat(3_000);
    assertThat(TameMarkup.of(page)).hasSameSizeAs(page).doesNotContain("<table").contains("<xable");
  }

  @Test
  void takesNoFurtherBodyForOneWhereThereAreManyOfThem() {
    String page = "<body a=b>".repeat(50);
    assertThat(TameMarkup.of(page)).hasSameSizeAs(page).doesNotContain("<body");
  }

  @Test
  void readsAnUnclosedTableWithAHundredThousandStrayElements() throws UnreadableArticleException {
    String page = "<html><body><table>" + "<p>It rained on 5 days.</p>".repeat(100_000);
    assertThat(read(page).blocks()).hasSize(100_000);
  }

  @Test
  void readsDeeplyNestedMarkup() throws UnreadableArticleException {
    String page = "<html><body>" + "<div><sup>5".repeat(50_000);
    assertThat(read(page).blocks().stream().mapToInt(TameMarkupTest::tokens).sum())
        .isEqualTo(50_000);
  }

  private static int tokens(Block block) {
    return block.sentences().stream().mapToInt(sentence -> sentence.tokens().size()).sum();
  }

  private static Document read(String page) throws UnreadableArticleException {
    byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
    return new ArticleReader().read(bytes, "a.html", null).get(0);
  }
}
