package org.plumbline.extract.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.plumbline.extract.ShippedLexicon;
import org.plumbline.model.time.Period;

class TimeProperties {
  private static final LocalDate PUBLISHED = LocalDate.of(2022, 5, 12);
  private static final List<DateTimeFormatter> FORMATS =
      List.of(
          DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH),
          DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.ENGLISH),
          DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy", Locale.ENGLISH),
          DateTimeFormatter.ISO_LOCAL_DATE);

  @Property(tries = 200)
  void aDayReadsBackInFourFormats(@ForAll @IntRange(min = -30_000, max = 50_000) int day) {
    LocalDate date = LocalDate.ofEpochDay(day);
    for (DateTimeFormatter format : FORMATS) {
      String written = "on " + format.format(date);
      List<TimeHit> hits = find(written);

      assertThat(hits).as(written).hasSize(1);
      assertThat(hits.get(0).expression().period()).as(written).isEqualTo(Period.day(date));
    }
  }

  @Property(tries = 150)
  void aPartOfAYearReadsBackAsItsMonths(
      @ForAll @IntRange(min = 1901, max = 2150) int year,
      @ForAll @IntRange(min = 1, max = 4) int quarter) {
    List<String> ranks = List.of("first", "second", "third", "fourth");
    LocalDate first = LocalDate.of(year, 3 * quarter - 2, 1);
    String month = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH).format(first);

    assertReads("in Q" + quarter + " " + year, first, first.plusMonths(3).minusDays(1));
    assertReads(
        "in the " + ranks.get(quarter - 1) + " quarter of " + year,
        first,
        first.plusMonths(3).minusDays(1));
    assertReads("in " + month, first, first.plusMonths(1).minusDays(1));
    assertReads("from " + month + " to December " + year, first, LocalDate.of(year, 12, 31));
    assertReads(
        "the first " + 3 * quarter + " months of " + year,
        LocalDate.of(year, 1, 1),
        first.plusMonths(3).minusDays(1));
  }

  @Property(tries = 150)
  void aDistanceFromADayReadsBackToItsDay(
      @ForAll @IntRange(min = -20_000, max = 40_000) int day,
      @ForAll @IntRange(min = 2, max = 400) int count) {
    LocalDate date = LocalDate.ofEpochDay(day);
    String written = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH).format(date);

    assertReads(count + " days before " + written, date.minusDays(count), date.minusDays(count));
    assertReads(count + " weeks after " + written, date.plusWeeks(count), date.plusWeeks(count));
    assertReads(count + " days ago", PUBLISHED.minusDays(count), PUBLISHED.minusDays(count));
  }

  private static void assertReads(String written, LocalDate first, LocalDate last) {
    List<TimeHit> hits = find(written);
    assertThat(hits).as(written).hasSize(1);
    Period period = hits.get(0).expression().period();
    assertThat(period).as(written).isNotNull();
    assertThat(List.of(period.start(), period.end())).as(written).containsExactly(first, last);
  }

  @Property(tries = 300)
  void noMixOfDateWordsMakesItFail(
      @ForAll @Size(max = 40) List<@IntRange(min = 0, max = 47) Integer> choices) {
    String[] words = {
      "from",
      "to",
      "between",
      "and",
      "the",
      "first",
      "last",
      "next",
      "week",
      "of",
      "May",
      "march",
      "2017",
      "31",
      "9th",
      "-",
      "/",
      "2020",
      "years",
      "ago",
      "earlier",
      "Q3",
      "quarter",
      "summer",
      "fiscal",
      "century",
      "15th",
      "Monday",
      ",",
      "past",
      "three",
      "days",
      "late",
      "mid",
      "99999",
      "end",
      "Christmas",
      "weekend",
      "later",
      "this",
      "on",
      "nineteen",
      "eighty",
      "'",
      "87",
      "before",
      "business",
      "will"
    };
    StringBuilder text = new StringBuilder("x");
    choices.forEach(choice -> text.append(' ').append(words[choice]));
    var tokens = ShippedLexicon.tokens(text.toString());

    int end = 0;
    for (TimeHit hit : find(text.toString())) {
      assertThat(hit.from()).isGreaterThanOrEqualTo(end);
      assertThat(hit.to()).isGreaterThan(hit.from()).isLessThanOrEqualTo(tokens.size());
      end = hit.to();
    }
  }

  private static List<TimeHit> find(String text) {
    return new TimeGrammar(ShippedLexicon.lexicon(), PUBLISHED)
        .findAll(ShippedLexicon.tokens(text));
  }
}
