package org.plumbline.extract.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.plumbline.extract.ShippedLexicon;

class NumberProperties {
  private static final String[] ONES = {
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen"
  };
  private static final String[] TENS = {
    "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"
  };

  @Property(tries = 300)
  void digitsReadBackWithAnySeparator(@ForAll @LongRange(min = 1, max = 999_999_999L) long number) {
    String commas =
        new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(number);

    assertReads(Long.toString(number), BigDecimal.valueOf(number));
    assertReads(commas, BigDecimal.valueOf(number));
    assertReads(commas.replace(',', '\u00a0'), BigDecimal.valueOf(number));
    assertReads(commas.replace(',', '\u2009'), BigDecimal.valueOf(number));
    assertReads(commas.replace(',', ' '), BigDecimal.valueOf(number));
  }

  @Property(tries = 300)
  void wordsReadBack(@ForAll @IntRange(min = 2, max = 999_999_999) int number) {
    assertReads(inWords(number), BigDecimal.valueOf(number));
  }

  @Property(tries = 200)
  void decimalsKeepTheirDigitsAndTakeTheirScale(
      @ForAll @IntRange(min = 0, max = 999) int whole,
      @ForAll @IntRange(min = 0, max = 99) int decimals) {
    String written = whole + "." + String.format(Locale.ROOT, "%02d", decimals);
    BigDecimal value = new BigDecimal(written);

    NumberHit plain = NumberGrammar.at(ShippedLexicon.tokens(written), 0);
    assertThat(plain).isNotNull();
    assertThat(plain.value()).isEqualTo(value);
    assertReads(written + " million", value.movePointRight(6));
    assertReads(written + "bn", value.movePointRight(9));
  }

  @Property(tries = 200)
  void noMixOfNumberWordsAndSignsMakesItFail(
      @ForAll @Size(max = 30) java.util.List<@IntRange(min = 0, max = 23) Integer> choices) {
    String[] words = {
      "half", "a", "hundred", "and", "point", "third", "thirds", "-", "minus", "1/2", "½", "12,34",
      "million", "dozen", "several", "5.5", "in", "one", "twenty", "/", "0", "tens", "of", "quarter"
    };
    StringBuilder text = new StringBuilder("x");
    choices.forEach(choice -> text.append(' ').append(words[choice]));
    var tokens = ShippedLexicon.tokens(text.toString());

    for (int i = 0; i < tokens.size(); i++) {
      NumberHit hit = NumberGrammar.at(tokens, i);
      assertThat(hit == null || (hit.to() > i && hit.to() <= tokens.size())).isTrue();
    }
  }

  private static void assertReads(String written, BigDecimal value) {
    NumberHit hit = NumberGrammar.at(ShippedLexicon.tokens(written), 0);
    assertThat(hit).as(written).isNotNull();
    assertThat(hit.value()).as(written).isEqualByComparingTo(value);
  }

  private static String inWords(int number) {
    if (number >= 1_000_000) {
      return scaled(number, 1_000_000, "million");
    }
    if (number >= 1000) {
      return scaled(number, 1000, "thousand");
    }
    if (number >= 100) {
      int rest = number % 100;
      return ONES[number / 100] + " hundred" + (rest == 0 ? "" : " and " + inWords(rest));
    }
    if (number < 20) {
      return ONES[number];
    }
    return TENS[number / 10] + (number % 10 == 0 ? "" : "-" + ONES[number % 10]);
  }

  private static String scaled(int number, int scale, String word) {
    int rest = number % scale;
    String joint = rest == 0 ? "" : rest < 100 ? " and " : " ";
    return inWords(number / scale) + " " + word + joint + (rest == 0 ? "" : inWords(rest));
  }
}
