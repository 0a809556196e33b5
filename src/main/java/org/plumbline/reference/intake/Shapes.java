package org.plumbline.reference.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.diagnostic.Diagnostic;
import org.plumbline.diagnostic.Position;

/** Finds out which column of a table is what. */
final class Shapes {
  private static final List<String> PERIOD_NAMES =
      List.of("year", "date", "day", "month", "quarter", "period", "time", "time_period", "week");

  private final TableText table;
  private final List<ColumnProfile> columns;
  private final ImportRequest request;
  private final Notebook notes;
  private final Plan plan;

  Shapes(TableText table, List<ColumnProfile> columns, ImportRequest request, Notebook notes) {
    this.table = table;
    this.columns = columns;
    this.request = request;
    this.notes = notes;
    this.plan = Plan.of(columns);
  }

  Plan find() throws Unclear {
    checkOptions();
    if (SdmxColumns.fits(columns)) {
      return new SdmxColumns(table, columns, request, notes, plan).find();
    }
    boolean asTable = request.said("kind").filter("table"::equals).isPresent();
    AreaColumn area = asTable ? null : area();
    List<ColumnProfile> years =
        columns.stream()
            .filter(c -> PeriodText.looksLikePeriod(c.name()) || PeriodText.isBankYear(c.name()))
            .toList();
    boolean wide = years.size() >= 2 || (years.size() == 1 && columns.size() <= 5 && area != null);
    boolean observed = area != null || request.said("area").isPresent();
    if (!asTable && wide && observed) {
      return new WideColumns(columns, years, request, notes, plan).find(area);
    }
    ColumnProfile period = asTable ? null : period();
    boolean dated = period != null || request.said("period").isPresent();
    if (asTable || (!observed && (!dated || namesThings()))) {
      return asTable();
    }
    return observations(area, period);
  }

  private void checkOptions() {
    for (String option : List.of("value-column", "area-column", "period-column")) {
      request
          .said(option)
          .filter(name -> columns.stream().noneMatch(column -> column.name().equals(name)))
          .ifPresent(
              name ->
                  notes.wrong(
                      table.headerLine(),
                      0,
                      "unknown-column",
                      "There is no column ‘" + name + "’.",
                      "The columns are " + String.join(", ", table.names()) + "."));
    }
  }

  /** Whether the first column has a text of its own in each row. */
  private boolean namesThings() {
    ColumnProfile first = columns.get(0);
    return !first.isPeriods()
        && !first.isNumeric()
        && first.values().size() == table.rows().size()
        && PeriodText.formats(first.values()).isEmpty();
  }

  private Optional<ColumnProfile> said(String option) {
    return request
        .said(option)
        .flatMap(name -> columns.stream().filter(c -> c.name().equals(name)).findFirst());
  }

  /** The column of areas; where one has codes and one their names, that with the codes. */
  private @Nullable AreaColumn area() throws Unclear {
    Optional<ColumnProfile> said = said("area-column");
    if (said.isPresent()) {
      return AreaColumn.of(said.get()).orElse(new AreaColumn(said.get(), "names", 0));
    }
    List<AreaColumn> found = new ArrayList<>(AreaColumn.among(columns));
    if (found.isEmpty()) {
      return null;
    }
    AreaColumn chosen =
        found.stream()
            .filter(one -> !one.areNames() && !one.column().hasBlanks())
            .findFirst()
            .orElse(found.stream().filter(AreaColumn::areNames).findFirst().orElse(found.get(0)));
    for (AreaColumn other : found) {
      if (!other.equals(chosen) && !follows(other.column(), chosen.column())) {
        throw notes.stop(
            Diagnostic.error(
                    Position.of(notes.file(), table.headerLine(), 0),
                    "two-area-columns",
                    "‘"
                        + chosen.column().name()
                        + "’ and ‘"
                        + other.column().name()
                        + "’ both have areas.")
                .fix("Say with --area-column which the figures are for."));
      }
      if (!other.equals(chosen)) {
        plan.field(other.column()).as("ignore");
        notes.assume(
            "column",
            "‘" + other.column().name() + "’ left out",
            "it says the same as ‘" + chosen.column().name() + "’");
      }
    }
    notes.assume(
        "areas",
        "‘" + chosen.column().name() + "’ (list " + chosen.codelist() + ")",
        chosen.evidence());
    ColumnProfile labels =
        found.stream()
            .filter(one -> one.areNames() && !chosen.areNames())
            .map(AreaColumn::column)
            .findFirst()
            .orElse(chosen.column());
    for (String unknown : chosen.unknown()) {
      plan.areas.put(unknown, labelOf(unknown, chosen.column(), labels));
    }
    return chosen;
  }

