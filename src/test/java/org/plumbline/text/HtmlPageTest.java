package org.plumbline.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class HtmlPageTest {
  private static final String PAGE =
      """
      <!doctype html><html><head><title>Site</title>
      <meta property="og:title" content="Open title">
      <script type="application/ld+json">
      {"@graph": [{"@type": "WebPage", "datePublished": "2020-01-01"},
       {"@type": ["NewsArticle"], "headline": "Tea &amp; coffee", "datePublished": "2022-01-05T23:30:00-05:00"}]}
      </script></head><body>
      <header><a href="/">Home</a></header><nav>Menu 5</nav>
      <main><article><h1>Tea &amp; coffee&#8217;s rise</h1>
      <p>Caf&eacute; sales rose <b>3</b>,500 to 4.5&nbsp;million<sup><a href="#n1">1</a></sup>,
      the firm&rsquo;s boss said.<br>It grew by 5&#160;000 km<sup>2</sup>. 😀 Odd.</p>
      <aside>Related 7</aside><p class="byline">By Jo, <time>5 May</time></p><h2>More</h2>
      <ul><li>One: 1,000</li><li><p>Two</p></li></ul>
      <table><caption>Rain</caption><tr><th>City</th><th>2022</th></tr>
      <tr><td>Rome</td><td>5</td></tr></table>
      <figure><img src="x"><figcaption>A photo of 3 men</figcaption><button>Zoom</button></figure>
      <blockquote><p>Quoted</p></blockquote><form>Sign up 8</form><script>var x = 9;</script>
      <p hidden>Hidden 11</p><p>Last.</article></main><footer>12 Street</footer></body></html>
      """;

  @Test
  void findsTheArticleAndLeavesTheRestOut() {
    assertThat(Reading.outline(Reading.of(PAGE, "a.html")))
        .containsExactly(
            "HEADLINE: Tea & coffee’s rise",
            "PARAGRAPH: Café sales rose 3,500 to 4.5 million, the firm’s boss said."
                + " It grew by 5\u00A0000 km2. 😀 Odd.",
            "HEADING: More",
            "LIST_ITEM: One: 1,000",
            "LIST_ITEM: Two",
            "CAPTION: Rain",
            "TABLE_ROW: City 2022",
            "TABLE_ROW: Rome 5",
            "CAPTION: A photo of 3 men",
            "QUOTE: Quoted",
            "PARAGRAPH: Last.");
  }

  @Test
  void takesHeadlineAndDayFromTheLinkedDataAsWritten() {
    Document document = Reading.of(PAGE, "a.html");
    assertThat(document.article().title()).isEqualTo("Tea & coffee");
    assertThat(document.article().published()).hasToString("2022-01-05");
  }

  @Test
  void pointsIntoTheRawPageBehindEntities() {
    for (Token token : Reading.tokens(Reading.of(PAGE, "a.html").blocks())) {
      String raw = Reading.at(PAGE, token.span());
      switch (token.written()) {
        case "&" -> assertThat(raw).isEqualTo("&amp;");
        case "’s" -> assertThat(raw).isIn("&#8217;s", "&rsquo;s");
        case "Café" -> assertThat(raw).isEqualTo("Caf&eacute;");
        case "3,500" -> assertThat(raw).isEqualTo("3</b>,500");
        case "5\u00A0000" -> assertThat(raw).isEqualTo("5&#160;000");
        case "km2" -> assertThat(raw).isEqualTo("km<sup>2");
        default -> assertThat(raw).isEqualTo(token.written());
      }
    }
  }

  @Test
  void fallsBackToMetaElements() {
    String page =
        "<html><head><meta property='og:title' content='Open title'><meta"
            + " property='article:published_time' content='2021-02-03T04:05:06Z'></head>"
            + "<body><p>It rained.</p></body></html>";
    Document document = Reading.of(page, "a.html");
    assertThat(document.article().title()).isEqualTo("Open title");
    assertThat(document.article().published()).hasToString("2021-02-03");
  }

  @Test
  void readsLinkedDataInAnArray() {
    String page =
        "<html><script type='application/ld+json'>[{\"@type\":\"Thing\"},{\"@type\":"
            + "\"ReportageNewsArticle\",\"datePublished\":\"2021-02-03\"}]</script>"
            + "<p>It rained.</p></html>";
    assertThat(Reading.of(page, "a.html").article().published()).hasToString("2021-02-03");
  }

  @Test
  void passesOverBrokenLinkedData() {
    String page = "<html><script type='application/ld+json'>{oops</script><p>It rained.</p></html>";
    assertThat(Reading.of(page, "a.html").article().published()).isNull();
  }

  @Test
  void takesTheDensestBlockWhereNothingIsMarked() {
    String page =
        "<html><body><div class='x'><div><p>Home of news</p></div><div><p>It rained on the whole"
            + " coast for five days.</p><p>Nobody had seen the like before, they"
            + " said.</p></div></div></body></html>";
    assertThat(Reading.outline(Reading.of(page, "a.html")))
        .containsExactly(
            "PARAGRAPH: It rained on the whole coast for five days.",
            "PARAGRAPH: Nobody had seen the like before, they said.");
  }

  @Test
  void breaksParagraphsAtTwoLineBreaks() {
    assertThat(
            Reading.outline(
                Reading.of(
                    "<html><body>It rained<br>hard.<br><br>It froze.</body></html>", "a.html")))
        .containsExactly("PARAGRAPH: It rained hard.", "PARAGRAPH: It froze.");
  }

  @Test
  void takesDeepNestingWithoutFailing() {
    String page = "<html><body>" + "<div>".repeat(20_000) + "<p>It rained.</p>";
    assertThat(Reading.sentences(Reading.of(page, "a.html").blocks())).contains("It rained.");
  }
}
