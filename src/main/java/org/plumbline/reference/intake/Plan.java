package org.plumbline.reference.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an entry is to say, as it takes shape. */
final class Plan {
  String kind = "observations";
  @Nullable String title;
  final List<Field> fields = new ArrayList<>();
  final Map<String, String> constants = new LinkedHashMap<>();
  final Map<String, MeasureName> measures = new LinkedHashMap<>();

  /** Labels of areas that only this file knows, by their codes. */
  final Map<String, String> areas = new LinkedHashMap<>();

  @Nullable Melt melt;

  Field field(ColumnProfile column) {
    return fields.get(column.index());
  }

  /** Columns that become rows. */
  record Melt(String fields, String into) {}

  /** One column. */
  static final class Field {
    final String name;
    String type = "string";
    @Nullable String concept;
    @Nullable String codelist;
    @Nullable String format;
    boolean bare = true;

    /** Whether rows without a text here are passed over. */
    boolean mayBeBlank;

    final Set<String> missing = new LinkedHashSet<>();
    final Map<String, String> categories = new LinkedHashMap<>();
    final Map<String, String> constants = new LinkedHashMap<>();

    Field(String name) {
      this.name = name;
    }

    Field as(String role) {
      concept = role;
      return this;
    }
  }

  static Plan of(List<ColumnProfile> columns) {
    Plan plan = new Plan();
    columns.forEach(column -> plan.fields.add(new Field(column.name())));
    return plan;
  }

  /** Takes in a measure; the id of another that is called the same. */
  String measure(MeasureName name) {
    measures.putIfAbsent(name.id(), name);
    return name.id();
  }

  void constant(String column, @Nullable String text) {
    if (text != null) {
      constants.put(column, text);
    }
  }
}
