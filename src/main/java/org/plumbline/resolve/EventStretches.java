package org.plumbline.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.model.Reading;
import org.plumbline.model.reference.Event;
import org.plumbline.model.reference.SourceRow;
import org.plumbline.model.time.Granularity;
import org.plumbline.model.time.Period;
import org.plumbline.resolve.link.EventLinker;
import org.plumbline.resolve.link.Stem;
import org.plumbline.resolve.link.TermIndex;

/** How long it is between the events of the catalogue that a text names. */
final class EventStretches {
  private static final Set<String> BEGINNINGS = stems("start began begin beginning launch work");
  private static final Set<String> ENDINGS =
      stems(
          "open opening opened complete completion finish end sign signing conclude inauguration");
  private static final Set<String> BUILDING = stems("build building construct construction work");
  private static final Set<String> BIRTHS = stems("birth born");
  private static final Set<String> DEATHS = stems("death died");

  private final Setting setting;
  private final EventLinker linker;

  EventStretches(Setting setting, EventLinker linker) {
    this.setting = setting;
    this.linker = linker;
  }

  private static Set<String> stems(String words) {
    return Set.copyOf(Stem.all(words));
  }

  List<Stretch> since(Reading.OfDuration reading, LocalDate now) {
    return linked(reading.concept(), reading)
        .filter(event -> !event.date().end().isAfter(now))
        .map(event -> List.of(Stretch.since(event, Period.day(now), true)))
        .orElse(List.of());
  }

  /** Where the text's other event is not known, the day of writing may be it. */
  List<Stretch> between(Reading.OfDuration reading, LocalDate now) {
    Optional<Event> from = linker.link(reading.concept());
    Optional<Event> to = linker.link(reading.until());
    if (from.isEmpty()) {
      return List.of();
    }
    if (to.isPresent() && !to.get().id().equals(from.get().id())) {
      boolean ordered = !to.get().date().end().isBefore(from.get().date().start());
      return ordered ? List.of(Stretch.between(from.get(), to.get())) : List.of();
    }
    boolean past = !from.get().date().end().isAfter(now);
    return past ? List.of(Stretch.since(from.get(), Period.day(now), false)) : List.of();
  }

  /** One event with two ends, or the beginning and the end of the same work. */
  List<Stretch> lasting(Reading.OfDuration reading) {
    Optional<Event> whole = linked(reading.concept(), reading);
    if (whole.isPresent() && whole.get().date().written().contains("/")) {
      Period date = whole.get().date();
      return List.of(
          new Stretch(
              whole.get().id(),
              whole.get().label(),
              whole.get().area(),
              Period.day(date.start()),
              Period.day(date.end()),
              List.of(whole.get().source()),
              true));
    }
    return reading.until().isEmpty() ? List.of() : work(reading);
  }

  private List<Stretch> work(Reading.OfDuration reading) {
    Set<String> verb = new HashSet<>(Stem.all(reading.until()));
    boolean building = verb.stream().anyMatch(BUILDING::contains);
    List<Stretch> pairs = new ArrayList<>();
    for (Event begun : setting.catalogue().events()) {
      Set<String> own = names(begun);
      boolean begins = any(own, BEGINNINGS) && (building ? any(own, BUILDING) : any(own, verb));
      for (Event ended : setting.catalogue().events()) {
        Set<String> theirs = new HashSet<>(names(ended));
        boolean ends = any(theirs, ENDINGS) && !any(Set.copyOf(Stem.all(ended.label())), BUILDING);
        Set<String> shared = new HashSet<>(Stem.all(begun.label()));
        shared.retainAll(theirs);
        shared.removeAll(BEGINNINGS);
        shared.removeAll(BUILDING);
        if (begins
            && ends
            && !shared.isEmpty()
            && begun.date().end().isBefore(ended.date().start())) {
          pairs.add(Stretch.between(begun, ended));
        }
      }
    }
    return pairs.size() == 1 ? pairs : List.of();
  }

