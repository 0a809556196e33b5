package org.plumbline.reference;

import static org.plumbline.reference.Description.quote;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.plumbline.reference.code.AreaCodes;
import org.plumbline.reference.code.NumberStyle;
import org.plumbline.reference.code.PeriodStyle;

/** Reads what a field's description says of how the column is written. */
final class FormReader {
  private static final String LEFT_OUT = "ignore";
  private static final String DIMENSION = "dimension";

  private final Description description;

  FormReader(Description description) {
    this.description = description;
  }

  boolean isDimension(Json.Members field) {
    return DIMENSION.equals(Description.text(field, "concept"));
  }

  CellForm form(Json.Members field) {
    Json missing = field.get("missingValues");
    CellForm form =
        new CellForm(
            LEFT_OUT.equals(Description.text(field, "concept")),
            missing == null ? Set.of() : SchemaReader.missing(missing),
            categories(field),
            numbers(field),
            periods(field),
            codelist(field),
            SchemaReader.constants(field, description));
    return form.isPlain() ? CellForm.PLAIN : form;
  }

  /** The labels of codes; a list of bare values, which the standard allows too, says nothing. */
  private static Map<String, String> categories(Json.Members field) {
    Map<String, String> labels = new LinkedHashMap<>();
    if (field.get("categories") instanceof Json.Items items) {
      for (Json item : items.items()) {
        String value = item instanceof Json.Members one ? Description.text(one, "value") : null;
        String label = item instanceof Json.Members one ? Description.text(one, "label") : null;
        if (value != null && label != null) {
          labels.put(value, label);
        }
      }
    }
    return labels;
  }

  private NumberStyle numbers(Json.Members field) {
    String decimal = Description.text(field, "decimalChar");
    String group = Description.text(field, "groupChar");
    boolean bare = !"false".equals(Description.text(field, "bareNumber"));
    String point = decimal == null || decimal.isEmpty() ? "." : decimal;
    if (point.equals(group)) {
      description
          .say(field.position(), "bad-number-style", "One sign ends the whole and groups digits.")
          .expected("decimalChar and groupChar to differ.")
          .effect("The resource is left out.")
          .add();
    }
    return new NumberStyle(point, group == null || group.isEmpty() ? null : group, bare);
  }

  private @Nullable PeriodStyle periods(Json.Members field) {
    Json given = field.get("format");
    String format = given == null ? null : Description.textOf(given);
    if (given == null || format == null || !format.contains("%")) {
      return null;
    }
    PeriodStyle style = PeriodStyle.of(format).orElse(null);
    if (style == null) {
      description
          .say(given.position(), "bad-format", quote(format) + " is not read.")
          .expected("%Y, %y, %m, %d, %b and %B, such as %d/%m/%Y.")
          .effect("The resource is left out.")
          .add();
    }
    return style;
  }

  private @Nullable String codelist(Json.Members field) {
    Json given = field.get("codelist");
    String list = given == null ? null : Description.textOf(given);
    Set<String> known = new TreeSet<>(AreaCodes.shipped().lists());
    known.add(CellForm.UNITS);
    if (given != null && (list == null || !known.contains(list))) {
      description
          .say(given.position(), "unknown-codelist", quote(list) + " is no list of codes here.")
          .expected("one of " + String.join(", ", List.copyOf(new LinkedHashSet<>(known))) + ".")
          .effect("The resource is left out.")
          .add();
    }
    return list;
  }
}
