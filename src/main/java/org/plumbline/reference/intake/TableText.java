package org.plumbline.reference.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plumbline.diagnostic.Diagnostic;
import org.plumbline.diagnostic.Position;

/**
 * A header and the rows below it.
 *
 * @param headerLine line of the header
 * @param names of the columns
 * @param rows as wide as the header
 * @param remarks lines below the rows that are none
 */
record TableText(int headerLine, List<String> names, List<Grid.Row> rows, List<Integer> remarks) {
  private static final int MOST_NAMED = 3;

  /** Finds the header, what stands above it and what stands below the rows. */
  static TableText of(Grid grid, Notebook notes) throws Unclear {
    List<Grid.Row> all = grid.rows();
    int width = width(all);
    int header = header(all, width, notes);
    List<String> names = names(all.get(header), notes);
    int last = all.size() - 1;
    while (last > header && isRemark(all.get(last), width)) {
      last--;
    }
    List<Integer> remarks = new ArrayList<>();
    all.subList(last + 1, all.size()).forEach(row -> remarks.add(row.line()));
    List<Grid.Row> rows = all.subList(header + 1, last + 1);
    int found = all.get(header).line();
    notes.assume(
        "header",
        "line " + found,
        header == 0
            ? "it is the first row, with " + names.size() + " names"
            : "the first row as wide as most others; "
                + header
                + (header == 1 ? " row" : " rows")
                + " above it left out");
    if (!remarks.isEmpty()) {
      notes.assume(
          "remarks",
          "lines " + remarks.get(0) + " to " + remarks.get(remarks.size() - 1) + " left out",
          "they stand below the table and have other cells");
    }
    if (rows.isEmpty()) {
      throw notes.stop(
          Diagnostic.error(
              Position.of(notes.file(), found, 0), "no-rows", "No rows follow the header."));
    }
    checkWidths(rows, all.get(header).cells().size(), notes);
    return new TableText(found, names, rows, remarks);
  }

  private static int width(List<Grid.Row> rows) {
    Map<Integer, Integer> widths = new HashMap<>();
    rows.forEach(row -> widths.merge(row.cells().size(), 1, Integer::sum));
    int best = 0;
    int times = 0;
    for (Map.Entry<Integer, Integer> one : widths.entrySet()) {
      boolean more = one.getValue() > times || (one.getValue() == times && one.getKey() > best);
      if (more) {
        best = one.getKey();
        times = one.getValue();
      }
    }
    return best;
  }

  private static int header(List<Grid.Row> rows, int width, Notebook notes) throws Unclear {
    for (int i = 0; i < rows.size(); i++) {
      Grid.Row row = rows.get(i);
      // The corner of a spreadsheet is often blank, and so is what follows a last comma.
      if (row.cells().size() == width && row.filled() >= Math.max(1, width - 2)) {
        if (looksLikeData(row)) {
          throw notes.stop(
              Diagnostic.error(
                      Position.of(notes.file(), row.line(), 0),
                      "missing-header",
                      "The first full row looks like data: " + String.join(", ", row.cells()))
                  .fix("Put a row with the names of the columns above it."));
        }
        return i;
      }
    }
    throw notes.stop(
        Diagnostic.error(
                Position.of(notes.file(), 1, 0), "missing-header", "No row names the columns.")
            .fix("Put a row with the names of the columns above the data."));
  }

  private static boolean looksLikeData(Grid.Row row) {
    int numbers = 0;
    int years = 0;
    for (int i = 0; i < row.cells().size(); i++) {
      String cell = row.cell(i);
      boolean number = FigureText.of(cell) != null;
      boolean year = PeriodText.looksLikePeriod(cell);
      numbers += number && !year ? 1 : 0;
      years += year ? 1 : 0;
    }
    return numbers > 0 || years == row.cells().size() || (years == 1 && row.cells().size() > 2);
  }

  private static List<String> names(Grid.Row row, Notebook notes) {
    List<String> names = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    int size = row.cells().size();
    boolean openEnd = size > 1 && row.cell(size - 1).isEmpty();
    for (int i = 0; i < (openEnd ? size - 1 : size); i++) {
      String name = row.cell(i);
      names.add(name);
      if (name.isEmpty() && i > 0) {
        notes.wrong(
            row.line(), i + 1, "blank-header", "The column has no name.", "Give it a name.");
      } else if (!seen.add(name)) {
        notes.wrong(
            row.line(),
            i + 1,
            "duplicate-column",
            "‘" + name + "’ is the name of two columns.",
            "Rename one of them in the file.");
      }
    }
    return names;
  }

  private static boolean isRemark(Grid.Row row, int width) {
    boolean one = row.filled() <= 1 && width > 2;
    return row.cells().size() < width ? row.filled() <= 2 : one && !row.cell(0).isEmpty();
  }

  private static void checkWidths(List<Grid.Row> rows, int width, Notebook notes) {
    int wrong = 0;
    for (Grid.Row row : rows) {
      if (row.cells().size() != width) {
        wrong++;
        if (wrong <= MOST_NAMED) {
          notes.wrong(
              row.line(),
              Math.min(row.cells().size(), width),
              row.cells().size() < width ? "short-row" : "long-row",
              "The row has " + row.cells().size() + " cells, the header has " + width + ".",
              "Put quotation marks around a cell with the delimiter in it, and fill up short"
                  + " rows.");
        }
      }
    }
    if (wrong > MOST_NAMED) {
      notes.wrong(
          0, 0, "ragged-rows", (wrong - MOST_NAMED) + " further rows are too long or short.", "");
    }
  }
}
