package org.plumbline.extract.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.plumbline.extract.ShippedLexicon;
import org.plumbline.extract.time.TimeGrammar;
import org.plumbline.text.Token;

class FigureProperties {
  private static final String[] WORDS = {
    "3,500", "12", "$", "£", "%", "-", "–", "/", "(", ")", ",", ".", "+", "~", "a", "an", "per",
    "of", "the", "one", "half", "million", "m", "bn", "between", "and", "from", "to", "about", "at",
    "least", "more", "than", "or", "years", "old", "people", "Game", "S&P", "500", "2-1", "km",
    "in", "Velia", "rose", "up", "US", "cents", "dollars", "year", "week", "aged", "²", "1/2",
    "minus"
  };

  @Property(tries = 400)
  void noSoupOfWordsMakesItFailAndNoFigureOverlapsAnother(
      @ForAll @Size(max = 60) List<@IntRange(min = 0, max = 54) Integer> choices) {
    StringBuilder text = new StringBuilder("x");
    for (int choice : choices) {
      text.append(choice % 3 == 0 ? "" : " ").append(WORDS[choice]);
    }
    assertInOrder(ShippedLexicon.tokens(text.toString()));
  }

  @Property(tries = 300)
  void noStringMakesItFail(@ForAll @StringLength(max = 120) String text) {
    assertInOrder(ShippedLexicon.tokens("x " + text.replace('\0', '0')));
  }

  private static void assertInOrder(List<Token> tokens) {
    int end = 0;
    for (FigureHit figure :
        new FigureGrammar(ShippedLexicon.lexicon())
            .findAll(tokens, new TimeGrammar(ShippedLexicon.lexicon(), null).findAll(tokens))) {
      assertThat(figure.from()).isGreaterThanOrEqualTo(end);
      assertThat(figure.to()).isGreaterThan(figure.from()).isLessThanOrEqualTo(tokens.size());
      end = figure.to();
    }
  }
}
