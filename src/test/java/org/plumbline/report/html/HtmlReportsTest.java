package org.plumbline.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.plumbline.model.report.Report;
import org.plumbline.report.sample.SampleReports;

class HtmlReportsTest {

  @Test
  void markupInAQuoteIsTextOnThePage() throws IOException {
    Document page = page(SampleReports.harbour());
    assertThat(page.select("script")).hasSize(1);
    assertThat(page.text()).contains("<script>alert('us')</script>");
  }

  @Test
  void nothingIsLoadedFromElsewhere() throws IOException {
    Document page = page(SampleReports.harbour(), SampleReports.table());
    assertThat(page.select("[src], link, img, iframe, object, [style], [onclick], base")).isEmpty();
    assertThat(page.select("style").html()).doesNotContain("url(").doesNotContain("@import");
    assertThat(page.select("a[href]")).allMatch(link -> link.attr("href").startsWith("#"));
  }

  @Test
  void theContentSecurityPolicyLetsInThePagesOwnStyleAndScriptAlone() throws IOException {
    String policy =
        page(SampleReports.empty())
            .select("meta[http-equiv=Content-Security-Policy]")
            .attr("content");
    assertThat(policy)
        .startsWith("default-src 'none'; style-src 'sha256-")
        .contains("script-src 'sha256-")
        .doesNotContain("unsafe");
  }

  @Test
  void idsAreUniqueAndEveryLinkLeadsSomewhere() throws IOException {
    Document page = page(SampleReports.harbour(), SampleReports.harbour(), SampleReports.table());
    List<String> ids = page.select("[id]").eachAttr("id");
    assertThat(ids).doesNotHaveDuplicates();
    Set<String> known = new LinkedHashSet<>(ids);
    assertThat(page.select("a[href]"))
        .allMatch(link -> known.contains(link.attr("href").substring(1)));
  }

  @Test
  void everyClaimHasACardAndAPlaceInTheTextThatLeadToEachOther() throws IOException {
    Document page = page(SampleReports.harbour());
    for (int number = 1; number <= 15; number++) {
      Element card = page.expectFirst("#claim-" + number);
      Element marker = page.expectFirst("#text-" + number);
      assertThat(marker.attr("href")).isEqualTo("#claim-" + number);
      assertThat(card.select("a[href=#text-" + number + "]")).hasSize(1);
    }
  }

  @Test
  void cardsFollowTheText() throws IOException {
    List<String> numbers = page(SampleReports.harbour()).select(".card h3 .number").eachText();
    assertThat(numbers)
        .containsExactly(
            "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15");
  }

  @Test
  void wordsUnderTwoClaimsShowBoth() throws IOException {
    Element shared = page(SampleReports.harbour()).expectFirst("mark.shared");
    assertThat(shared.text()).isEqualTo("on the tenth");
    assertThat(shared.attr("data-claims")).isEqualTo("6 7");
    assertThat(shared.classNames()).contains("v-inconsistent");
  }

  @Test
  void headingsDoNotSkipALevel() throws IOException {
    for (Document page :
        List.of(
            page(SampleReports.harbour()), page(SampleReports.table(), SampleReports.empty()))) {
      int before = 0;
      for (Element heading : page.select("h1, h2, h3, h4, h5")) {
        int level = heading.tagName().charAt(1) - '0';
        assertThat(level).isLessThanOrEqualTo(before + 1);
        before = level;
      }
    }
  }

  @Test
  void everyChartHasATitleAndADescription() throws IOException {
    Document page = page(SampleReports.harbour());
    assertThat(page.select("svg")).isNotEmpty();
    for (Element chart : page.select("svg")) {
      for (String id : chart.attr("aria-labelledby").split(" ", -1)) {
        assertThat(page.expectFirst("#" + id).text()).isNotBlank();
      }
    }
  }

  @Test
  void aTableOfClaimsShowsEachSentenceBesideItsCard() throws IOException {
    Document page = page(SampleReports.table());
    assertThat(page.select(".passage").eachText())
        .containsExactly(
            "row-7 The port has 1∅31 cranes.", "row-8 Of its nine berths, 2✗four berths lie idle.");
  }

  @Test
  void textThatRunsFromRightToLeftIsLeftToTheBrowser() throws IOException {
    Element passage = page(SampleReports.harbour()).select(".passage").last();
    assertThat(passage).isNotNull();
    assertThat(passage.attr("dir")).isEqualTo("auto");
    assertThat(passage.text()).contains("120 سفينة");
  }

  private static Document page(Report... reports) throws IOException {
    StringBuilder out = new StringBuilder();
    new HtmlReports().write(List.of(reports), out);
    return Jsoup.parse(out.toString());
  }
}
