package org.plumbline.audit.slip;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.plumbline.model.Span;

/** What happens to dates: years, months, weekdays and days. */
final class TimeSlips {
  private static final int IN_EVERY_MONTH = 28;
  private static final int LONGEST_MONTH = 31;
  private static final int SHORT = 3;

  private final Manuscript text;
  private final Consumer<Alteration> out;

  TimeSlips(Manuscript text, Consumer<Alteration> out) {
    this.text = text;
    this.out = out;
  }

  void of(Span time) {
    List<Numeral> numerals = Numeral.in(text, time);
    List<Word> words = Word.in(text, time);
    boolean month = words.stream().anyMatch(word -> month(word).isPresent());
    boolean late = month && numerals.stream().anyMatch(TimeSlips::late);
    for (Numeral numeral : numerals) {
      if (numeral.yearLike() && !endsPair(numeral) && !inFigures(numeral)) {
        change(Slip.YEAR, numeral.span(), numeral.plus(-1));
        change(Slip.YEAR, numeral.span(), numeral.plus(1));
      } else if (month && day(numeral)) {
        boolean down = numeral.value().intValue() >= IN_EVERY_MONTH;
        change(Slip.CALENDAR, numeral.span(), numeral.plus(down ? -1 : 1));
      }
    }
    for (Word word : words) {
      month(word).ifPresent(one -> rename(word, name(one), name(after(one, late))));
      weekday(word).ifPresent(one -> rename(word, name(one), name(one.plus(1))));
    }
  }

  /** Years in pairs, such as 2019-20, and dates in figures are left alone. */
  private boolean endsPair(Numeral numeral) {
    int behind = text.point(numeral.span().end());
    return (behind == '-' || behind == '/' || behind == 0x2013)
        && Character.isDigit(text.point(numeral.span().end() + 1));
  }

  private boolean inFigures(Numeral numeral) {
    int before = text.point(numeral.span().start() - 1);
    return (before == '-' || before == '/')
        && Character.isDigit(text.point(numeral.span().start() - 2));
  }

  private static boolean late(Numeral numeral) {
    return day(numeral) && numeral.value().intValue() > IN_EVERY_MONTH;
  }

  private static boolean day(Numeral numeral) {
    return numeral.whole()
        && numeral.digits().length() <= 2
        && numeral.value().signum() > 0
        && numeral.value().intValue() <= LONGEST_MONTH;
  }

  /** The next month, or the next that has the 31st where the day may need it. */
  private static Month after(Month month, boolean late) {
    Month next = month.plus(1);
    return late && next.maxLength() < LONGEST_MONTH ? after(next, true) : next;
  }

  private static Optional<Month> month(Word word) {
    return Arrays.stream(Month.values()).filter(one -> names(word, name(one))).findFirst();
  }

  private static Optional<DayOfWeek> weekday(Word word) {
    return Arrays.stream(DayOfWeek.values()).filter(one -> names(word, name(one))).findFirst();
  }

  private static String name(Month month) {
    return month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  private static String name(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  /** A name in full or cut to its first letters, with its capital. */
  private static boolean names(Word word, String name) {
    return word.written().equals(name) || word.written().equals(name.substring(0, SHORT));
  }

  private void rename(Word word, String name, String other) {
    boolean full = word.written().equals(name);
    change(Slip.CALENDAR, word.span(), full ? other : other.substring(0, SHORT));
  }

  private void change(Slip slip, Span span, String after) {
    out.accept(new Alteration(slip, span, text.at(span), after));
  }
}
