package org.plumbline.reference;

import static org.plumbline.reference.Column.*;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the rows of a resource are. */
enum Kind {
  OBSERVATIONS(
      EnumSet.of(MEASURE, AREA, PERIOD),
      EnumSet.of(
          VALUE,
          LOW,
          HIGH,
          BOUND,
          UNIT,
          UNIT_MULT,
          DECIMALS,
          RANK,
          RANK_FROM_LOWEST,
          RANK_AT_MOST,
          RANK_FROM_LOWEST_AT_MOST,
          RECORD,
          RECORD_YEARS,
          ON_RECORD)),
  MEASURES(EnumSet.of(MEASURE, LABEL), EnumSet.of(TERMS, SUBJECT, UNIT, KIND, NEAR, MAX_AGE)),
  AREAS(EnumSet.of(AREA, LABEL), EnumSet.of(KIND, ALIASES, DEMONYMS, WITHIN, LAT, LON)),
  ENTITIES(EnumSet.of(ENTITY, LABEL), EnumSet.of(KIND, ALIASES)),
  EVENTS(EnumSet.of(EVENT, LABEL, DATE), EnumSet.of(ALIASES, AREA)),
  TENURES(
      EnumSet.of(PERSON, ROLE, START), EnumSet.of(ORGANISATION, AREA, END, ALIASES, ROLE_ALIASES)),
  TABLE(EnumSet.noneOf(Column.class), EnumSet.noneOf(Column.class));

  private static final Set<Column> SOURCE =
      EnumSet.of(STATUS, PUBLISHED, PUBLISHER, DOCUMENT, LOCATOR, URL, STANCE, NOTE);

  /** Columns that say more of a value and are no dimensions of it. */
  static final Set<Column> ATTRIBUTES =
      Collections.unmodifiableSet(
          EnumSet.of(
              RANK,
              RANK_FROM_LOWEST,
              RANK_AT_MOST,
              RANK_FROM_LOWEST_AT_MOST,
              RECORD,
              RECORD_YEARS,
              ON_RECORD));

  // Nothing changes these once they are made; the checker knows no immutable set with an order.
  @SuppressWarnings("ImmutableEnumChecker")
  private final Set<Column> required;

  @SuppressWarnings("ImmutableEnumChecker")
  private final Set<Column> columns;

  Kind(EnumSet<Column> required, EnumSet<Column> optional) {
    this.required = required;
    this.columns = EnumSet.copyOf(required);
    this.columns.addAll(optional);
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static @Nullable Kind named(String word) {
    return Arrays.stream(values())
        .filter(kind -> kind.word().equals(word))
        .findFirst()
        .orElse(null);
  }

  static List<String> words() {
    return Arrays.stream(values()).map(Kind::word).toList();
  }

  Set<Column> required() {
    return required;
  }

  /** Whether a column means something in this kind of resource. */
  boolean knows(Column column) {
    return columns.contains(column) || SOURCE.contains(column);
  }

  /** The standard column that a name stands for in this kind of resource, or null. */
  @Nullable Column column(String name) {
    Column column = Column.named(name);
    return column != null && knows(column) ? column : null;
  }

  /** Names of all columns that mean something, for hints. */
  List<String> columnWords() {
    return Arrays.stream(Column.values()).filter(this::knows).map(Column::word).toList();
  }
}
