package org.plumbline.reference.code;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.time.Edtf;
import org.plumbline.model.time.Period;

/**
 * Which areas belong to which groups of countries, and from when to when. A group is no place: the
 * United Kingdom lies in Europe for good, and was in the European Union until 31 January 2020.
 */
public final class Memberships {
  private static final Memberships NONE = new Memberships(Map.of());

  private final Map<String, List<Membership>> byGroup;

  private Memberships(Map<String, List<Membership>> byGroup) {
    this.byGroup = byGroup;
  }

  /** No group at all. */
  public static Memberships none() {
    return NONE;
  }

  /** Those that come with the program. */
  public static Memberships shipped() {
    return Shipped.MEMBERSHIPS;
  }

  private static Memberships read() {
    Map<String, List<Membership>> byGroup = new LinkedHashMap<>();
    for (CSVRecord row : ShippedTable.rows("memberships.csv")) {
      byGroup
          .computeIfAbsent(row.get("group"), any -> new ArrayList<>())
          .add(
              new Membership(
                  row.get("member"), day(row.get("from"), true), day(row.get("to"), false)));
    }
    return new Memberships(byGroup);
  }

  private static @Nullable LocalDate day(String edtf, boolean first) {
    if (edtf.isEmpty()) {
      return null;
    }
    Period period = Edtf.parse(edtf).orElseThrow();
    return first ? period.start() : period.end();
  }

  public boolean isEmpty() {
    return byGroup.isEmpty();
  }

  public boolean isGroup(String area) {
    return byGroup.containsKey(area);
  }

  /** Identifiers of all groups, in order of the table. */
  public Set<String> groups() {
    return new LinkedHashSet<>(byGroup.keySet());
  }

  /**
   * The members of a group throughout a period, in order of joining; empty where it is no group.
   *
   * @param at null for those that have not left
   */
  public List<String> members(String group, @Nullable Period at) {
    return byGroup.getOrDefault(group, List.of()).stream()
        .filter(one -> one.holds(at))
        .map(Membership::member)
        .distinct()
        .toList();
  }

  /** Whether an area was a member throughout a period. */
  public boolean isMember(String area, String group, @Nullable Period at) {
    return byGroup.getOrDefault(group, List.of()).stream()
        .anyMatch(one -> one.member.equals(area) && one.holds(at));
  }

  /** Whether an area was a member on any day of a period; null for at any time. */
  public boolean wasEverMember(String area, String group, @Nullable Period at) {
    return byGroup.getOrDefault(group, List.of()).stream()
        .anyMatch(one -> one.member.equals(area) && one.touches(at));
  }

  /** One time of membership; a blank end is open. */
  private record Membership(String member, @Nullable LocalDate from, @Nullable LocalDate to) {
    boolean holds(@Nullable Period at) {
      return at == null
          ? to == null
          : (from == null || !at.start().isBefore(from)) && (to == null || !at.end().isAfter(to));
    }

    boolean touches(@Nullable Period at) {
      return at == null
          || ((from == null || !at.end().isBefore(from))
              && (to == null || !at.start().isAfter(to)));
    }
  }

  /** Read when it is first asked for. */
  private static final class Shipped {
    static final Memberships MEMBERSHIPS = read();
  }
}
