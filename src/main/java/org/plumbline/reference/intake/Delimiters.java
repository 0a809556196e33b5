package org.plumbline.reference.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.diagnostic.Diagnostic;
import org.plumbline.diagnostic.Position;

/** Finds out what stands between the cells of a row. */
final class Delimiters {
  private static final int LOOKED_AT = 200;
  private static final Map<String, String> NAMES = new LinkedHashMap<>();

  static {
    NAMES.put("\t", "tab");
    NAMES.put(";", "semicolon");
    NAMES.put("|", "pipe");
    NAMES.put(",", "comma");
  }

  private Delimiters() {}

  static String find(String text, ImportRequest request, Notebook notes) throws Unclear {
    String said = request.said("delimiter").orElse(null);
    if (said != null) {
      return named(said, notes);
    }
    List<Guess> guesses = new ArrayList<>();
    for (String delimiter : NAMES.keySet()) {
      Guess guess = Guess.of(text, delimiter);
      if (guess.width > 1 && guess.share() >= 0.5) {
        guesses.add(guess);
      }
    }
    if (guesses.isEmpty()) {
      throw notes.stop(
          Diagnostic.error(
                  Position.of(notes.file(), 1, 0),
                  "no-delimiter",
                  "No row has cells with a comma, semicolon, tab or pipe between them.")
              .fix("Name what stands between cells with --delimiter."));
    }
    guesses.sort((one, other) -> Double.compare(other.share(), one.share()));
    Guess best = guesses.get(0);
    for (Guess other : guesses.subList(1, guesses.size())) {
      if (other.share() >= best.share() && !best.beats(other)) {
        if (!other.beats(best)) {
          throw notes.stop(
              Diagnostic.error(
                      Position.of(notes.file(), 1, 0),
                      "two-delimiters",
                      "Rows can be cut at each "
                          + NAMES.get(best.delimiter)
                          + " and at each "
                          + NAMES.get(other.delimiter)
                          + ".")
                  .fix("Say which with --delimiter."));
        }
        best = other;
      }
    }
    notes.assume(
        "delimiter",
        NAMES.getOrDefault(best.delimiter, best.delimiter),
        best.even + " of the first " + best.rows + " rows have " + best.width + " cells with it");
    return best.delimiter;
  }

  private static String named(String said, Notebook notes) throws Unclear {
    for (Map.Entry<String, String> one : NAMES.entrySet()) {
      if (one.getValue().equals(said) || one.getKey().equals(said)) {
        return one.getKey();
      }
    }
    if (said.equals("\\t")) {
      return "\t";
    }
    if (said.length() == 1 && !Character.isLetterOrDigit(said.charAt(0)) && !said.equals("\"")) {
      return said;
    }
    throw notes.stop(
        Diagnostic.error(
                Position.of(notes.file()), "bad-delimiter", "‘" + said + "’ cannot part cells.")
            .fix("Name one of comma, semicolon, tab, pipe with --delimiter."));
  }

  /** How evenly one delimiter cuts the rows. */
  private record Guess(String delimiter, int rows, int even, int width, boolean headerCut) {
    static Guess of(String text, String delimiter) {
      List<Grid.Row> rows = Grid.sample(text, delimiter, LOOKED_AT).rows();
      Map<Integer, Integer> widths = new HashMap<>();
      rows.forEach(row -> widths.merge(row.cells().size(), 1, Integer::sum));
      int width = 0;
      int even = 0;
      for (Map.Entry<Integer, Integer> one : widths.entrySet()) {
        boolean more = one.getValue() > even || (one.getValue() == even && one.getKey() > width);
        if (one.getKey() > 1 && more) {
          width = one.getKey();
          even = one.getValue();
        }
      }
      boolean headerCut = !rows.isEmpty() && rows.get(0).cells().size() == width;
      return new Guess(delimiter, rows.size(), even, width, headerCut);
    }

    double share() {
      return rows == 0 ? 0 : (double) even / rows;
    }

    /** A comma between digits is a decimal one where the header has none. */
    boolean beats(Guess other) {
      return (headerCut && !other.headerCut)
          || (share() > other.share() && width >= other.width)
          || (share() >= other.share() && width > other.width);
    }
  }
}
