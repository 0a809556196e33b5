package org.plumbline.resolve.table;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.model.reference.SourceRow;
import org.plumbline.model.reference.Table;
import org.plumbline.reference.table.TypedTable;
import org.plumbline.rule.read.RuleSetReader;

/** Spreadsheets for tests, and readers over them with the shipped vocabulary. */
final class Sheets {
  private static final TableCues CUES =
      new TableCues(RuleSetReader.read(Path.of("rules")).ruleSet().vocabulary().cues());

  private Sheets() {}

  static TableCues cues() {
    return CUES;
  }

  /** A spreadsheet from lines whose cells are divided by bars, the first being the header. */
  static Table sheet(String title, String... lines) {
    List<Table.Row> rows = new ArrayList<>();
    for (int i = 1; i < lines.length; i++) {
      rows.add(
          new Table.Row(
              cells(lines[i]),
              new SourceRow(title, i + 1, "Club", null, null, null, null, null, null, null)));
    }
    return new Table(title, title, cells(lines[0]), rows);
  }

  private static List<String> cells(String line) {
    return List.of(line.split("\\|", -1)).stream().map(String::strip).toList();
  }

  static TableReader reader(Table table) {
    return new TableReader(new TableIndex(TypedTable.of(table)), CUES);
  }

  /** {@code yes}, {@code no}, or {@code open} where nothing is decided without doubt. */
  static String says(Table table, String text) {
    Outcome outcome = reader(table).read(text);
    boolean decided = outcome.agreed() && outcome.open().isEmpty() && outcome.unread().isEmpty();
    if (!decided) {
      return "open";
    }
    return outcome.answers().get(0).holds() ? "yes" : "no";
  }

  static Table races() {
    return sheet(
        "Lakeside races",
        "Year | Winner | Club | Time | Entrants | Host town",
        "2012 | Aino Kallio | Lahden Ahkera | 1:34.2 | 41 | Lahti",
        "2013 | Pekka Salo | Turun Urheiluliitto | 1:33.9 | 38 | Turku",
        "2014 | Aino Kallio | Lahden Ahkera | 1:32.5 | 52 | Turku",
        "2015 | Mikko Ranta | Oulun Pyrintö | 1:35.0 | 47 | Oulu");
  }

  static Table league() {
    return sheet(
        "Harbour League",
        "Team | Points | Goals | Losses | Home ground | Average attendance",
        "Lahti | 61 | 48 | 3 | Kisapuisto | 4,210",
        "Turku | 55 | 51 | 6 | Kupittaa | 3,980",
        "Oulu | 47 | 33 | 9 | Raatti | 2,105",
        "Vaasa | 47 | 29 | 8 | Hietalahti | 1,760");
  }

  static Table scorers() {
    return sheet(
        "Scorers of the season",
        "Player | Team | Position | Goals | Caps",
        "Ilkka Noro | Lahti | forward | 24 | 31",
        "Sami Vuori | Turku | forward | 21 | 30",
        "Teemu Aho | Turku | midfielder | 22 | 29",
        "Jari Koski | Oulu | midfielder | 12 | 33",
        "Risto Halme | Vaasa | defender | 3 | 33");
  }

  static Table matches() {
    return sheet(
        "Spring fixtures",
        "Date | Home team | Away team | Result | Attendance",
        "12 May 2019 | Turku | Lahti | 2–1 | 4,112",
        "19 May 2019 | Oulu | Vaasa | 0–0 | 1,987",
        "26 May 2019 | Lahti | Oulu | 3–1 | 3,654",
        "2 June 2019 | Vaasa | Turku | 1–4 | 2,208");
  }
}
