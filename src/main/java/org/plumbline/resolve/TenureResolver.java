package org.plumbline.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.Claim;
import org.plumbline.model.Reading;
import org.plumbline.model.evidence.Comparison;
import org.plumbline.model.evidence.Dossier;
import org.plumbline.model.evidence.Evidence;
import org.plumbline.model.evidence.Link;
import org.plumbline.model.evidence.Matching;
import org.plumbline.model.evidence.Obstacle;
import org.plumbline.model.evidence.Reference;
import org.plumbline.model.reference.Tenure;
import org.plumbline.model.time.Period;
import org.plumbline.model.value.Relation;
import org.plumbline.resolve.link.Stem;

/**
 * Holds a person's office against the tenures of the catalogue: the same office, the day, and when
 * it is said to have begun.
 */
final class TenureResolver {
  private static final Set<String> INCOMING =
      Set.copyOf(
          Stem.all("elected elect appointed named chosen nominated incoming designate next new"));

  private final Setting setting;
  private final OfficeNames names;

  TenureResolver(Setting setting) {
    this.setting = setting;
    this.names = new OfficeNames(setting);
  }

  Dossier resolve(Claim claim, Reading.OfTenure reading) {
    List<Tenure> persons = new ArrayList<>();
    for (Tenure tenure : setting.catalogue().tenures()) {
      if (isPerson(tenure, reading.person())) {
        persons.add(tenure);
      }
    }
    if (persons.isEmpty()) {
      persons.addAll(bySurname(reading.person()));
    }
    if (persons.isEmpty()) {
      return new Dossier(claim, Link.NONE, List.of(), Obstacle.NOTHING_LINKED);
    }
    List<Tenure> offices =
        persons.stream().filter(tenure -> names.isOffice(tenure, reading)).toList();
    if (offices.isEmpty()) {
      Tenure any = persons.get(persons.size() - 1);
      return new Dossier(claim, link(any), List.of(), Obstacle.NO_OBSERVATION);
    }
    Tenure best = best(offices, reading);
    return new Dossier(claim, link(best), List.of(evidence(claim, reading, best)), Obstacle.NONE);
  }

  /** A surname alone names somebody only if no two persons have it. */
  private List<Tenure> bySurname(String written) {
    List<Tenure> found =
        setting.catalogue().tenures().stream()
            .filter(tenure -> PersonNames.surname(written, tenure.person()))
            .toList();
    return found.stream().map(Tenure::person).distinct().count() == 1 ? found : List.of();
  }

  private Link link(Tenure tenure) {
    return new Link(
        tenure.role(),
        tenure.role(),
        tenure.area(),
        setting.label(tenure.area()),
        null,
        false,
        List.of());
  }

  private static boolean isPerson(Tenure tenure, String written) {
    List<String> names = new ArrayList<>(tenure.aliases());
    names.add(tenure.person());
    return PersonNames.same(written, names);
  }

  /** Of several terms in the same office the one that holds on the day, else the last. */
  private Tenure best(List<Tenure> offices, Reading.OfTenure reading) {
    Tenure last = offices.get(0);
    for (Tenure tenure : offices) {
      if (relation(tenure, reading).compatible()) {
        return tenure;
      }
      last = tenure.start().start().isAfter(last.start().start()) ? tenure : last;
    }
    return last;
  }

  private Evidence evidence(Claim claim, Reading.OfTenure reading, Tenure tenure) {
    Period term =
        Period.between(
            tenure.start().start(),
            tenure.end() == null ? LocalDate.MAX : tenure.end().end(),
            tenure.start().granularity());
    Period shown =
        new Period(term.start(), term.end(), term.granularity(), false, List.of(), written(tenure));
    Reference reference =
        new Reference(
            tenure.role(),
            tenure.role(),
            tenure.area(),
            setting.label(tenure.area()),
            shown,
            Map.of(),
            tenure.source(),
            Reference.OBSERVED,
            null,
            List.of(tenure.source()));
    Relation held = relation(tenure, reading);
    boolean stillHeld = held.compatible() && calledFormer(claim, reading) && stillIn(tenure);
    Relation relation = stillHeld ? Relation.OTHER : held;
    Comparison comparison =
        new Comparison.OfOffice(
            tenure.person(),
            tenure.role(),
            tenure.start(),
            tenure.end(),
            day(reading),
            relation.compatible() ? null : holder(tenure, reading),
            relation);
    return new Evidence(
        claim.id(),
        reference,
        new Matching(Matching.Measure.SAME, Matching.Area.SAME, Matching.Period.SAME),
        comparison,
        setting.vintage(tenure.source()));
  }

