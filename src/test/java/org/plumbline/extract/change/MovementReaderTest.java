package org.plumbline.extract.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.extract.Lexicon;
import org.plumbline.extract.ShippedLexicon;
import org.plumbline.extract.figure.FigureGrammar;
import org.plumbline.extract.figure.FigureHit;
import org.plumbline.model.value.Change;
import org.plumbline.text.Token;

class MovementReaderTest {
  private static final Lexicon LEXICON = ShippedLexicon.lexicon();

  private static @Nullable Change change(String text, int figure) {
    List<Token> tokens = ShippedLexicon.tokens(text);
    List<FigureHit> figures = new FigureGrammar(LEXICON).findAll(tokens, List.of());
    return new MovementReader(LEXICON, tokens).change(figures.get(figure), figures);
  }

  @Test
  void aLevelBehindItsStepStandsForItself() {
    assertThat(change("Berth fees rose 8% to $84.", 1)).isNull();
  }

  @Test
  void aLevelWithoutAStepTellsTheMovement() {
    Change change = change("Berth fees rose to $84.", 0);
    assertThat(change).extracting(Change::direction).isEqualTo(Change.Direction.UP);
  }

  @Test
  void theLevelBeforeMayBeDated() {
    Change change = change("Reserves fell from £84m in the spring of last year to £56m.", 1);
    assertThat(change).extracting(Change::from).isNotNull();
  }

  @Test
  void aLevelOfAnotherClauseIsNoStart() {
    Change change = change("Fees fell from £84m in May, and rents rose to £56m.", 1);
    assertThat(change).extracting(Change::from).isNull();
  }

  @Test
  void aLevelBehindTheNewOneIsTheOneBefore() {
    Change change = change("Profit halved to $30m from $60m.", 1);
    assertThat(change).extracting(Change::from).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The yard became two smaller yards.",
        "She hid 12 coins behind the stove.",
        "They kept 30 boats above the weir."
      })
  void aCountBesideAComparingWordIsNoChange(String text) {
    assertThat(change(text, 0)).isNull();
  }

  @Test
  void moreThanBeforeIsAChange() {
    assertThat(change("It sold 30 boats more than in spring.", 0)).isNotNull();
  }
}
