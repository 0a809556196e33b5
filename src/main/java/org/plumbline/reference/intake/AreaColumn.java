package org.plumbline.reference.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.reference.Gazetteer;
import org.plumbline.reference.code.AreaCodes;

/**
 * A column whose texts are areas.
 *
 * @param codelist the list its codes are from; {@code names} where they are names
 * @param known how many of its different texts are known
 */
record AreaColumn(ColumnProfile column, String codelist, int known) {
  private static final List<String> LISTS =
      List.of("iso-3166-1", "world-bank", "owid", "eurostat", "oecd", "ecb", "ilo", "m49");
  private static final List<String> HINTS =
      List.of(
          "country",
          "geo",
          "area",
          "entity",
          "location",
          "nation",
          "region",
          "land",
          "territory",
          "economy",
          "state");

  /** Those among some columns, in their order. */
  static List<AreaColumn> among(List<ColumnProfile> columns) {
    List<AreaColumn> found = new ArrayList<>();
    for (ColumnProfile column : columns) {
      of(column).ifPresent(found::add);
    }
    return found;
  }

  /** As an area column, if most of its texts are areas. */
  static Optional<AreaColumn> of(ColumnProfile column) {
    if (column.isBlank() || column.isPeriods()) {
      return Optional.empty();
    }
    AreaColumn best = count(column, "names");
    for (String list : LISTS) {
      AreaColumn one = count(column, list);
      best = one.known > best.known ? one : best;
    }
    boolean hinted = HINTS.stream().anyMatch(column.lower()::contains);
    // Two letters are many things; ten in a hundred may be groups that only one publisher has.
    double least = best.areNames() || hinted ? 0.5 : 0.9;
    boolean numbers = column.isNumeric() && !hinted;
    return numbers || best.known < least * column.values().size()
        ? Optional.empty()
        : Optional.of(best);
  }

  private static AreaColumn count(ColumnProfile column, String list) {
    int known = 0;
    for (String text : column.values()) {
      known += isKnown(list, text) ? 1 : 0;
    }
    return new AreaColumn(column, list, known);
  }

  static boolean isKnown(String list, String text) {
    AreaCodes codes = AreaCodes.shipped();
    return AreaCodes.areNames(list)
        ? codes.area(list, text).isPresent() || Gazetteer.named(text).isPresent()
        : codes.area(list, text).isPresent() || Gazetteer.world().area(text).isPresent();
  }

  boolean areNames() {
    return AreaCodes.areNames(codelist);
  }

  List<String> unknown() {
    return column.values().stream().filter(text -> !isKnown(codelist, text)).toList();
  }

  String evidence() {
    return known
        + " of its "
        + column.values().size()
        + " texts are "
        + (areNames() ? "names" : "codes")
        + " of areas";
  }
}
