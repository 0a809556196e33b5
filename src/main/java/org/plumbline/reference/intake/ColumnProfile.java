package org.plumbline.reference.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What stands in a column. */
final class ColumnProfile {
  /** Texts that mean that there is no figure. */
  private static final Set<String> MARKS =
      Set.of(
          "..",
          "...",
          "…",
          ":",
          "n/a",
          "n.a.",
          "na",
          "nan",
          "-",
          "--",
          "–",
          "—",
          "null",
          "none",
          "not available",
          "x",
          "*",
          "#n/a",
          ".");

  private final int index;
  private final String name;
  private final Map<String, Integer> firstLines = new LinkedHashMap<>();
  private final Set<String> marks = new LinkedHashSet<>();
  private int blanks;
  private int figures;
  private int periods;
  private int others;

  private ColumnProfile(int index, String name) {
    this.index = index;
    this.name = name;
  }

  static List<ColumnProfile> of(TableText table, List<String> missing) {
    List<ColumnProfile> columns = new ArrayList<>();
    for (int i = 0; i < table.names().size(); i++) {
      ColumnProfile column = new ColumnProfile(i, table.names().get(i));
      for (Grid.Row row : table.rows()) {
        column.add(row.cell(i), row.line(), missing);
      }
      columns.add(column);
    }
    return columns;
  }

  private void add(String text, int line, List<String> missing) {
    if (text.isEmpty()) {
      blanks++;
      return;
    }
    if (MARKS.contains(text.toLowerCase(Locale.ROOT)) || missing.contains(text)) {
      marks.add(text);
      return;
    }
    firstLines.putIfAbsent(text, line);
    boolean period = PeriodText.looksLikePeriod(text);
    boolean figure = FigureText.of(text) != null;
    periods += period ? 1 : 0;
    figures += figure ? 1 : 0;
    others += period || figure ? 0 : 1;
  }

  int index() {
    return index;
  }

  String name() {
    return name;
  }

  String lower() {
    return name.toLowerCase(Locale.ROOT);
  }

  /** Each text once, with the first line it stands on. */
  Map<String, Integer> firstLines() {
    return firstLines;
  }

  Set<String> values() {
    return firstLines.keySet();
  }

  /** Texts that mean that there is no figure. */
  Set<String> marks() {
    return marks;
  }

  boolean isBlank() {
    return firstLines.isEmpty();
  }

  boolean hasBlanks() {
    return blanks > 0;
  }

  boolean isConstant() {
    return firstLines.size() == 1;
  }

  String constant() {
    return firstLines.keySet().iterator().next();
  }

  /** Whether at least four of five texts are numbers. */
  boolean isNumeric() {
    return figures > 0 && others * 4 <= figures && figures >= periods;
  }

  /** Whether each text is a year or another period. */
  boolean isPeriods() {
    return periods > 0 && others == 0 && periods >= figures;
  }

  int figures() {
    return figures;
  }
}
