package org.plumbline.text.markup;

import java.util.Locale;
import java.util.Set;

/**
 * Markup that the HTML parser reads in a time that grows with its length. Damaged pages can have
 * tens of thousands of elements inside a table and outside its cells, each of which the parser
 * moves before the table, numbering all that it moved before anew; and each further {@code body}
 * has its attributes merged into those of the first. On such a page the names of those tags are
 * made unknown ones of the same length: offsets stay, and their text is read where it stands.
 */
public final class TameMarkup {
  private static final int MOST_STRAY = 2_000;
  private static final int MOST_ROOTS = 16;
  private static final Set<String> BETWEEN_CELLS =
      Set.of("table", "tbody", "thead", "tfoot", "tr", "colgroup", "col");
  private static final Set<String> CELLS = Set.of("td", "th", "caption");
  private static final Set<String> ROOTS = Set.of("html", "body");

  private final String html;
  private int tables;
  private boolean betweenCells;
  private int stray;
  private int roots;

  private TameMarkup(String html) {
    this.html = html;
  }

  /** The same text where it can be read as it is, else one of the same length. */
  public static String of(String html) {
    TameMarkup scan = new TameMarkup(html);
    scan.walk((at, name) -> {});
    if (scan.stray <= MOST_STRAY && scan.roots <= MOST_ROOTS) {
      return html;
    }
    boolean noTables = scan.stray > MOST_STRAY;
    boolean noRoots = scan.roots > MOST_ROOTS;
    StringBuilder tame = new StringBuilder(html);
    scan.walk(
        (at, name) -> {
          boolean table = BETWEEN_CELLS.contains(name) || CELLS.contains(name);
          if ((noTables && table) || (noRoots && ROOTS.contains(name))) {
            tame.setCharAt(at, 'x');
          }
        });
    return tame.toString();
  }

  @FunctionalInterface
  private interface TagAt {
    /** A tag's name, lower-case, and where it begins. */
    void met(int at, String name);
  }

  private void walk(TagAt visitor) {
    int i = html.indexOf('<');
    while (i >= 0 && i + 1 < html.length()) {
      boolean end = html.charAt(i + 1) == '/';
      int from = end ? i + 2 : i + 1;
      int to = from;
      // No name that matters is longer.
      while (to < html.length() && to - from < 12 && isLetter(html.charAt(to))) {
        to++;
      }
      if (to > from) {
        String name = html.substring(from, to).toLowerCase(Locale.ROOT);
        count(name, end);
        visitor.met(from, name);
      }
      i = html.indexOf('<', Math.max(from, to));
    }
  }

  private void count(String name, boolean end) {
    if (name.equals("table")) {
      tables = Math.max(0, tables + (end ? -1 : 1));
      // A table that is over stood in a cell of the one around it.
      betweenCells = !end;
    } else if (CELLS.contains(name)) {
      betweenCells = end && tables > 0;
    } else if (BETWEEN_CELLS.contains(name)) {
      betweenCells = tables > 0;
    } else if (ROOTS.contains(name)) {
      roots += end ? 0 : 1;
    } else if (betweenCells && !end) {
      stray++;
    }
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '1' && c <= '6');
  }
}
