package org.plumbline.reference;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A standard column of the reference data, by which a reader knows what a cell says. */
enum Column {
  MEASURE("INDICATOR"),
  AREA("REF_AREA"),
  PERIOD("TIME_PERIOD"),
  VALUE("OBS_VALUE"),
  LOW,
  HIGH,
  BOUND,
  UNIT("UNIT_MEASURE"),
  UNIT_MULT("UNIT_MULT"),
  DECIMALS("DECIMALS"),
  STATUS("OBS_STATUS"),
  PUBLISHED,
  PUBLISHER,
  DOCUMENT,
  LOCATOR,
  URL,
  STANCE,
  NOTE,
  RANK,
  RANK_FROM_LOWEST,
  RANK_AT_MOST,
  RANK_FROM_LOWEST_AT_MOST,
  RECORD,
  RECORD_YEARS,
  ON_RECORD,
  LABEL,
  TERMS,
  SUBJECT,
  KIND,
  NEAR,
  MAX_AGE,
  ALIASES,
  DEMONYMS,
  WITHIN,
  LAT,
  LON,
  ENTITY,
  EVENT,
  DATE,
  PERSON,
  ROLE,
  ORGANISATION,
  START,
  END,
  ROLE_ALIASES;

  private static final Map<String, Column> BY_NAME = new TreeMap<>();

  static {
    for (Column column : values()) {
      BY_NAME.put(column.word(), column);
      BY_NAME.put(column.word().replace('_', '-'), column);
      if (column.sdmx != null) {
        BY_NAME.put(column.sdmx, column);
      }
    }
  }

  private final @Nullable String sdmx;

  Column() {
    this(null);
  }

  Column(@Nullable String sdmx) {
    this.sdmx = sdmx;
  }

  /** The name that data uses: {@code unit_mult}. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The column with a name or SDMX concept, or null. */
  static @Nullable Column named(String name) {
    return BY_NAME.get(name);
  }
}
