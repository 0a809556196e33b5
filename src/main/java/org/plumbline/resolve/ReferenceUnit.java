package org.plumbline.resolve;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.value.Unit;
import org.plumbline.model.value.Units;
import org.plumbline.resolve.link.Stem;

/**
 * The unit of a reference as statistics write it: "Percentage of households" is per cent, "US
 * dollars, PPP converted" are dollars, "Tonnes of CO2-equivalent" are tonnes.
 *
 * @param written as the data writes it, or null where it says none
 * @param code of the known unit that it comes to, or null where it comes to none
 */
record ReferenceUnit(@Nullable String written, @Nullable String code) {
  private static final String PERCENT = "percent";
  private static final Set<String> POINTS = Set.of("percentage-point", "point", "pp");
  private static final List<String> SHARES =
      List.of("percentage", "percent", "per cent", "share", "%");

  static ReferenceUnit of(@Nullable String written, Units units) {
    return new ReferenceUnit(written, written == null ? null : code(written, units));
  }

  private static @Nullable String code(String written, Units units) {
    String lower = written.toLowerCase(Locale.ROOT);
    if (lower.startsWith("percentage point")) {
      return "percentage-point";
    }
    for (String share : SHARES) {
      if (lower.startsWith(share)) {
        return PERCENT;
      }
    }
    int end = written.length();
    for (String mark : List.of(",", " (", " per ", " of ")) {
      int at = lower.indexOf(mark);
      end = at > 0 ? Math.min(end, at) : end;
    }
    return units
        .find(written.substring(0, end).strip())
        .or(() -> units.find(written))
        .map(Unit::code)
        .orElse(null);
  }

  /**
   * Whether a text's figure can be held against a reference in this unit.
   *
   * @param unit code of the text's unit, or null
   * @param counted what the text counts, or null
   * @param words the stems that describe the series
   * @param isPartOfMovement whether a unit may stand at the other end of a movement: "from 7 to
   *     12%"
   */
  boolean takes(
      @Nullable String unit,
      @Nullable String counted,
      Set<String> words,
      boolean isPartOfMovement,
      Units units) {
    if (unit == null && counted != null) {
      List<String> stems = Stem.all(counted);
      boolean physical = code != null && !code.equals("person") && !counts(code, units);
      return !physical && !stems.isEmpty() && words.contains(stems.get(stems.size() - 1));
    }
    if (unit == null) {
      return !isShare() || isPartOfMovement;
    }
    String plain = Objects.requireNonNullElse(code(unit, units), unit);
    if (written == null) {
      return true;
    }
    if (code == null) {
      boolean currency =
          written.toLowerCase(Locale.ROOT).contains("currency")
              && units
                  .find(plain)
                  .map(Unit::dimension)
                  .filter(d -> d.startsWith("money"))
                  .isPresent();
      return currency || Stem.all(written).containsAll(Stem.all(plain));
    }
    return isShare(plain) ? isShare(code) : units.comparable(plain, code);
  }

  private static boolean counts(String code, Units units) {
    return units.find(code).map(Unit::dimension).filter(d -> d.startsWith("count")).isPresent();
  }

  private static boolean isShare(String unit) {
    return unit.equals(PERCENT) || POINTS.contains(unit);
  }

  boolean isShare() {
    return code != null && isShare(code);
  }
}
