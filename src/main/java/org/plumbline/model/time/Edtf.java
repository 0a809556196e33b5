package org.plumbline.model.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads periods in the Extended Date/Time Format, level 1, and in the forms of SDMX.
 *
 * <p>{@code 2021}, {@code 2021-06}, {@code 2021-06-30}, {@code 2021-Q3}, the seasons {@code
 * 2021-21} to {@code 2021-24} (three months from March, June, September, December), {@code
 * 2021-W07}, {@code 2021-S1}, {@code 202X}, {@code 20XX}, {@code 2021-XX}; two of these with a
 * slash between, {@code ..} or nothing for an open end; {@code ?}, {@code ~} or {@code %} behind;
 * and, of level 2, {@code [2020-01-02,2020-01-03]} for one of several.
 */
public final class Edtf {
  private static final int LONGEST = 400;

  private Edtf() {}

  /** The period that a text writes, or empty where it is none; {@code written} keeps the text. */
  public static Optional<Period> parse(String text) {
    String written = text.strip();
    if (written.isEmpty() || written.length() > LONGEST) {
      return Optional.empty();
    }
    if (written.startsWith("[")) {
      return set(written);
    }
    int slash = written.indexOf('/');
    return slash < 0
        ? EdtfDate.parse(written)
        : interval(written.substring(0, slash), written.substring(slash + 1), written);
  }

  private static Optional<Period> interval(String from, String to, String written) {
    boolean openStart = open(from);
    boolean openEnd = open(to);
    if (openStart && openEnd) {
      return Optional.empty();
    }
    @Nullable Period first = openStart ? null : EdtfDate.parse(from).orElse(null);
    @Nullable Period last = openEnd ? null : EdtfDate.parse(to).orElse(null);
    if ((first == null && !openStart) || (last == null && !openEnd)) {
      return Optional.empty();
    }
    LocalDate start = first == null ? LocalDate.MIN : first.start();
    LocalDate end = last == null ? LocalDate.MAX : last.end();
    if (end.isBefore(start)) {
      return Optional.empty();
    }
    boolean approximate =
        (first != null && first.approximate()) || (last != null && last.approximate());
    return Optional.of(
        new Period(start, end, coarser(first, last), approximate, List.of(), written));
  }

  private static boolean open(String end) {
    return end.isEmpty() || end.equals("..");
  }

  private static Granularity coarser(@Nullable Period one, @Nullable Period other) {
    if (one == null || other == null) {
      return one == null
          ? (other == null ? Granularity.DAY : other.granularity())
          : one.granularity();
    }
    return one.granularity().compareTo(other.granularity()) >= 0
        ? one.granularity()
        : other.granularity();
  }

  private static Optional<Period> set(String written) {
    if (!written.endsWith("]")) {
      return Optional.empty();
    }
    List<Period> choices = new ArrayList<>();
    for (String item : written.substring(1, written.length() - 1).split(",", -1)) {
      Optional<Period> choice = choice(item.strip());
      if (choice.isEmpty()) {
        return Optional.empty();
      }
      choices.add(choice.get());
    }
    LocalDate start = choices.get(0).start();
    LocalDate end = choices.get(0).end();
    Granularity granularity = choices.get(0).granularity();
    boolean approximate = false;
    for (Period choice : choices) {
      start = choice.start().isBefore(start) ? choice.start() : start;
      end = choice.end().isAfter(end) ? choice.end() : end;
      granularity =
          choice.granularity().compareTo(granularity) > 0 ? choice.granularity() : granularity;
      approximate |= choice.approximate();
    }
    return Optional.of(new Period(start, end, granularity, approximate, choices, written));
  }

  /** One of a set: a date, or a stretch written with two dots. */
  private static Optional<Period> choice(String item) {
    int dots = item.indexOf("..");
    return dots <= 0 || dots + 2 == item.length()
        ? EdtfDate.parse(item)
        : interval(item.substring(0, dots), item.substring(dots + 2), item);
  }
}
