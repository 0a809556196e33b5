package org.plumbline.extract.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.extract.Extraction.claims;
import static org.plumbline.extract.Extraction.quoting;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureConceptTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The old ferry pier sank 12 km further out. | 12 km | old ferry pier",
        "Wages in the mines climbed by 7%. | 7% | Wages in the mines",
        "The union said wages climbed by 7%. | 7% | wages",
        "Tarn Mills, the baker, employs 900 stokers. | 900 | Tarn Mills",
        "The pump, which costs $40, is loud. | $40 | pump",
        "The council cut its budget, saving $40 a week. | $40 | council",
        "The mayor announced plans to sell 40 trams. | 40 trams | mayor",
        "Wages rose and fell by 7%. | 7% | Wages",
        "Prices fell in spring and wages climbed by 7%. | 7% | wages",
        "The price of a berth in the harbour was $40. | $40 | price of a berth in the harbour",
        "Huts from $2 million to $4 million stay an average of 12 km away. | 12 km | Huts",
        "Old mill to spend $40 on pumps | $40 | Old mill",
        "The pond was 12 km further than the mill. | 12 km | pond",
        "People fined in the market paid $40. | $40 | People fined in the market"
      })
  void aFigureIsOfTheSubjectOfItsClause(String text, String quote, String concept) {
    assertThat(quoting(quote, text).reading().concept()).isEqualTo(concept);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The fund has a dividend yield of 7%. | 7% | dividend yield of fund",
        "A survey of 600 dockers began. | 600 | survey",
        "The mayor raised fares by 7%. | 7% | fares of mayor",
        "The town put a 7% levy on sugar. | 7% | levy",
        "They crossed 12 km (8 miles) of new track. | 12 km | new track",
        "Wages fell 7%, rents 3%. | 3% | rents",
        "The bank trades on 7 times earnings. | 7 times | earnings",
        "Get the folding pump for $40. | $40 | folding pump",
        "Entry fee: $40 for dockers. | $40 | Entry fee",
        "The pier cost $40 million, or 7% more. | 7% | pier"
      })
  void anAttributeThatNamesItComesFirst(String text, String quote, String concept) {
    assertThat(quoting(quote, text).reading().concept()).isEqualTo(concept);
  }

  @Test
  void aPronounNamesNothing() {
    assertThat(quoting("$40", "It costs $40.").reading().concept()).isEmpty();
  }

  @Test
  void whatIsCountedStandsInWhereNothingElseIsNamed() {
    assertThat(quoting("40", "There are 40 stokers.").reading().concept()).isEqualTo("stokers");
  }

  @Test
  void aSentenceOfManyVerbsIsReadToItsEnd() {
    String text = "The pump " + "really was ".repeat(20_000) + "worth $40.";
    assertThat(claims(text)).isNotEmpty();
  }
}