  private String labelOf(String code, ColumnProfile codes, ColumnProfile labels) {
    return table.rows().stream()
        .filter(row -> row.cell(codes.index()).equals(code))
        .map(row -> row.cell(labels.index()))
        .filter(label -> !label.isEmpty())
        .findFirst()
        .orElse(code);
  }

  /** Whether each text of one column has always the same text, or none, beside it in another. */
  private boolean follows(ColumnProfile one, ColumnProfile other) {
    Map<String, String> beside = new HashMap<>();
    for (Grid.Row row : table.rows()) {
      String text = row.cell(one.index());
      String key = row.cell(other.index());
      if (!text.isEmpty() && !text.equals(beside.computeIfAbsent(key, any -> text))) {
        return false;
      }
    }
    return true;
  }

  private @Nullable ColumnProfile period() throws Unclear {
    Optional<ColumnProfile> said = said("period-column");
    if (said.isPresent()) {
      describe(said.get());
      return said.get();
    }
    List<ColumnProfile> found = new ArrayList<>();
    for (ColumnProfile column : columns) {
      boolean dates =
          !column.isBlank()
              && !column.isPeriods()
              && !PeriodText.formats(column.values()).isEmpty();
      if (column.isPeriods() || dates) {
        found.add(column);
      }
    }
    if (found.size() > 1) {
      List<ColumnProfile> named =
          found.stream().filter(column -> PERIOD_NAMES.contains(column.lower())).toList();
      found = named.size() == 1 ? new ArrayList<>(named) : found;
    }
    if (found.isEmpty()) {
      return null;
    }
    if (found.size() > 1) {
      notes.ask(
          table.headerLine(),
          "two-period-columns",
          "‘" + found.get(0).name() + "’ and ‘" + found.get(1).name() + "’ both have periods.",
          "Say which the figures are for with --period-column.");
      notes.check();
    }
    describe(found.get(0));
    return found.get(0);
  }

  private void describe(ColumnProfile column) throws Unclear {
    String first = column.isBlank() ? "" : column.constant();
    notes.assume(
        "periods",
        "‘" + column.name() + "’",
        "its " + column.values().size() + " texts are periods such as ‘" + first + "’");
    if (column.isPeriods()) {
      return;
    }
    List<String> formats = PeriodText.formats(column.values());
    String said = request.said("date-format").orElse(null);
    if (said != null) {
      plan.field(column).format = said;
    } else if (formats.size() > 1) {
      notes.ask(
          column.firstLines().getOrDefault(first, 0),
          "unclear-date",
          "‘" + first + "’ in ‘" + column.name() + "’ fits " + String.join(" and ", formats) + ".",
          "Say which with --date-format.");
      notes.check();
    } else if (formats.size() == 1) {
      plan.field(column).format = formats.get(0);
      notes.assume("date format", formats.get(0), "all dates fit it, and no other");
    } else {
      notes.ask(
          column.firstLines().getOrDefault(first, 0),
          "unclear-date",
          "‘" + first + "’ in ‘" + column.name() + "’ is in no form that is known here.",
          "Say which with --date-format, such as %d/%m/%Y.");
      notes.check();
    }
  }

  private Plan observations(@Nullable AreaColumn area, @Nullable ColumnProfile period)
      throws Unclear {
    if (area != null) {
      plan.field(area.column()).as("area").codelist = area.codelist();
    } else if (request.said("area").isPresent()) {
      plan.constant("area", request.said("area").get());
    } else {
      notes.ask(
          table.headerLine(),
          "no-area",
          "No column has areas, and the figures are for some place.",
          "Name the place with --area DEU, or its column with --area-column; --kind table takes"
              + " the table as it stands.");
    }
    if (period != null) {
      plan.field(period).as("period");
    } else {
      plan.constant("period", request.said("period").orElse(""));
    }
    ValueColumns values = new ValueColumns(columns, request, notes, plan);
    values.assign(table);
    return plan;
  }

  private Plan asTable() {
    plan.kind = "table";
    for (ColumnProfile column : columns) {
      if (column.index() > 0 && column.isNumeric()) {
        plan.field(column).type = "number";
      }
    }
    notes.assume(
        "kind",
        "table",
        "no column has areas with periods; ‘"
            + table.names().get(0)
            + "’ names the things of its "
            + table.rows().size()
            + " rows");
    plan.title = request.said("title").orElse(title());
    return plan;
  }

  private String title() {
    String name = notes.file();
    int dot = name.indexOf('.');
    return (dot > 0 ? name.substring(0, dot) : name)
        .replace('-', ' ')
        .replace('_', ' ')
        .strip()
        .toLowerCase(Locale.ROOT);
  }
}
