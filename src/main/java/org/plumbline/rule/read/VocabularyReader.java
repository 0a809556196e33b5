package org.plumbline.rule.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.diagnostic.Diagnostic;
import org.plumbline.diagnostic.Position;
import org.plumbline.diagnostic.Spelling;
import org.plumbline.model.lexicon.Cue;
import org.plumbline.model.lexicon.Vocabulary;
import org.plumbline.model.value.Unit;
import org.plumbline.model.value.Units;
import org.plumbline.rule.RuleTable;

/** Turns the sheets of the vocabulary into cues and units. */
final class VocabularyReader {
  private static final String ROW_LEFT_OUT = "The row is left out; the others count.";
  private static final String FILE_LEFT_OUT = "The file is left out; its words are not known.";

  private final List<Diagnostic> found;
  private final List<Cue> cues = new ArrayList<>();
  private final Map<String, Unit> units = new LinkedHashMap<>();

  VocabularyReader(List<Diagnostic> found) {
    this.found = found;
  }

  /**
   * Adds a file's words.
   *
   * @param type the file's name without its ending
   */
  void add(String file, String type, Sheet sheet) {
    switch (type) {
      case "units" -> {
        if (has(file, sheet, "code", "dimension", "factor", "offset", "names")) {
          sheet.rows().forEach(this::unit);
        }
      }
      case "persons" -> {
        if (has(file, sheet, "noun", "plural")) {
          sheet.rows().forEach(this::person);
        }
      }
      default -> {
        if (has(file, sheet, "phrase", "value")) {
          sheet.rows().forEach(row -> cue(row, type));
        }
      }
    }
  }

  Vocabulary vocabulary() {
    return new Vocabulary(cues, new Units(units.values()));
  }

  private boolean has(String file, Sheet sheet, String... needed) {
    boolean all = true;
    for (String column : needed) {
      if (!sheet.columns().contains(column)) {
        all = false;
        Diagnostic missing =
            Diagnostic.error(
                    Position.of(file, 1, 0),
                    "missing-column",
                    "The column ‘" + column + "’ is missing.")
                .effect(FILE_LEFT_OUT);
        Optional<String> near = Spelling.nearest(column, sheet.columns());
        found.add(
            near.map(
                    one ->
                        missing.fix("Maybe ‘" + one + "’ is meant: rename it to ‘" + column + "’."))
                .orElse(missing));
      }
    }
    return all;
  }

  private void cue(RuleTable.Row row, String type) {
    String phrase = phrase(row, "phrase");
    if (phrase.isEmpty()) {
      leftOut(row, "phrase", "empty-cell", "The phrase is empty.");
      return;
    }
    cues.add(new Cue(phrase, type, cell(row, "value")));
  }

  private void person(RuleTable.Row row) {
    if (phrase(row, "noun").isEmpty()) {
      leftOut(row, "noun", "empty-cell", "The noun is empty.");
      return;
    }
    Stream.of("noun", "plural")
        .map(column -> phrase(row, column))
        .filter(phrase -> !phrase.isEmpty())
        .distinct()
        .forEach(phrase -> cues.add(new Cue(phrase, "person", "person")));
  }

  private void unit(RuleTable.Row row) {
    String code = cell(row, "code");
    if (code.isEmpty() || cell(row, "dimension").isEmpty()) {
      leftOut(row, "code", "empty-cell", "The unit has no code or no dimension.");
      return;
    }
    var factor = NumberSlip.parse(cell(row, "factor"));
    if (factor.isEmpty() || factor.get().signum() <= 0) {
      leftOut(row, "factor", "wrong-number", "‘" + cell(row, "factor") + "’ is no factor.");
      return;
    }
    String offsetCell = cell(row, "offset").isEmpty() ? "0" : cell(row, "offset");
    var offset = NumberSlip.parse(offsetCell);
    if (offset.isEmpty()) {
      leftOut(row, "offset", "wrong-number", "‘" + offsetCell + "’ is no number.");
      return;
    }
    List<String> names =
        Stream.of(cell(row, "names").split(";"))
            .map(String::strip)
            .filter(n -> !n.isEmpty())
            .toList();
    Unit unit = new Unit(code, cell(row, "dimension"), factor.get(), offset.get(), names);
    if (units.putIfAbsent(code, unit) != null) {
      leftOut(row, "code", "duplicate-row", "The unit ‘" + code + "’ is there a second time.");
    }
  }

  private void leftOut(RuleTable.Row row, String column, String code, String what) {
    Position where = new Position(row.position().file(), row.position().line(), 0, column);
    found.add(Diagnostic.error(where, code, what).effect(ROW_LEFT_OUT));
  }

  private static String phrase(RuleTable.Row row, String column) {
    return String.join(" ", List.of(cell(row, column).toLowerCase(Locale.ROOT).split("\\s+")));
  }

  private static String cell(RuleTable.Row row, String column) {
    return row.cells().getOrDefault(column, "").strip();
  }
}
