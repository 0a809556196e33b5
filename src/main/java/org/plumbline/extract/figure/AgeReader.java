package org.plumbline.extract.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plumbline.extract.Lexicon;
import org.plumbline.model.value.Bound;
import org.plumbline.model.value.ReportedValue;
import org.plumbline.model.value.Unit;
import org.plumbline.text.Token;

/** Tells ages from other figures: "47 years old", "a 68-year-old", "aged 47", "of age 30". */
final class AgeReader {
  private static final String YEAR = "year";
  private static final BigDecimal CENTURY = BigDecimal.valueOf(100);
  private static final Set<String> BEING =
      Set.of("is", "was", "be", "turned", "turns", "turning", "turn", "am");
  private static final Set<String> BETWEEN = Set.of("will", "would", "only", "just", "now", "to");
  private static final Set<String> SOMEBODY = Set.of("he", "she", "who", "i");
  private static final Set<String> CUES = Set.of("aged", "age", "ages");

  private static final Map<String, Bound> SIDES =
      Map.of(
          "under", Bound.LESS_THAN,
          "below", Bound.LESS_THAN,
          "over", Bound.MORE_THAN,
          "above", Bound.MORE_THAN);
  private static final Map<Bound, String> BOUND_HEDGES =
      Map.of(Bound.LESS_THAN, "under", Bound.MORE_THAN, "over");

  private final Lexicon lexicon;
  private final List<Token> tokens;

  AgeReader(Lexicon lexicon, List<Token> tokens) {
    this.lexicon = lexicon;
    this.tokens = tokens;
  }

  /** The figure, marked as an age where it is one. */
  FigureHit read(FigureHit figure) {
    String unit = figure.value().unit();
    boolean timed =
        unit != null
            && lexicon.units().find(unit).map(Unit::dimension).orElse("").startsWith("duration");
    if (timed) {
      int to = old(figure.numberTo());
      boolean named =
          (to > figure.numberTo() || isOldName(figure.numberTo())) && !isOfThing(figure, to);
      return named || isCued(figure.from())
          ? figure.asAge(figure.from(), Math.max(to, figure.numberTo()), bounded(figure))
          : figure;
    }
    boolean bare = unit == null && figure.counted() == null;
    if (!bare || !isHuman(figure)) {
      return figure;
    }
    boolean level = figure.number().value().scale() <= 0 && isClosed(figure.to());
    boolean cued = level && isCued(figure.from());
    boolean behind = CUES.contains(lower(figure.from() - 1));
    return cued || behind
        ? figure.asAge(figure.from(), figure.to(), inYears(bounded(figure)))
        : figure;
  }

  /** "The two-year-old ceasefire" tells how long something has lasted. */
  private boolean isOfThing(FigureHit figure, int to) {
    boolean hyphened = lower(to - 1).equals("old") && lower(to - 2).equals("-");
    int noun = NounPhrase.end(tokens, to);
    return hyphened
        && figure.value().value() != null
        && figure.value().value().compareTo(CENTURY) < 0
        && noun > to
        && !Character.isUpperCase(tokens.get(to).written().codePointAt(0))
        && !lexicon.isPerson(lower(noun - 1));
  }

  /** Past "old", "-old" or "of age". */
  private int old(int i) {
    if (lower(i).equals("old")) {
      return i + 1;
    }
    if (lower(i).equals("-") && lower(i + 1).equals("old")) {
      return i + 2;
    }
    return lower(i).equals("of") && lower(i + 1).equals("age") ? i + 2 : i;
  }

  /** The unit itself says so: "year-old", "years old". */
  private boolean isOldName(int unitTo) {
    return lower(unitTo - 1).equals("old")
        || (lower(unitTo - 1).equals("age") && lower(unitTo - 2).equals("of"))
        || lower(unitTo - 1).equals("olds")
        || lower(unitTo - 1).equals("yo");
  }

  /** Neither a noun nor a sign of measure follows. */
  private boolean isClosed(int i) {
    return i >= tokens.size()
        || tokens.get(i).kind() == Token.Kind.PUNCTUATION
        || FunctionWords.endsNounPhrase(lower(i))
        || lower(i).equals("years");
  }

  /** "under the age of 5", "at the age of 30", "aged 47". */
  private boolean isCued(int from) {
    boolean of = lower(from - 1).equals("of") && lower(from - 2).equals("age");
    return of || lower(from - 1).equals("aged") || isTurned(from);
  }

  /** "Under the age of 5": the bound stands before the cue. */
  private ReportedValue bounded(FigureHit figure) {
    ReportedValue value = figure.value();
    int age = lower(figure.from() - 1).equals("of") ? figure.from() - 2 : figure.from() - 1;
    int side = lower(age - 1).equals("the") ? age - 2 : age - 1;
    Bound bound = value.bound() == Bound.POINT && isAgeWord(age) ? SIDES.get(lower(side)) : null;
    return bound == null
        ? value
        : new ReportedValue(
            value.written(),
            value.value(),
            FigureGrammar.printed(figure.number(), bound),
            value.ulp(),
            bound,
            BOUND_HEDGES.get(bound),
            value.unit());
  }

  private boolean isAgeWord(int i) {
    return lower(i).equals("age") || lower(i).equals("ages");
  }

  /** "She was 10", "who will be 35"; "they were 10" tells other things oftener. */
  private boolean isTurned(int from) {
    int be = from - 1;
    if (!BEING.contains(lower(be))) {
      return false;
    }
    int before = be - 1;
    while (before > be - 3 && BETWEEN.contains(lower(before))) {
      before--;
    }
    return SOMEBODY.contains(lower(before));
  }

  private static boolean isHuman(FigureHit figure) {
    return figure.number().value().precision() - figure.number().value().scale() <= 3
        && figure.number().value().signum() > 0;
  }

  private static ReportedValue inYears(ReportedValue value) {
    return new ReportedValue(
        value.written(),
        value.value(),
        value.printed(),
        value.ulp(),
        value.bound(),
        value.hedge(),
        YEAR);
  }

  private String lower(int i) {
    return i >= 0 && i < tokens.size() ? tokens.get(i).lower() : "";
  }
}
