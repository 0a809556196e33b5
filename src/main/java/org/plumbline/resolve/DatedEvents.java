package org.plumbline.resolve;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.model.Claim;
import org.plumbline.model.Reading;
import org.plumbline.model.reference.Event;
import org.plumbline.resolve.link.EventLinker;
import org.plumbline.resolve.link.Stem;

/** The event that a date is said of. */
final class DatedEvents {
  private static final Set<String> ENDINGS =
      stems(
          "ended end ends ending finished finish concluded closed close collapsed expired"
              + " lifted suspended died dead death left resigned demolished over dissolved");
  private static final Set<String> BEGINNINGS =
      stems(
          "began begin begun beginning started start opened open opening launched launch signed"
              + " signing founded founding established born birth outbreak agreed elected appointed"
              + " inauguration introduced joined");
  private static final Set<String> HAPPENINGS =
      stems("happened happen occurred occur place held fell struck dated came took");

  private final Setting setting;
  private final EventLinker linker;

  DatedEvents(Setting setting, EventLinker linker) {
    this.setting = setting;
    this.linker = linker;
  }

  private static Set<String> stems(String words) {
    return Set.copyOf(new HashSet<>(Stem.all(words)));
  }

  /**
   * The event, or nothing. Where the sentence has other dates only the words between them count;
   * what a pronoun stands for counts where the clause tells of the same happening.
   */
  Optional<Event> of(Claim claim, Reading.OfDate date) {
    boolean alone = isOnlyDate(claim, date);
    Optional<Event> named =
        alone ? linker.link(date.concept(), date.context()) : linker.link(date.concept());
    Optional<Event> fitting = named.filter(event -> !clashes(date.concept(), event));
    if (fitting.isPresent() || date.subject() == null) {
      return fitting;
    }
    return linker
        .link(date.subject())
        .filter(event -> date.ordinal() != null || tellsOf(date, event))
        .filter(event -> date.ordinal() != null || !clashes(date.concept(), event));
  }

  private boolean isOnlyDate(Claim claim, Reading.OfDate date) {
    return setting.claims().stream()
        .filter(other -> other.sentence().equals(claim.sentence()))
        .filter(other -> other.reading() instanceof Reading.OfDate)
        .map(other -> (Reading.OfDate) other.reading())
        .allMatch(other -> other.time().span().overlaps(date.time().span()));
  }

  /** "It was signed on …" is said of the signing, "it broke down on …" is not. */
  private static boolean tellsOf(Reading.OfDate date, Event event) {
    Set<String> clause = new HashSet<>(Stem.all(date.concept()));
    Set<String> names = names(event);
    return clause.stream().anyMatch(word -> names.contains(word) || HAPPENINGS.contains(word));
  }

  /** The clause tells of an end, the event is a beginning, or the other way round. */
  private static boolean clashes(String concept, Event event) {
    if (event.date().written().contains("/")) {
      return false;
    }
    List<String> clause = Stem.all(concept);
    Set<String> names = names(event);
    boolean ends = clause.stream().anyMatch(ENDINGS::contains);
    boolean begins = clause.stream().anyMatch(BEGINNINGS::contains);
    boolean isEnd = names.stream().anyMatch(ENDINGS::contains);
    boolean isBeginning = names.stream().anyMatch(BEGINNINGS::contains);
    return (ends && !begins && !isEnd) || (begins && !ends && isEnd && !isBeginning);
  }

  private static Set<String> names(Event event) {
    Set<String> names = new HashSet<>();
    Stream.concat(Stream.of(event.label()), event.aliases().stream())
        .forEach(name -> names.addAll(Stem.all(name)));
    return names;
  }
}
