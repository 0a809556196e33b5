package org.plumbline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.model.lexicon.Name;
import org.plumbline.model.lexicon.Vocabulary;
import org.plumbline.model.value.Unit;
import org.plumbline.model.value.Units;
import org.plumbline.text.Token;

class LexiconTest {
  private final Lexicon lexicon = SmallLexicon.lexicon();

  private static List<Token> tokens(String text) {
    return Extraction.document(text, null).blocks().get(0).sentences().get(0).tokens();
  }

  @Test
  void aCueIsFoundOnlyUnderItsType() {
    assertThat(lexicon.cueAt("hedge", tokens("about ten"), 0)).isNotNull();
    assertThat(lexicon.cueAt("bound", tokens("about ten"), 0)).isNull();
  }

  @Test
  void aTypeThatNobodyDescribesHasNoCues() {
    assertThat(lexicon.cues("weather", tokens("about ten"))).isEmpty();
  }

  @Test
  void aPersonIsCountedInTheSingularAndThePlural() {
    assertThat(lexicon.isPerson("soldier")).isTrue();
    assertThat(lexicon.isPerson("soldiers")).isTrue();
    assertThat(lexicon.isPerson("bridge")).isFalse();
  }

  @Test
  void aSymbolKeepsItsCase() {
    Lexicon units =
        new Lexicon(
            new Vocabulary(
                List.of(),
                new Units(
                    List.of(
                        new Unit("mW", "power", BigDecimal.ONE, BigDecimal.ZERO, List.of("mW")),
                        new Unit("MW", "power", BigDecimal.TEN, BigDecimal.ZERO, List.of("MW"))))),
            List.of());
    assertThat(units.unitSymbol("MW")).extracting(Unit::code).isEqualTo("MW");
    assertThat(units.unitSymbol("mW")).extracting(Unit::code).isEqualTo("mW");
    assertThat(units.unitSymbol("mw")).isNull();
  }

  @Test
  void aUnitInWordsIsFoundWhateverItsCase() {
    assertThat(lexicon.unitWordAt(tokens("Kilometres away"), 0))
        .isNotNull()
        .satisfies(hit -> assertThat(hit.values()).extracting(Unit::code).containsExactly("km"));
  }

  @Test
  void namesAreKeptApartByWhatTheyName() {
    List<Token> tokens = tokens("Ardish Arden");
    assertThat(lexicon.names(Name.Type.AREA, tokens)).hasSize(1);
    assertThat(lexicon.names(Name.Type.DEMONYM, tokens)).hasSize(1);
    assertThat(lexicon.names(Name.Type.ROLE, tokens)).isEmpty();
  }
}
