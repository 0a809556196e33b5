package org.plumbline.report.html.markup;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class MarkupTest {

  @Test
  void textAndAttributesAreEscaped() {
    String html = new Markup().element("p", "a < b & \"c\"", "title", "'d' > \"e\"").toString();
    assertThat(html)
        .isEqualTo("<p title=\"&#39;d&#39; &gt; &quot;e&quot;\">a &lt; b &amp; &quot;c&quot;</p>");
  }

  @Test
  void whatIsNoCharacterIsReplaced() {
    assertThat(new Markup().text("a\uD83Db\u0000c\uDE00").toString())
        .isEqualTo("a\uFFFDb\uFFFDc\uFFFD");
  }

  @Property
  void noTextBecomesAnElement(@ForAll String text) {
    Element body = Jsoup.parse(new Markup().element("pre", text, "title", text).toString()).body();
    assertThat(body.getAllElements()).hasSize(2);
  }
}
