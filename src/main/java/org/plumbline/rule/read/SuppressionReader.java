package org.plumbline.rule.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.diagnostic.Diagnostic;
import org.plumbline.diagnostic.Position;
import org.plumbline.diagnostic.Spelling;
import org.plumbline.model.report.Suppression;
import org.plumbline.rule.RuleTable;

/** Reads the findings that editors have accepted. */
final class SuppressionReader {
  private static final List<String> NEEDED = List.of("quote", "rule", "reason", "by");
  private static final List<String> KNOWN =
      List.of("quote", "rule", "article", "reason", "by", "until");

  private final Collection<String> rules;
  private final List<Diagnostic> found;

  /**
   * @param rules the ids there are
   */
  SuppressionReader(Collection<String> rules, List<Diagnostic> found) {
    this.rules = rules;
    this.found = found;
  }

  List<Suppression> read(Sheet sheet) {
    List<Suppression> suppressions = new ArrayList<>();
    if (hasColumns(sheet)) {
      sheet.rows().forEach(row -> suppression(row).ifPresent(suppressions::add));
    }
    return suppressions;
  }

  private boolean hasColumns(Sheet sheet) {
    Position header = Position.of(RuleFolder.SUPPRESSIONS, 1, 0);
    for (String column : sheet.columns()) {
      if (!KNOWN.contains(column)) {
        Diagnostic unknown =
            Diagnostic.warning(header, "unknown-column", "‘" + column + "’ is no column here.");
        found.add(
            Spelling.nearest(column, KNOWN)
                .map(near -> unknown.fix(Problems.maybe(near)))
                .orElseGet(() -> unknown.expected("some of: " + String.join(", ", KNOWN) + ".")));
      }
    }
    List<String> missing = NEEDED.stream().filter(one -> !sheet.columns().contains(one)).toList();
    missing.forEach(
        column ->
            found.add(
                Diagnostic.error(
                        header, "missing-column", "The column ‘" + column + "’ is missing.")
                    .effect("Nothing is suppressed.")));
    return missing.isEmpty();
  }

  private Optional<Suppression> suppression(RuleTable.Row row) {
    List<String> empty = NEEDED.stream().filter(one -> cell(row, one).isEmpty()).toList();
    empty.forEach(
        column ->
            leftOut(
                row,
                column,
                "empty-cell",
                "A finding is accepted for a quote and a rule, with a reason and a name; ‘"
                    + column
                    + "’ is empty."));
    String rule = cell(row, "rule");
    if (!rule.isEmpty() && !rules.contains(rule)) {
      String maybe =
          Spelling.nearest(rule, rules).map(near -> " " + Problems.maybe(near)).orElse("");
      leftOut(row, "rule", "unknown-rule", "There is no rule ‘" + rule + "’." + maybe);
    }
    if (!empty.isEmpty() || !rules.contains(rule)) {
      return Optional.empty();
    }
    String until = cell(row, "until");
    try {
      @Nullable LocalDate end = until.isEmpty() ? null : LocalDate.parse(until);
      String article = cell(row, "article");
      return Optional.of(
          new Suppression(
              cell(row, "quote"),
              rule,
              article.isEmpty() ? null : article,
              cell(row, "reason"),
              cell(row, "by"),
              end));
    } catch (DateTimeException noDay) {
      leftOut(row, "until", "wrong-date", "‘" + until + "’ is no day such as 2021-12-28.");
      return Optional.empty();
    }
  }

  private void leftOut(RuleTable.Row row, String column, String code, String what) {
    Position where = new Position(row.position().file(), row.position().line(), 0, column);
    found.add(
        Diagnostic.error(where, code, what)
            .effect("The row suppresses nothing; the others count."));
  }

  private static String cell(RuleTable.Row row, String column) {
    return row.cells().getOrDefault(column, "");
  }
}
