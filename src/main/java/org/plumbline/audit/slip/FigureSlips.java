package org.plumbline.audit.slip;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.Claim;
import org.plumbline.model.ClaimKind;
import org.plumbline.model.Reading;
import org.plumbline.model.Span;

/** What happens to figures: places, scales, digits, and percent. */
final class FigureSlips {
  /** Where a scale goes when it goes wrong. */
  private static final Map<String, String> SCALES =
      Map.ofEntries(
          Map.entry("thousand", "million"),
          Map.entry("million", "billion"),
          Map.entry("billion", "million"),
          Map.entry("trillion", "billion"),
          Map.entry("k", "m"),
          Map.entry("m", "bn"),
          Map.entry("mn", "bn"),
          Map.entry("bn", "m"),
          Map.entry("b", "m"),
          Map.entry("tn", "bn"));

  private static final List<String> WORDS =
      List.of(
          "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
              .split(" "));
  private static final List<String> ORDINALS =
      List.of(
          "first second third fourth fifth sixth seventh eighth ninth tenth eleventh".split(" "));
  private static final Set<String> PARTS = Set.of("percent", "percentage-point");
  private static final int LEAST_FOR_THOUSAND = 100;
  private static final String METRE = "m";

  private final Manuscript text;
  private final Consumer<Alteration> out;

  FigureSlips(Manuscript text, Consumer<Alteration> out) {
    this.text = text;
    this.out = out;
  }

  void of(Claim claim, Places places) {
    for (Places.Figure figure : places.figures()) {
      String unit = figure.value().unit();
      for (Numeral numeral : Numeral.in(text, figure.span())) {
        if (places.times().stream().noneMatch(time -> time.overlaps(numeral.span()))) {
          numeral(numeral, unit);
        }
      }
      words(figure.span());
      percent(claim, figure.span());
    }
  }

  /** The slips of a number that counts in a date or a lapse of time. */
  void counted(Span span) {
    for (Numeral numeral : Numeral.in(text, span)) {
      if (!numeral.yearLike() && !Character.isLetter(text.point(numeral.span().end()))) {
        lastDigit(numeral);
      }
    }
    words(span);
  }

  private void numeral(Numeral numeral, @Nullable String unit) {
    boolean ordinal = ordinalBehind(numeral.span().end());
    lastDigit(numeral);
    if (ordinal) {
      return;
    }
    change(Slip.TIMES_TEN, numeral, numeral.timesTen());
    change(Slip.TENTH, numeral, numeral.tenth());
    numeral.exchanged().forEach(other -> change(Slip.DIGITS_EXCHANGED, numeral, other));
    Optional<Word> scale = scale(numeral.span(), unit);
    if (scale.isPresent()) {
      Word word = scale.get();
      out.accept(
          new Alteration(
              Slip.SCALE, word.span(), word.written(), SCALES.getOrDefault(word.lower(), "")));
    } else if (numeral.whole()
        && !PARTS.contains(unit == null ? "" : unit)
        && numeral.value().intValue() >= LEAST_FOR_THOUSAND) {
      change(Slip.SCALE, numeral, numeral.timesThousand());
    }
  }

  private void lastDigit(Numeral numeral) {
    int end = numeral.span().end();
    if (!ordinalBehind(end)) {
      change(Slip.LAST_DIGIT, numeral, numeral.lastDigitOff());
      return;
    }
    Span span = new Span(numeral.span().start(), end + 2);
    String next = numeral.plus(1);
    out.accept(new Alteration(Slip.LAST_DIGIT, span, text.at(span), next + ending(next)));
  }

  private boolean ordinalBehind(int end) {
    String ending = text.at(new Span(end, end + 2));
    return Set.of("st", "nd", "rd", "th").contains(ending)
        && !Character.isLetter(text.point(end + 2));
  }

  private static String ending(String number) {
    boolean teens = number.length() > 1 && number.charAt(number.length() - 2) == '1';
    return switch (teens ? '0' : number.charAt(number.length() - 1)) {
      case '1' -> "st";
      case '2' -> "nd";
      case '3' -> "rd";
      default -> "th";
    };
  }

  private void change(Slip slip, Numeral numeral, String after) {
    String before = text.at(numeral.span());
    if (!after.equals(before)) {
      out.accept(new Alteration(slip, numeral.span(), before, after));
    }
  }

  /** The word or letter behind a numeral that multiplies it. */
  Optional<Word> scale(Span numeral, @Nullable String unit) {
    int joined = numeral.end() + (text.point(numeral.end()) == '-' ? 1 : 0);
    int at = text.behindSpace(joined);
    int end = at;
    while (Character.isLetter(text.point(end))) {
      end++;
    }
    if (end == at) {
      return Optional.empty();
    }
    Word word = new Word(new Span(at, end), text.at(new Span(at, end)));
    boolean metres = word.lower().equals(METRE) && METRE.equals(unit);
    return SCALES.containsKey(word.lower()) && !metres ? Optional.of(word) : Optional.empty();
  }

  private void words(Span span) {
    for (Word whole : Word.in(text, span)) {
      for (Word word : whole.parts(text)) {
        next(word, WORDS);
        next(word, ORDINALS);
      }
    }
  }

  private void next(Word word, List<String> row) {
    int at = row.indexOf(word.lower());
    if (at >= 0) {
      String other = row.get(at + 1 < row.size() ? at + 1 : at - 1);
      out.accept(new Alteration(Slip.LAST_DIGIT, word.span(), word.written(), word.like(other)));
    }
  }

  /** Percent is taken for points where something moves; points are taken for percent anywhere. */
  private void percent(Claim claim, Span figure) {
    boolean moves =
        claim.kind() == ClaimKind.CHANGE
            || (claim.reading() instanceof Reading.OfFigure of && of.change() != null);
    String written = text.at(figure);
    for (String percent : List.of("per cent", "percent", "%")) {
      if (moves && written.endsWith(percent)) {
        replaceEnd(
            figure, percent, percent.equals("%") ? " percentage points" : "percentage points");
        return;
      }
    }
    for (String points : List.of("percentage points", "percentage point", "points", "point")) {
      if (written.endsWith(points) && PARTS.contains(String.valueOf(unit(claim)))) {
        replaceEnd(figure, points, "per cent");
        return;
      }
    }
  }

  private static @Nullable String unit(Claim claim) {
    return claim.reading() instanceof Reading.OfFigure of ? of.value().unit() : null;
  }

  private void replaceEnd(Span figure, String before, String after) {
    Span span = new Span(figure.end() - before.codePointCount(0, before.length()), figure.end());
    out.accept(new Alteration(Slip.PERCENT_POINTS, span, before, after));
  }
}
