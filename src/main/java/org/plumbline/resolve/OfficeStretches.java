package org.plumbline.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.plumbline.model.reference.Tenure;
import org.plumbline.model.time.Granularity;
import org.plumbline.model.time.Period;
import org.plumbline.resolve.link.Stem;

/** How long persons were in office by the tenures of the catalogue. */
final class OfficeStretches {
  /** Terms that follow one another within a month are one time in office. */
  private static final int GAP = 31;

  private final Setting setting;

  OfficeStretches(Setting setting) {
    this.setting = setting;
  }

  /**
   * Each time in office that may be meant.
   *
   * @param office the words for the office, which choose where the person held several
   */
  List<Stretch> of(String person, String office, LocalDate now) {
    List<Tenure> held = tenures(person);
    Set<String> words = new HashSet<>(Stem.all(office));
    List<Tenure> named = held.stream().filter(tenure -> isNamed(tenure, words)).toList();
    List<Tenure> meant = named.isEmpty() ? held : named;
    long offices = meant.stream().map(Tenure::role).distinct().count();
    List<Stretch> stretches = new ArrayList<>();
    for (List<Tenure> terms : consecutive(meant)) {
      Tenure first = terms.get(0);
      Tenure last = terms.get(terms.size() - 1);
      if (!first.start().start().isAfter(now)) {
        stretches.add(Stretch.office(last, first.start(), end(last, now), offices == 1));
      }
    }
    return stretches;
  }

  private List<Tenure> tenures(String person) {
    List<Tenure> all = setting.catalogue().tenures();
    List<Tenure> held =
        all.stream()
            .filter(
                tenure -> {
                  List<String> names = new ArrayList<>(tenure.aliases());
                  names.add(tenure.person());
                  return PersonNames.same(person, names);
                })
            .toList();
    if (!held.isEmpty()) {
      return held;
    }
    List<Tenure> bySurname =
        all.stream().filter(tenure -> PersonNames.surname(person, tenure.person())).toList();
    return bySurname.stream().map(Tenure::person).distinct().count() == 1 ? bySurname : List.of();
  }

  private static boolean isNamed(Tenure tenure, Set<String> words) {
    Set<String> names = new HashSet<>(Stem.all(tenure.role()));
    tenure.roleAliases().forEach(alias -> names.addAll(Stem.all(alias)));
    return words.stream().anyMatch(names::contains);
  }

  private static List<List<Tenure>> consecutive(List<Tenure> tenures) {
    List<List<Tenure>> runs = new ArrayList<>();
    List<Tenure> sorted =
        tenures.stream()
            .sorted(Comparator.comparing(Tenure::role).thenComparing(t -> t.start().start()))
            .toList();
    for (Tenure tenure : sorted) {
      List<Tenure> run = runs.isEmpty() ? null : runs.get(runs.size() - 1);
      if (run != null && follows(tenure, run.get(run.size() - 1))) {
        run.add(tenure);
      } else {
        runs.add(new ArrayList<>(List.of(tenure)));
      }
    }
    return runs;
  }

  private static boolean follows(Tenure tenure, Tenure before) {
    Period end = before.end();
    return end != null
        && tenure.role().equals(before.role())
        && Objects.equals(tenure.organisation(), before.organisation())
        && !tenure.start().start().isAfter(end.end().plusDays(GAP));
  }

  /** An end about the time of writing may already count or not. */
  private static Period end(Tenure tenure, LocalDate now) {
    Period end = tenure.end();
    if (end == null || end.start().isAfter(now.plusDays(GAP))) {
      return Period.day(now);
    }
    boolean near = end.end().isAfter(now.minusDays(GAP));
    LocalDate first = end.start().isBefore(now) ? end.start() : now;
    LocalDate last = end.end().isAfter(now) ? end.end() : now;
    return near ? Period.between(first, last, Granularity.DAY) : end;
  }
}
