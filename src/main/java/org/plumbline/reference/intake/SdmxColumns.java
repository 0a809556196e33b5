package org.plumbline.reference.intake;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.reference.code.UnitCodes;

/** A table in SDMX-CSV, or in a form of it that an office has of its own. */
final class SdmxColumns {
  private static final Set<String> AREAS =
      Set.of("REF_AREA", "GEO", "LOCATION", "COUNTRY", "COU", "GEOGRAPHY");
  private static final Set<String> MEASURES =
      Set.of(
          "INDICATOR",
          "MEASURE",
          "VARIABLE",
          "INDIC",
          "SUBJECT",
          "INDIC_DE",
          "NA_ITEM",
          "INDIC_IS");
  private static final Set<String> STRUCTURE =
      Set.of(
          "DATAFLOW",
          "STRUCTURE",
          "STRUCTURE_ID",
          "STRUCTURE_NAME",
          "ACTION",
          "KEY",
          "FREQ",
          "LAST UPDATE",
          "TIME_FORMAT",
          "SOURCE",
          "OBS_CONF",
          "CONF_STATUS");
  private static final Set<String> STATUSES =
      Set.of("A", "B", "D", "E", "F", "G", "I", "K", "P", "S", "U", "V");
  private static final Map<String, String> AGENCIES =
      Map.of(
          "ESTAT",
          "Eurostat",
          "ECB",
          "European Central Bank",
          "OECD",
          "OECD",
          "ILO",
          "International Labour Organization");

  private final TableText table;
  private final List<ColumnProfile> columns;
  private final ImportRequest request;
  private final Notebook notes;
  private final Plan plan;

  SdmxColumns(
      TableText table,
      List<ColumnProfile> columns,
      ImportRequest request,
      Notebook notes,
      Plan plan) {
    this.table = table;
    this.columns = columns;
    this.request = request;
    this.notes = notes;
    this.plan = plan;
  }

  static boolean fits(List<ColumnProfile> columns) {
    return columns.stream().anyMatch(column -> code(column).equals("OBS_VALUE"))
        && columns.stream().anyMatch(SdmxColumns::isTime);
  }

  private static boolean isTime(ColumnProfile column) {
    return code(column).equals("TIME_PERIOD") || code(column).equals("TIME");
  }

  private static String code(ColumnProfile column) {
    return column.name().toUpperCase(Locale.ROOT);
  }

  Plan find() throws Unclear {
    notes.assume("form", "SDMX-CSV", "it has the columns TIME_PERIOD and OBS_VALUE");
    ColumnProfile measures = null;
    boolean observed = false;
    for (ColumnProfile column : columns) {
      String code = code(column);
      Plan.Field field = plan.field(column);
      boolean label = column.index() > 0 && isLabel(column, columns.get(column.index() - 1));
      if (code.equals("OBS_VALUE")) {
        field.as("value").type = "number";
        field.mayBeBlank = column.hasBlanks() || !column.marks().isEmpty();
        observed = true;
      } else if (isTime(column)) {
        field.as("period");
      } else if (AREAS.contains(code)) {
        area(column);
      } else if (label || STRUCTURE.contains(code) || column.isBlank()) {
        field.as("ignore");
      } else if (code.equals("UNIT") || code.equals("UNIT_MEASURE")) {
        unit(column);
      } else if (code.equals("UNIT_MULT") || code.equals("DECIMALS")) {
        field.as(code.toLowerCase(Locale.ROOT));
      } else if (code.equals("OBS_STATUS") || code.equals("OBS_FLAG")) {
        status(column);
      } else if (MEASURES.contains(code) && request.said("measure").isEmpty()) {
        measures = column;
        field.as("ignore");
      } else if (observed || (column.isConstant() && !isPart(column))) {
        field.as("ignore");
        notes.assume(
            "column",
            "‘" + column.name() + "’ left out",
            observed
                ? "it says more of the figure"
                : "it says ‘" + column.constant() + "’ in each row");
      } else {
        dimension(column);
      }
    }
    if (plan.fields.stream().noneMatch(field -> "area".equals(field.concept))) {
      request
          .said("area")
          .ifPresentOrElse(
              area -> plan.constant("area", area),
              () ->
                  notes.ask(
                      table.headerLine(),
                      "no-area",
                      "No column is REF_AREA, geo or LOCATION.",
                      "Name the place with --area DEU, or its column with --area-column."));
    }
    measure(measures);
    request.said("publisher").or(this::agency).ifPresent(name -> plan.constant("publisher", name));
    notes.check();
    return plan;
  }

  /** Whether a column has the label of each code of the one before it. */
  private boolean isLabel(ColumnProfile column, ColumnProfile before) {
    boolean codes = before.name().equals(code(before)) && !column.name().equals(code(column));
    return codes && !CodeLabels.in(table, before, column).isEmpty();
  }

  private Map<String, String> labelsOf(ColumnProfile codes) {
    int next = codes.index() + 1;
    return next < columns.size() && isLabel(columns.get(next), codes)
        ? CodeLabels.in(table, codes, columns.get(next))
        : Map.of();
  }

