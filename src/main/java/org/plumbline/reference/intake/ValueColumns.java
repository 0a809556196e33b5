package org.plumbline.reference.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the columns with figures, and what each measures in which unit. */
final class ValueColumns {
  private static final Set<String> SAYS_NOTHING =
      Set.of(
          "value",
          "values",
          "obs_value",
          "figure",
          "number",
          "amount",
          "wert",
          "valeur",
          "obsvalue");
  private static final int MOST_DIMENSION_VALUES = 200;

  private final List<ColumnProfile> columns;
  private final ImportRequest request;
  private final Notebook notes;
  private final Plan plan;

  /** Whether area and period tell all rows apart. */
  private boolean keyed;

  ValueColumns(List<ColumnProfile> columns, ImportRequest request, Notebook notes, Plan plan) {
    this.columns = columns;
    this.request = request;
    this.notes = notes;
    this.plan = plan;
  }

  void assign(TableText table) throws Unclear {
    int headerLine = table.headerLine();
    keyed = new RowKeys(table, columns, plan).areUnique();
    List<ColumnProfile> values = new ArrayList<>();
    Optional<String> said = request.said("value-column");
    for (ColumnProfile column : columns) {
      if (plan.field(column).concept != null) {
        continue;
      }
      if (said.isPresent() ? said.get().equals(column.name()) : column.isNumeric()) {
        values.add(column);
      } else if (said.isPresent() && column.isNumeric()) {
        plan.field(column).as("ignore");
        notes.assume("column", "‘" + column.name() + "’ left out", "--value-column names another");
      } else {
        other(column);
      }
    }
    if (values.isEmpty()) {
      notes.ask(
          headerLine,
          "no-value",
          "No column has figures.",
          "Name it with --value-column; --kind table takes the table as it stands.");
    } else if (values.size() == 1) {
      one(values.get(0), headerLine);
    } else {
      several(values, headerLine);
    }
    notes.check();
    new RowKeys(table, columns, plan).warn(notes);
  }

  /** Whatever is no figure, no area and no period parts the figures further. */
  private void other(ColumnProfile column) {
    Plan.Field field = plan.field(column);
    String lower = column.lower();
    if (lower.equals("unit") || lower.equals("units")) {
      field.as("unit").codelist = "sdmx-units";
    } else if (List.of("indicator", "measure", "variable", "series", "indicator name")
        .contains(lower)) {
      measures(column);
    } else if (column.isBlank() || column.isConstant()) {
      field.as("ignore");
      String says =
          column.isBlank() ? "it is blank" : "it says ‘" + column.constant() + "’ in each row";
      notes.assume("column", "‘" + column.name() + "’ left out", says);
    } else if (keyed) {
      field.as("ignore");
      notes.assume(
          "column",
          "‘" + column.name() + "’ left out",
          "no two rows are for the same area and period without it");
    } else if (column.values().size() > MOST_DIMENSION_VALUES || isRemark(lower)) {
      field.as("ignore");
      notes.assume(
          "column",
          "‘" + column.name() + "’ left out",
          column.values().size() + " different texts look like remarks");
    } else {
      field.as("dimension");
      field.missing.addAll(totals(column));
      notes.assume(
          "dimension",
          "‘" + column.name() + "’",
          "its "
              + column.values().size()
              + " texts part the figures, such as ‘"
              + column.constant()
              + "’");
    }
  }

  private static boolean isRemark(String lower) {
    return lower.contains("note") || lower.contains("comment") || lower.contains("source");
  }

  /** Texts of a dimension that stand for all of it. */
  static List<String> totals(ColumnProfile column) {
    return column.values().stream()
        .filter(
            text ->
                Set.of("total", "all", "_t", "t", "both", "both sexes", "all ages", "sex_t")
                    .contains(text.toLowerCase(Locale.ROOT)))
        .toList();
  }

  private void measures(ColumnProfile column) {
    Plan.Field field = plan.field(column).as("measure");
    for (String text : column.values()) {
      MeasureName name = MeasureName.of(text);
      field.categories.put(text, plan.measure(name));
    }
    notes.assume(
        "measures", "‘" + column.name() + "’", "it names " + column.values().size() + " measures");
  }