  /** "The former mayor": a word for one who left, and no word of death or of a past day. */
  private static boolean calledFormer(Claim claim, Reading.OfTenure reading) {
    String sentence = claim.sentence().toLowerCase(Locale.ROOT);
    String role = reading.role().toLowerCase(Locale.ROOT);
    return reading.former()
        && (sentence.contains("former " + role) || sentence.contains("ex-" + role));
  }

  private boolean stillIn(Tenure tenure) {
    LocalDate now = setting.asOf();
    Period end = tenure.end();
    return now != null && (end == null || end.start().isAfter(now));
  }

  private static String written(Tenure tenure) {
    return tenure.start().written() + "/" + (tenure.end() == null ? ".." : tenure.end().written());
  }

  /** The day the claim speaks of: when the office is said to have begun, else the article's. */
  private @Nullable Period day(Reading.OfTenure reading) {
    Period since = reading.since() == null ? null : reading.since().period();
    LocalDate now = setting.asOf();
    return since != null ? since : now == null ? null : Period.day(now);
  }

  private Relation relation(Tenure tenure, Reading.OfTenure reading) {
    Period since = reading.since() == null ? null : reading.since().period();
    if (since != null) {
      Relation begun = begun(tenure, since);
      if (!begun.compatible()) {
        return begun;
      }
    }
    LocalDate now = setting.asOf();
    if (now == null) {
      return Relation.UNDECIDED;
    }
    Relation today = held(tenure, reading, Period.day(now));
    Period told = reading.context().time() == null ? null : reading.context().time().period();
    if (today.compatible() || told == null) {
      return today;
    }
    // "Had spoken as prime minister in December 2017": the office of that day may be meant.
    return held(tenure, reading, told).compatible() ? Relation.INSIDE : today;
  }

  private Relation held(Tenure tenure, Reading.OfTenure reading, Period day) {
    if (day.end().isBefore(tenure.start().start())) {
      int handover = setting.policy().slack("elected").daysAfter();
      boolean soon = !day.end().plusDays(handover).isBefore(tenure.start().start());
      return soon && isIncoming(reading) ? Relation.INSIDE : Relation.BEFORE;
    }
    Period end = tenure.end();
    int slack = setting.policy().slack("office").daysAfter();
    boolean over = end != null && day.start().isAfter(end.end().plusDays(slack));
    return over && !reading.former() ? Relation.AFTER : Relation.INSIDE;
  }

  /** "Has been elected mayor", "the incoming mayor": in office soon, not yet. */
  private static boolean isIncoming(Reading.OfTenure reading) {
    return Stem.all(reading.concept()).stream().anyMatch(INCOMING::contains);
  }

  private static Relation begun(Tenure tenure, Period since) {
    if (tenure.start().overlaps(since) || tenure.start().approximate()) {
      return Relation.INSIDE;
    }
    return since.end().isBefore(tenure.start().start()) ? Relation.BEFORE : Relation.AFTER;
  }

  /** Who held the office on the day by the catalogue. */
  private @Nullable String holder(Tenure tenure, Reading.OfTenure reading) {
    Period day = day(reading);
    if (day == null) {
      return null;
    }
    for (Tenure other : setting.catalogue().tenures()) {
      boolean sameOffice =
          other.role().equals(tenure.role())
              && Objects.equals(other.organisation(), tenure.organisation())
              && Objects.equals(other.area(), tenure.area());
      boolean then =
          !other.start().start().isAfter(day.start())
              && (other.end() == null || !other.end().end().isBefore(day.start()));
      if (sameOffice && then && !other.person().equals(tenure.person())) {
        return other.person();
      }
    }
    return null;
  }
}