  private void area(ColumnProfile column) {
    AreaColumn area = AreaColumn.of(column).orElse(new AreaColumn(column, "iso-3166-1", 0));
    String own =
        agencyCode()
            .map(agency -> agency.equals("ESTAT") ? "eurostat" : agency.toLowerCase(Locale.ROOT))
            .orElse(area.codelist());
    AreaColumn chosen = new AreaColumn(column, own, area.known());
    plan.field(column).as("area").codelist = own;
    notes.assume("areas", "‘" + column.name() + "’ (list " + own + ")", area.evidence());
    Map<String, String> labels = labelsOf(column);
    chosen.unknown().forEach(code -> plan.areas.put(code, labels.getOrDefault(code, code)));
  }

  private void unit(ColumnProfile column) {
    Plan.Field field = plan.field(column);
    Optional<String> said = request.said("unit");
    if (said.isPresent()) {
      field.as("ignore");
      plan.constant("unit", said.get());
      return;
    }
    field.as("unit").codelist = "sdmx-units";
    List<String> unknown =
        column.values().stream().filter(code -> UnitCodes.shipped().find(code).isEmpty()).toList();
    notes.assume(
        "unit",
        "‘" + column.name() + "’",
        "its codes are "
            + String.join(", ", column.values().stream().limit(5).toList())
            + (unknown.isEmpty()
                ? ""
                : "; not known: " + String.join(", ", unknown) + " (--unit names one)"));
  }

  private void status(ColumnProfile column) {
    Plan.Field field = plan.field(column).as("status");
    for (String flag : column.values()) {
      String first = flag.substring(0, 1).toUpperCase(Locale.ROOT);
      // A confidential figure is left out; a flag that says nothing of its worth is none.
      String status = STATUSES.contains(first) ? first : first.equals("C") ? "Q" : "A";
      if (!flag.equals(status)) {
        field.categories.put(flag, status);
      }
    }
  }

  private static boolean isPart(ColumnProfile column) {
    boolean part = code(column).equals("SEX");
    return part && ValueColumns.totals(column).isEmpty();
  }

  private void dimension(ColumnProfile column) {
    Plan.Field field = plan.field(column).as("dimension");
    field.missing.addAll(ValueColumns.totals(column));
    Map<String, String> labels = labelsOf(column);
    for (String code : column.values()) {
      String label = labels.getOrDefault(code, CodeLabels.of(code(column), code));
      if (!label.equals(code) && !field.missing.contains(code)) {
        field.categories.put(code, label);
      }
    }
    notes.assume(
        "dimension",
        "‘" + column.name() + "’",
        column.values().size()
            + " different codes"
            + (field.missing.isEmpty()
                ? "; none is a known total"
                : ", of which " + String.join(", ", field.missing) + " is all"));
  }

  private void measure(@Nullable ColumnProfile column) {
    Optional<String> said = request.said("measure");
    if (said.isPresent()) {
      plan.constant("measure", plan.measure(MeasureName.of("").called(said.get())));
      notes.assume("measure", said.get(), "--measure");
      return;
    }
    Map<String, String> labels = column == null ? Map.of() : labelsOf(column);
    if (column != null && !column.isConstant()) {
      Plan.Field field = plan.field(column).as("measure");
      for (String code : column.values()) {
        field.categories.put(code, plan.measure(MeasureName.of(labels.getOrDefault(code, code))));
      }
      notes.assume(
          "measures",
          "‘" + column.name() + "’",
          "it has " + column.values().size() + " codes; their names stand in the measures");
      return;
    }
    Optional<String> title =
        column != null && labels.containsKey(column.constant())
            ? Optional.of(labels.get(column.constant()))
            : columns.stream()
                .filter(one -> Set.of("STRUCTURE_NAME", "TITLE").contains(code(one)))
                .filter(ColumnProfile::isConstant)
                .map(ColumnProfile::constant)
                .findFirst();
    if (title.isEmpty()) {
      notes.ask(
          table.headerLine(),
          "no-measure",
          "Nothing but codes says what is measured"
              + flow().map(flow -> " (" + flow + ")").orElse("")
              + ".",
          "Name it with --measure, such as --measure unemployment-rate.");
      return;
    }
    MeasureName name = MeasureName.of(title.get());
    plan.title = title.get();
    plan.constant("measure", plan.measure(name));
    notes.assume("measure", name.id(), "the table calls itself ‘" + title.get() + "’");
  }

  private Optional<String> flow() {
    return columns.stream()
        .filter(one -> Set.of("DATAFLOW", "STRUCTURE_ID").contains(code(one)) && !one.isBlank())
        .map(ColumnProfile::constant)
        .findFirst();
  }

  private Optional<String> agencyCode() {
    return flow()
        .flatMap(
            flow ->
                AGENCIES.keySet().stream()
                    .filter(
                        agency -> flow.startsWith(agency + ":") || flow.startsWith(agency + "."))
                    .findFirst())
        .or(() -> columns.get(0).name().equals("KEY") ? Optional.of("ECB") : Optional.empty());
  }

  private Optional<String> agency() {
    return agencyCode().map(AGENCIES::get);
  }
}
