package org.plumbline.report.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.plumbline.model.report.Passage;
import org.plumbline.model.report.Passage.Piece;
import org.plumbline.report.outline.Entry;

/**
 * A stretch of a passage under the same claims throughout. Claims that overlap are thereby split
 * where one begins or ends.
 *
 * @param claims that cover it, the gravest first; empty for plain text
 */
record Run(String text, List<Entry> claims) {
  private static final Comparator<Entry> GRAVEST_FIRST =
      Comparator.comparingInt((Entry entry) -> VerdictStyle.rank(entry.verdict()))
          .thenComparingInt(Entry::number);

  Run {
    claims = List.copyOf(claims);
  }

  static List<Run> of(Passage passage, List<Entry> entries) {
    List<Run> runs = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    List<Entry> current = List.of();
    List<Entry> before = List.of();
    for (Piece piece : passage.pieces()) {
      List<Entry> covering = covering(piece, entries);
      if (piece.spaceBefore() && !(runs.isEmpty() && text.length() == 0)) {
        List<Entry> both = before.stream().filter(covering::contains).toList();
        current = extend(runs, text, current, both, " ");
      }
      current = extend(runs, text, current, covering, piece.text());
      before = covering;
    }
    flush(runs, text, current);
    return runs;
  }

  private static List<Entry> covering(Piece piece, List<Entry> entries) {
    return entries.stream()
        .filter(entry -> entry.span().overlaps(piece.span()))
        .sorted(GRAVEST_FIRST)
        .toList();
  }

  private static List<Entry> extend(
      List<Run> runs, StringBuilder text, List<Entry> current, List<Entry> claims, String more) {
    if (!claims.equals(current)) {
      flush(runs, text, current);
    }
    text.append(more);
    return claims;
  }

  private static void flush(List<Run> runs, StringBuilder text, List<Entry> claims) {
    if (text.length() > 0) {
      runs.add(new Run(text.toString(), claims));
      text.setLength(0);
    }
  }
}
