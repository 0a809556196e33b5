package org.plumbline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.plumbline.text.Token;

class PhraseIndexTest {
  private final PhraseIndex<String> index = new PhraseIndex<>();

  private static List<Token> tokens(String text) {
    return Extraction.document(text, LocalDate.EPOCH).blocks().get(0).sentences().get(0).tokens();
  }

  private List<String> found(String text) {
    return index.findAll(tokens(text)).stream().flatMap(hit -> hit.values().stream()).toList();
  }

  @Test
  void theLongestPhraseWins() {
    index.add("fire", "short");
    index.add("fire station", "long");
    assertThat(found("a fire station there")).containsExactly("long");
  }

  @Test
  void aPhraseThatBreaksOffFallsBackToTheShorterOne() {
    index.add("fire", "short");
    index.add("fire station", "long");
    assertThat(found("a fire alarm there")).containsExactly("short");
  }

  @Test
  void capitalsOfTheTextDoNotMatterForAPhraseInLowerCase() {
    index.add("no more than", "bound");
    assertThat(found("No More than ten")).containsExactly("bound");
  }

  @Test
  void aNameWithACapitalIsNotFoundInLowerCase() {
    index.add("US", "country");
    assertThat(found("give it to us now")).isEmpty();
  }

  @Test
  void aNameWithItsCapitalInTheMiddleIsFoundAsItIsWritten() {
    index.add("eBay", "firm");
    assertThat(found("sold on eBay today")).containsExactly("firm");
  }

  @Test
  void aNameMayBeginWithASmallParticle() {
    index.add("al-Qaeda", "group");
    assertThat(found("joined al-Qaeda then")).containsExactly("group");
  }

  @Test
  void diacriticsDoNotMatter() {
    index.add("Médecins", "name");
    assertThat(found("the Medecins came")).containsExactly("name");
  }

  @Test
  void theFullStopsOfAnAbbreviationDoNotMatter() {
    index.add("US", "country");
    assertThat(found("the U.S. army")).containsExactly("country");
  }

  @Test
  void aHyphenStandsForASpace() {
    index.add("north west", "wind");
    assertThat(found("to the north-west of it")).containsExactly("wind");
  }

  @Test
  void aPhraseWithSeveralMeaningsGivesThemAllInOrder() {
    index.add("Georgia", "GEO");
    index.add("Georgia", "US-GA");
    assertThat(found("in Georgia then")).containsExactly("GEO", "US-GA");
  }

  @Test
  void aPhraseWithoutWordsIsNeverFound() {
    index.add("  ", "nothing");
    assertThat(found("a b c")).isEmpty();
  }

  @Test
  void theDottedAndTheDotlessIAreTheSameInEveryLocale() {
    index.add("Iraq", "IRQ");
    assertThat(found("in IRAQ today")).containsExactly("IRQ");
  }

  @Property(tries = 100)
  void everyWordThatIsAddedIsFoundAgain(
      @ForAll @AlphaChars @StringLength(min = 2, max = 12) String word) {
    PhraseIndex<String> own = new PhraseIndex<>();
    own.add(word, "x");
    assertThat(own.findAll(tokens("5 " + word + " 6"))).hasSize(1);
  }
}
