package org.plumbline.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.plumbline.model.Span;
import org.plumbline.model.report.Passage;
import org.plumbline.report.outline.Entry;

/**
 * Finds the claims that stand in a passage without looking at all: a page on a long text has
 * thousands of both.
 */
final class EntryIndex {
  private final TreeMap<Integer, List<Entry>> byStart = new TreeMap<>();
  private int longest;

  EntryIndex(List<Entry> entries) {
    for (Entry entry : entries) {
      byStart.computeIfAbsent(entry.span().start(), start -> new ArrayList<>()).add(entry);
      longest = Math.max(longest, entry.span().length());
    }
  }

  /** In the order of the text; some may only be near the passage. */
  List<Entry> in(Passage passage) {
    List<Passage.Piece> pieces = passage.pieces();
    if (pieces.isEmpty()) {
      return List.of();
    }
    Span whole = pieces.get(0).span();
    for (Passage.Piece piece : pieces) {
      whole = whole.cover(piece.span());
    }
    return byStart.subMap(whole.start() - longest, whole.end()).values().stream()
        .flatMap(List::stream)
        .toList();
  }
}
