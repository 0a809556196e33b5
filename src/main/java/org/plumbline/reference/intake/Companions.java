package org.plumbline.reference.intake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.reference.Measure;
import org.plumbline.reference.Catalogue;

/**
 * Small tables that describe the measures and areas which a table names and nothing else describes,
 * for a person to look through and to add other words for them.
 */
final class Companions {
  private final String name;
  private final Catalogue known;
  private final Path folder;
  private final List<ObjectNode> entries = new ArrayList<>();
  private final Map<String, byte[]> files = new LinkedHashMap<>();

  /** Those of a plan. */
  Companions(String name, Plan plan, Catalogue known, Path folder) {
    this.folder = folder;
    this.name = name;
    this.known = known;
    measures(plan);
    areas(plan);
  }

  List<ObjectNode> entries() {
    return entries;
  }

  /** By their names. */
  Map<String, byte[]> files() {
    return files;
  }

  private void measures(Plan plan) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("measure", "label", "terms", "unit"));
    for (MeasureName one : plan.measures.values()) {
      boolean described =
          known
              .measure(one.id())
              .filter(measure -> !measure.equals(Measure.undeclared(one.id())))
              .isPresent();
      if (!described) {
        rows.add(List.of(one.id(), one.label(), String.join("; ", one.terms()), unit(one, plan)));
      }
    }
    add("measures", "Measures of " + name, rows);
  }

  /** The unit of a measure that has its rows to itself. */
  private static String unit(MeasureName one, Plan plan) {
    @Nullable String constant = plan.constants.get("unit");
    String unit = one.unit() != null ? one.unit() : constant;
    return unit == null ? "" : unit;
  }

  private void areas(Plan plan) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("area", "label"));
    plan.areas.forEach(
        (id, label) -> {
          if (known.area(id).isEmpty()) {
            rows.add(List.of(id, label));
          }
        });
    add("areas", "Areas of " + name, rows);
  }

  private void add(String kind, String title, List<List<String>> rows) {
    if (rows.size() == 1) {
      return;
    }
    String free = name + "-" + kind;
    // What a person has added to an earlier one stays.
    for (int i = 2; Files.exists(folder.resolve(free + ".csv")); i++) {
      free = name + "-" + kind + "-" + i;
    }
    String file = free + ".csv";
    StringBuilder csv = new StringBuilder();
    for (List<String> row : rows) {
      csv.append(CSVFormat.DEFAULT.format(row.toArray())).append('\n');
    }
    files.put(file, EntryJson.bytes(csv.toString()));
    entries.add(EntryJson.companion(free, file, kind, title));
  }
}
