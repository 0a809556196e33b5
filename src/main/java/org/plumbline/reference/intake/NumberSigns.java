package org.plumbline.reference.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the numbers of a table are written.
 *
 * @param decimal the decimal sign
 * @param group the sign between groups of three digits, or null
 */
record NumberSigns(String decimal, @Nullable String group) {

  /** What the numbers of some columns tell, or what a person said. */
  static NumberSigns of(List<ColumnProfile> columns, ImportRequest request, Notebook notes) {
    Evidence evidence = new Evidence();
    for (ColumnProfile column : columns) {
      for (Map.Entry<String, Integer> one : column.firstLines().entrySet()) {
        FigureText figure = FigureText.of(one.getKey());
        if (figure != null) {
          evidence.add(figure, one.getKey(), one.getValue(), column.name());
        }
      }
    }
    return evidence.decide(request, notes);
  }

  /** The first cell that speaks for something, and how many do. */
  private static final class Witness {
    private int count;
    private String first = "";
    private int line;

    void add(String text, int at, String column) {
      if (count == 0) {
        first = "‘" + text + "’ in line " + at + ", column ‘" + column + "’";
        line = at;
      }
      count++;
    }

    String words() {
      return count == 1 ? first : first + " and " + (count - 1) + " more";
    }
  }

  private static final class Evidence {
    private final Witness point = new Witness();
    private final Witness comma = new Witness();
    private final Witness unclear = new Witness();
    private @Nullable Character unclearSign;
    private @Nullable Character space;

    void add(FigureText figure, String text, int line, String column) {
      Character decimal = figure.decimal();
      Character group = figure.group();
      boolean saysPoint =
          (decimal != null && decimal == '.') || (decimal == null && group != null && group == ',');
      boolean saysComma =
          (decimal != null && decimal == ',') || (decimal == null && group != null && group == '.');
      if (saysPoint) {
        point.add(text, line, column);
      } else if (saysComma) {
        comma.add(text, line, column);
      }
      if (group != null && group != '.' && group != ',') {
        space = group;
      }
      if (figure.unclear() != null) {
        unclear.add(text, line, column);
        unclearSign = figure.unclear();
      }
      grouped |= group != null && (group == '.' || group == ',');
    }

    private boolean grouped;

    NumberSigns decide(ImportRequest request, Notebook notes) {
      String said = request.said("decimal").orElse(null);
      if (said != null) {
        return signs(said.equals("comma") ? "," : said.equals("point") ? "." : said);
      }
      if (point.count > 0 && comma.count > 0) {
        notes.ask(
            comma.line,
            "two-decimal-signs",
            "The point ends whole numbers in "
                + point.words()
                + ", the comma does in "
                + comma.words()
                + ".",
            "Say which is right with --decimal point or --decimal comma, and mend the others.");
        return signs(".");
      }
      if (point.count == 0 && comma.count == 0 && unclear.count > 0) {
        notes.ask(
            unclear.line,
            "unclear-number",
            unclear.words() + " may be a decimal number or thousands.",
            "Say which with --decimal point or --decimal comma.");
        return signs(".");
      }
      if (comma.count > 0) {
        notes.assume("decimal sign", "comma", comma.words());
        return signs(",");
      }
      if (point.count > 0) {
        notes.assume("decimal sign", "point", point.words());
      }
      return signs(".");
    }

    private NumberSigns signs(String decimal) {
      String other = decimal.equals(".") ? "," : ".";
      boolean unclearGroup = unclearSign != null && other.charAt(0) == unclearSign;
      String group = grouped || unclearGroup ? other : space == null ? null : space.toString();
      return new NumberSigns(decimal, group);
    }
  }

  /** Cells of a column of numbers that are none. */
  static void checkNumbers(ColumnProfile column, Notebook notes) {
    List<String> bad = new ArrayList<>();
    column
        .firstLines()
        .forEach(
            (text, line) -> {
              if (FigureText.of(text) == null && bad.size() < 3) {
                bad.add(text);
                notes.wrong(
                    line,
                    column.index() + 1,
                    "bad-number",
                    "‘" + text + "’ in ‘" + column.name() + "’ is no number.",
                    "Mend it, or say with --missing "
                        + (text.toLowerCase(Locale.ROOT).contains(" ") ? "\"" + text + "\"" : text)
                        + " that it stands for none.");
              }
            });
  }
}
