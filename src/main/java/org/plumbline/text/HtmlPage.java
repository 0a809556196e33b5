package org.plumbline.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.report.Passage;
import org.plumbline.text.markup.TameMarkup;

/** A web page with its article found. */
record HtmlPage(@Nullable String title, @Nullable LocalDate published, List<Draft> drafts) {

  static HtmlPage read(SourceText source) {
    Parser parser = Parser.htmlParser().setTrackPosition(true);
    Document page = parser.parseInput(TameMarkup.of(source.text()), "");
    HtmlMetadata metadata = HtmlMetadata.of(page);
    MainContent content = new MainContent(page);
    Element root = content.root();
    List<Draft> drafts = new ArrayList<>();
    Element heading = page.selectFirst("h1");
    if (heading != null && !isWithin(heading, root) && !hasHeadline(root)) {
      drafts.addAll(blocks(source, content, heading));
    }
    drafts.addAll(blocks(source, content, root));
    // Text between the rows of a table is moved before it by the parser.
    drafts.sort(Comparator.comparingInt(draft -> draft.characters().start()));
    return new HtmlPage(metadata.title(), metadata.published(), oneHeadline(drafts));
  }

  private static List<Draft> blocks(SourceText source, MainContent content, Element root) {
    HtmlBlocks blocks = new HtmlBlocks(source, content, root);
    NodeTraversor.filter(blocks, root);
    return blocks.finish();
  }

  private static boolean isWithin(Element element, Element root) {
    for (Element up = element; up != null; up = up.parent()) {
      if (up.equals(root)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasHeadline(Element root) {
    return root.selectFirst("h1") != null;
  }

  private static List<Draft> oneHeadline(List<Draft> drafts) {
    List<Draft> labelled = new ArrayList<>(drafts.size());
    boolean seen = false;
    for (Draft draft : drafts) {
      boolean again = draft.kind() == Passage.Kind.HEADLINE && seen;
      seen |= draft.kind() == Passage.Kind.HEADLINE;
      labelled.add(again ? draft.as(Passage.Kind.HEADING) : draft);
    }
    return labelled;
  }
}
