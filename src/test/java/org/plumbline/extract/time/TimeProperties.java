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

  @Property(tries = 300)
  void noMixOfDateWordsMakesItFail(
      @ForAll @Size(max = 40) List<@IntRange(min = 0, max = 35) Integer> choices) {
    String[] words = {
      "from", "to", "between", "and", "the", "first", "last", "next", "week", "of", "May", "march",
      "2017", "31", "9th", "-", "/", "2020", "years", "ago", "earlier", "Q3", "quarter", "summer",
      "fiscal", "century", "15th", "Monday", ",", "past", "three", "days", "late", "mid", "99999",
          "end"
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
