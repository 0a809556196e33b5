package org.plumbline.reference.code;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;

/** Units as statistical offices code them: {@code THS_PER} is persons in thousands. */
public final class UnitCodes {
  private final Map<String, Scaled> codes = new HashMap<>();

  private UnitCodes() {
    for (CSVRecord row : ShippedTable.rows("unit-codes.csv")) {
      codes.put(row.get("code"), new Scaled(row.get("unit"), Integer.parseInt(row.get("power"))));
    }
  }

  /** Those that come with the program. */
  public static UnitCodes shipped() {
    return Shipped.CODES;
  }

  /** What a code stands for, or empty where it is not known. */
  public Optional<Scaled> find(String code) {
    return Optional.ofNullable(codes.get(code));
  }

  /**
   * A unit and a power of ten.
   *
   * @param unit as {@code units.csv} has it
   * @param power the figure is this many powers of ten larger than written
   */
  public record Scaled(String unit, int power) {}

  /** Read when it is first asked for. */
  private static final class Shipped {
    static final UnitCodes CODES = new UnitCodes();
  }
}
