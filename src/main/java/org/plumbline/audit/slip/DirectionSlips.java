package org.plumbline.audit.slip;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.Claim;
import org.plumbline.model.ClaimKind;
import org.plumbline.model.Span;

/** What happens to words of direction: rose and fell, highest and lowest, north and south. */
final class DirectionSlips {
  /** Kinds whose word of direction may stand beside what is quoted. */
  private static final Set<ClaimKind> DIRECTED =
      Set.of(ClaimKind.CHANGE, ClaimKind.TREND, ClaimKind.EXTREME, ClaimKind.RANK);

  /** Words of direction only where they limit a figure: "over the year" is none. */
  private static final Set<String> LIMITS = Set.of("over", "under", "above", "below");

  /** Words of direction only where an order is claimed: "for the first time" is none. */
  private static final Set<String> ENDS = Set.of("first", "last");

  private static final int REACH_BEFORE = 60;
  private static final int REACH_BEHIND = 25;

  private final Manuscript text;
  private final Opposites opposites;
  private final Consumer<Alteration> out;

  DirectionSlips(Manuscript text, Opposites opposites, Consumer<Alteration> out) {
    this.text = text;
    this.opposites = opposites;
    this.out = out;
  }

  void of(Claim claim, Places places) {
    Span quote = claim.selector().span();
    List<Alteration> inside = new ArrayList<>();
    for (Word word : words(quote)) {
      turned(word, claim, places).ifPresent(inside::add);
    }
    inside.forEach(out);
    if (inside.isEmpty() && DIRECTED.contains(claim.kind())) {
      beside(claim, places).ifPresent(out);
    }
  }

  /** The nearest word of direction in the claim's sentence, where one is near. */
  private Optional<Alteration> beside(Claim claim, Places places) {
    Span quote = claim.selector().span();
    int start = Math.max(places.sentence().start(), quote.start() - REACH_BEFORE);
    int end = Math.min(places.sentence().end(), quote.end() + REACH_BEHIND);
    return words(new Span(start, Math.max(start, end))).stream()
        .filter(word -> !word.span().overlaps(quote))
        .sorted(Comparator.comparingInt(word -> distance(word.span(), quote)))
        .map(word -> turned(word, claim, places))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static int distance(Span word, Span quote) {
    return word.end() <= quote.start() ? quote.start() - word.end() : word.start() - quote.end();
  }

  private List<Word> words(Span span) {
    List<Word> words = new ArrayList<>();
    for (Word word : Word.in(text, span)) {
      boolean known = opposites.of(word.lower()) != null;
      words.addAll(known ? List.of(word) : word.parts(text));
    }
    return words;
  }

  private Optional<Alteration> turned(Word word, Claim claim, Places places) {
    @Nullable String other = opposites.of(word.lower());
    boolean limits = places.figures().stream().anyMatch(one -> one.span().contains(word.span()));
    boolean ordered = claim.kind() == ClaimKind.EXTREME || claim.kind() == ClaimKind.RANK;
    boolean timed = places.times().stream().anyMatch(one -> one.contains(word.span()));
    boolean none =
        other == null
            || (LIMITS.contains(word.lower()) && !limits)
            || (ENDS.contains(word.lower()) && !ordered)
            || (word.lower().equals("up") && limits && isUpTo(word))
            || (timed && claim.kind() != ClaimKind.RELATIVE_DATE);
    return other == null || none
        ? Optional.empty()
        : Optional.of(
            new Alteration(Slip.DIRECTION, word.span(), word.written(), word.like(other)));
  }

  private boolean isUpTo(Word word) {
    int end = word.span().end();
    return text.at(new Span(end, end + " to".length())).equals(" to");
  }
}
