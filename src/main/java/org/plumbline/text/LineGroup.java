package org.plumbline.text;

import java.util.List;
import java.util.function.Predicate;

/** Lines without a blank one among them, and what begins where. */
final class LineGroup {
  private final List<Line> lines;
  private final Wrapping wrapping;

  /** How many rows of a table stand from each line on. */
  private final int[] tableRows;

  LineGroup(List<Line> lines) {
    this.lines = List.copyOf(lines);
    this.wrapping = Wrapping.of(lines);
    this.tableRows = new int[lines.size()];
    markTables(LineMarks::hasPipes, false);
    markTables(LineMarks::hasColumns, true);
  }

  /** One row alone is no table, nor are columns without a figure in them. */
  private void markTables(Predicate<Line> isRow, boolean figures) {
    int from = 0;
    while (from < lines.size()) {
      int to = from;
      boolean digits = false;
      while (to < lines.size() && isRow.test(lines.get(to))) {
        digits |= lines.get(to).hasDigit();
        to++;
      }
      if (to - from > 1 && (digits || !figures)) {
        for (int i = from; i < to; i++) {
          tableRows[i] = to - i;
        }
      }
      from = to + 1;
    }
  }

  int size() {
    return lines.size();
  }

  Line get(int index) {
    return lines.get(index);
  }

  List<Line> lines(int from, int to) {
    return lines.subList(from, to);
  }

  int tableRows(int index) {
    return tableRows[index];
  }

  /** Whether a new paragraph begins at an index. */
  boolean breaksBefore(int index) {
    return wrapping.breaks(lines.get(index - 1), lines.get(index));
  }

  boolean startsItem(int index, boolean behindItem) {
    return LineMarks.startsItem(lines, index, behindItem);
  }

  /** Whether a sign begins another block at an index. */
  boolean isMarked(int index, boolean behindItem) {
    Line line = lines.get(index);
    return LineMarks.headingLevel(line) > 0
        || LineMarks.isRule(line)
        || LineMarks.isQuote(line)
        || startsItem(index, behindItem)
        || tableRows[index] > 0;
  }
}
