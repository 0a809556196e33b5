package org.plumbline.reference.intake;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A table with a column for each year. */
final class WideColumns {
  private final List<ColumnProfile> columns;
  private final List<ColumnProfile> years;
  private final ImportRequest request;
  private final Notebook notes;
  private final Plan plan;

  WideColumns(
      List<ColumnProfile> columns,
      List<ColumnProfile> years,
      ImportRequest request,
      Notebook notes,
      Plan plan) {
    this.columns = columns;
    this.years = years;
    this.request = request;
    this.notes = notes;
    this.plan = plan;
  }

  Plan find(@Nullable AreaColumn area) throws Unclear {
    if (area == null) {
      plan.constant("area", request.said("area").orElse(null));
    } else {
      plan.field(area.column()).as("area").codelist = area.codelist();
    }
    boolean bank = years.stream().allMatch(column -> PeriodText.isBankYear(column.name()));
    String fields =
        bank
            ? "^([0-9]{4}) \\[YR[0-9]{4}\\]$"
            : years.stream().allMatch(column -> column.name().length() == 4)
                ? "^[0-9]{4}$"
                : "^[0-9]{4}[-MQSHW0-9]*$";
    plan.melt = new Plan.Melt(fields, "period");
    years.forEach(column -> plan.field(column).type = "number");
    notes.assume(
        "periods",
        years.size() + " columns, " + years.get(0).name() + " to " + last(years).name(),
        "their headers are periods");
    boolean measured = false;
    for (ColumnProfile column : columns) {
      if (plan.field(column).concept == null && !years.contains(column)) {
        measured |= other(column);
      }
    }
    if (!measured) {
      Optional<String> said = request.said("measure");
      if (said.isEmpty()) {
        notes.ask(
            0,
            "no-measure",
            "Nothing in the table says what is measured.",
            "Name it with --measure, such as --measure population.");
        notes.check();
      } else {
        plan.constant("measure", plan.measure(MeasureName.of("").called(said.get())));
        notes.assume("measure", said.get(), "--measure");
      }
      request.said("unit").ifPresent(unit -> plan.constant("unit", unit));
    }
    return plan;
  }

  private static ColumnProfile last(List<ColumnProfile> all) {
    return all.get(all.size() - 1);
  }

  /** Whether a column beside the years says what is measured. */
  private boolean other(ColumnProfile column) {
    Plan.Field field = plan.field(column);
    boolean names =
        List.of("indicator name", "series name", "indicator", "series", "variable", "measure")
            .contains(column.lower());
    boolean codes = column.lower().endsWith(" code");
    if (!names || column.isBlank()) {
      boolean parts = !codes && !column.isBlank() && !column.isConstant() && !column.isNumeric();
      field.as(parts ? "dimension" : "ignore");
      if (parts) {
        field.missing.addAll(ValueColumns.totals(column));
      }
      notes.assume(
          parts ? "dimension" : "column",
          "‘" + column.name() + "’" + (parts ? "" : " left out"),
          column.values().size() + " different texts");
      return false;
    }
    if (column.lower().endsWith(" name")
        && columns.stream().anyMatch(one -> one.lower().equals("country code"))) {
      plan.constant("publisher", request.said("publisher").orElse("World Bank"));
    }
    if (column.isConstant()) {
      field.as("ignore");
      MeasureName name = MeasureName.of(column.constant());
      MeasureName called = request.said("measure").map(name::called).orElse(name);
      plan.constant("measure", plan.measure(called));
      plan.constant("unit", request.said("unit").orElse(name.unit()));
      plan.constant("unit_mult", name.power() == 0 ? null : Integer.toString(name.power()));
      plan.title = column.constant();
      notes.assume(
          "measure",
          called.id() + (name.unit() == null ? ", no unit" : ", in " + name.unit()),
          "‘" + column.name() + "’ says ‘" + column.constant() + "’ in each row");
      return true;
    }
    field.as("measure");
    for (String text : column.values()) {
      field.categories.put(text, plan.measure(MeasureName.of(text)));
    }
    notes.assume(
        "measures", "‘" + column.name() + "’", "it names " + column.values().size() + " measures");
    return true;
  }
}