  private static Set<String> names(Event event) {
    Set<String> names = new LinkedHashSet<>();
    Stream.concat(Stream.of(event.label()), event.aliases().stream())
        .forEach(name -> names.addAll(Stem.all(name)));
    return names;
  }

  private static boolean any(Set<String> one, Set<String> other) {
    return one.stream().anyMatch(other::contains);
  }

  /** From the last event of the same name, years left out, to the one named. */
  List<Stretch> again(Reading.OfDuration reading, LocalDate now) {
    Optional<Event> named =
        linker.link(reading.concept()).or(() -> latest(linker.named(reading.concept()), now));
    if (named.isEmpty()) {
      return List.of();
    }
    Event event = named.get();
    return setting.catalogue().events().stream()
        .filter(other -> series(other).equals(series(event)))
        .filter(other -> other.date().end().isBefore(event.date().start()))
        .max(Comparator.comparing(other -> other.date().start()))
        .map(before -> List.of(Stretch.between(before, event)))
        .orElse(List.of());
  }

  private Optional<Event> latest(List<TermIndex.Named> named, LocalDate now) {
    List<Event> events =
        named.stream()
            .filter(one -> one.score() >= named.get(0).score())
            .flatMap(one -> setting.catalogue().event(one.id()).stream())
            .toList();
    boolean one = events.stream().map(EventStretches::series).distinct().count() == 1;
    return one
        ? events.stream()
            .filter(event -> !event.date().start().isAfter(now))
            .max(Comparator.comparing(event -> event.date().start()))
        : Optional.empty();
  }

  private static Set<String> series(Event event) {
    Set<String> words = new LinkedHashSet<>(Stem.all(event.label()));
    words.removeIf(word -> word.chars().allMatch(Character::isDigit));
    return words;
  }

  /** From a person's birth to death, where the text tells of it, or to the day of writing. */
  List<Stretch> life(Reading.OfDuration reading, String person, LocalDate now) {
    List<Event> births = of(person, BIRTHS);
    List<Event> deaths = reading.until().isEmpty() ? List.of() : of(person, DEATHS);
    if (births.size() != 1) {
      return List.of();
    }
    Event birth = births.get(0);
    if (deaths.size() == 1) {
      return List.of(Stretch.between(birth, deaths.get(0)));
    }
    return List.of(Stretch.since(birth, around(now), reading.until().isEmpty()));
  }

  /** A birthday may fall between writing and printing. */
  private Period around(LocalDate now) {
    Policy.Slack slack = setting.policy().slack("age");
    return Period.between(
        now.minusDays(slack.daysBefore()), now.plusDays(slack.daysAfter()), Granularity.DAY);
  }

  private List<Event> of(String person, Set<String> happening) {
    List<Event> found = new ArrayList<>();
    for (Event event : setting.catalogue().events()) {
      boolean theirs =
          Stream.concat(Stream.of(event.label()), event.aliases().stream())
              .anyMatch(name -> isOf(name, person, happening));
      if (theirs) {
        found.add(event);
      }
    }
    return found;
  }

  private static boolean isOf(String name, String person, Set<String> happening) {
    List<String> words = new ArrayList<>(Stem.all(name));
    boolean happens = words.removeIf(happening::contains);
    words.removeIf(word -> word.equals("of"));
    String rest = String.join(" ", words);
    return happens
        && !words.isEmpty()
        && (PersonNames.same(String.join(" ", Stem.all(person)), List.of(rest))
            || PersonNames.surname(person, rest));
  }

  private Optional<Event> linked(String words, Reading.OfDuration reading) {
    return linker.link(words).or(() -> linker.link(words, reading.context()));
  }

  /** The article itself gives both ends. */
  static Stretch told(Period from, Period to) {
    SourceRow article =
        new SourceRow("article", SourceRow.NO_ROW, null, null, null, null, null, null, null, null);
    return new Stretch("dates", "the dates in the text", null, from, to, List.of(article), true);
  }
}