  private void one(ColumnProfile column, int headerLine) {
    Plan.Field field = plan.field(column).as("value");
    field.type = "number";
    field.mayBeBlank = column.hasBlanks() || !column.marks().isEmpty();
    boolean named = plan.fields.stream().anyMatch(one -> "measure".equals(one.concept));
    if (named) {
      request.said("unit").ifPresent(unit -> plan.constant("unit", unit));
      return;
    }
    Optional<String> said = request.said("measure");
    if (said.isEmpty() && SAYS_NOTHING.contains(column.lower())) {
      notes.ask(
          headerLine,
          "no-measure",
          "‘" + column.name() + "’ does not say what is measured.",
          "Name it with --measure, such as --measure population.");
      return;
    }
    MeasureName name = MeasureName.of(column.name());
    MeasureName called = said.map(id -> name.called(id)).orElse(name);
    plan.constant("measure", plan.measure(called));
    constants(name, plan.constants, column, headerLine);
    notes.assume(
        "measure",
        called.id(),
        said.isPresent() ? "--measure" : "the header of the figures is ‘" + column.name() + "’");
  }

  private void several(List<ColumnProfile> values, int headerLine) {
    if (request.said("measure").isPresent()) {
      notes.ask(
          headerLine,
          "two-value-columns",
          "‘"
              + values.get(0).name()
              + "’ and ‘"
              + values.get(1).name()
              + "’ both have figures, and --measure names one measure.",
          "Say which column with --value-column, or leave --measure out.");
      return;
    }
    StringBuilder pattern = new StringBuilder();
    for (ColumnProfile column : values) {
      Plan.Field field = plan.field(column);
      field.type = "number";
      MeasureName name = MeasureName.of(column.name());
      field.constants.put("measure", plan.measure(name));
      constants(name, field.constants, column, headerLine);
      pattern.append(pattern.isEmpty() ? "" : "|").append(literal(column.name()));
    }
    plan.melt = new Plan.Melt("^(?:" + pattern + ")$", "measure");
    notes.assume(
        "measures",
        values.size() + " columns with figures, each a measure",
        "from ‘"
            + values.get(0).name()
            + "’ to ‘"
            + values.get(values.size() - 1).name()
            + "’; --value-column takes one alone");
  }

  static String literal(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ("\\^$.|?*+()[]{}".indexOf(c) >= 0) {
        out.append('\\');
      }
      out.append(c);
    }
    return out.toString();
  }

  private void constants(
      MeasureName name, Map<String, String> constants, ColumnProfile column, int headerLine) {
    Optional<String> said = request.said("unit");
    String unit = said.orElse(name.unit());
    boolean percent = unit == null && allPercent(column);
    if (unit != null || percent) {
      constants.put("unit", unit == null ? "percent" : unit);
    }
    if (name.power() != 0) {
      constants.put("unit_mult", Integer.toString(name.power()));
    }
    if (said.isPresent()) {
      return;
    }
    if (unit != null || name.power() != 0) {
      notes.assume(
          "unit",
          (unit == null ? "no unit" : unit)
              + (name.power() == 0 ? "" : ", figures times 10^" + name.power()),
          "‘" + name.written() + "’ in the header ‘" + column.name() + "’");
    } else if (percent) {
      notes.assume("unit", "percent", "percent signs in ‘" + column.name() + "’");
    } else if (name.written() != null && name.written().indexOf('$') >= 0) {
      notes.ask(
          headerLine,
          "unclear-unit",
          "‘" + name.written() + "’ in the header may be any dollar.",
          "Name the unit with --unit, such as USD.");
    } else {
      notes.assume(
          "unit",
          "none for ‘" + column.name() + "’",
          name.written() == null
              ? "the header has none; --unit names one"
              : "‘" + name.written() + "’ is no unit that is known; --unit names one");
    }
  }

  private static boolean allPercent(ColumnProfile column) {
    return !column.isBlank()
        && column.values().stream()
            .allMatch(
                text -> {
                  FigureText figure = FigureText.of(text);
                  return figure != null && figure.suffix().equals("%");
                });
  }
}
