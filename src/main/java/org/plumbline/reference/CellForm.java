package org.plumbline.reference;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.reference.code.AreaCodes;
import org.plumbline.reference.code.NumberStyle;
import org.plumbline.reference.code.PeriodStyle;
import org.plumbline.reference.code.UnitCodes;

/**
 * How a column writes what it says.
 *
 * @param leftOut whether the column is not read at all
 * @param missing texts that stand for a blank cell in this column, beside those of the table
 * @param categories what each code means, by the code
 * @param periods how it writes periods, or null for EDTF
 * @param codelist the list that its codes are from, or null
 * @param constants what else each cell of this column says where columns are turned into rows
 */
record CellForm(
    boolean leftOut,
    Set<String> missing,
    Map<String, String> categories,
    NumberStyle numbers,
    @Nullable PeriodStyle periods,
    @Nullable String codelist,
    Map<String, String> constants) {
  static final String UNITS = "sdmx-units";
  static final CellForm PLAIN =
      new CellForm(false, Set.of(), Map.of(), NumberStyle.PLAIN, null, null, Map.of());

  boolean isPlain() {
    return !leftOut
        && missing.isEmpty()
        && categories.isEmpty()
        && numbers.isPlain()
        && periods == null
        && codelist == null
        && constants.isEmpty();
  }

  /** What a cell says, or null where that is nothing. */
  @Nullable String read(String text) {
    if (missing.contains(text)) {
      return null;
    }
    String said = categories.getOrDefault(text, text);
    if (periods != null) {
      said = periods.edtf(said);
    }
    if (codelist != null) {
      said = decoded(said, codelist);
    }
    return numbers.plain(said);
  }

  private static String decoded(String text, String list) {
    if (list.equals(UNITS)) {
      return UnitCodes.shipped().find(text).map(UnitCodes.Scaled::unit).orElse(text);
    }
    Optional<String> area = AreaCodes.shipped().area(list, text);
    return area.isEmpty() && AreaCodes.areNames(list)
        ? Gazetteer.named(text).orElse(text)
        : area.orElse(text);
  }

  /** The power of ten that the unit of a cell brings with it, or null where there is none. */
  @Nullable Integer power(String text) {
    return UNITS.equals(codelist)
        ? UnitCodes.shipped().find(text).map(UnitCodes.Scaled::power).orElse(null)
        : null;
  }
}
