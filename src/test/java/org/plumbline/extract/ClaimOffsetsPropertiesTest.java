package org.plumbline.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.plumbline.extract.Extraction.PUBLISHED;
import static org.plumbline.extract.Extraction.claims;
import static org.plumbline.extract.Extraction.document;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.plumbline.model.Claim;
import org.plumbline.model.Span;
import org.plumbline.text.Document;

class ClaimOffsetsPropertiesTest {
  private static final List<String> SENTENCES =
      List.of(
          "Red Hand has about 3,500 fighters in Arden and about 4,000 in Brook.",
          "A patrol usually has no more than 10 soldiers.",
          "On the second anniversary of the fall of Milltown, crowds gathered.",
          "He was kidnapped a week ago.",
          "The mayor of Milltown, Colonel Marta Kessel, resigned.",
          "Lake Tarn lies some 110km west of Milltown.",
          "The number of cells\nis increasing.",
          "“There are 400 fighters,” said Hugo Brandt – 𝒻 and all.",
          "Nothing happens here.");
  private static final List<String> WORDS =
      List.of(
          "3,500",
          "about",
          "no more than",
          "fighters",
          "in",
          "Arden",
          "of",
          "the",
          "second",
          "anniversary",
          "fall of Milltown",
          "Colonel",
          "al-",
          "mayor",
          "Marta Kessel",
          ",",
          ".",
          "“",
          "”",
          "-",
          "'s",
          "a week ago",
          "2017",
          "the end of",
          "when",
          "west",
          "Lake Tarn",
          "if",
          "said",
          "according to",
          "may",
          "and",
          "between",
          "$",
          "%",
          "three",
          "million",
          "\n\n",
          "(");

  private final ClaimExtractor extractor = new ClaimExtractor(SmallLexicon.lexicon());

  @Provide
  Arbitrary<String> sentence() {
    return Arbitraries.of(SENTENCES);
  }

  @Provide
  Arbitrary<String> salad() {
    return Arbitraries.of(WORDS).list().ofMaxSize(40).map(words -> String.join(" ", words));
  }

  @Property(tries = 60)
  void everyQuoteIsWhatStandsAtItsSelector(
      @ForAll("sentence") String one, @ForAll("salad") String two) {
    String text = one + "\n\n" + two;
    int[] points = text.codePoints().toArray();
    for (Claim claim : claims(text)) {
      Span span = claim.selector().span();
      assertThat(new String(points, span.start(), span.length())).isEqualTo(claim.quote());
      int before =
          span.start()
              - claim.selector().prefix().codePointCount(0, claim.selector().prefix().length());
      assertThat(new String(points, before, span.start() - before))
          .isEqualTo(claim.selector().prefix());
    }
  }

  @Property(tries = 60)
  void aParagraphInFrontShiftsTheOffsetsAndNothingElse(
      @ForAll("sentence") String one, @ForAll("sentence") String two) {
    String text = one + "\n\n" + two + "\n";
    String prefix = "Here comes a paragraph in which nothing is stated at all, 𝒻 included.\n\n";
    int shift = prefix.codePointCount(0, prefix.length());
    List<Claim> alone = claims(text);
    List<Claim> behind = claims(prefix + text);
    assertThat(behind).hasSameSizeAs(alone);
    for (int i = 0; i < alone.size(); i++) {
      Claim before = alone.get(i);
      Claim after = behind.get(i);
      assertThat(after.id()).isEqualTo(before.id());
      assertThat(after.kind()).isEqualTo(before.kind());
      assertThat(after.quote()).isEqualTo(before.quote());
      assertThat(after.sentence()).isEqualTo(before.sentence());
      assertThat(after.selector().span())
          .isEqualTo(
              new Span(
                  before.selector().span().start() + shift,
                  before.selector().span().end() + shift));
      assertThat(after.reading().concept()).isEqualTo(before.reading().concept());
      assertThat(after.reading().context().words()).isEqualTo(before.reading().context().words());
      assertThat(after.reading().context().modality())
          .isEqualTo(before.reading().context().modality());
    }
  }

  @Property(tries = 300)
  void noStringMakesItFail(@ForAll @Size(max = 300) String text) {
    // A text with NUL is no text: the reader of articles turns it away.
    Document readable = document(text.replace('\0', ' '), PUBLISHED);
    assertThatCode(() -> extractor.extract(readable)).doesNotThrowAnyException();
  }

  @Property(tries = 300)
  void noSaladOfItsOwnWordsMakesItFail(@ForAll("salad") String text) {
    assertThatCode(() -> extractor.extract(document(text, null))).doesNotThrowAnyException();
  }

  @Property(tries = 60)
  void theSameTextGivesTheSameClaims(@ForAll("salad") String text) {
    assertThat(claims(text)).isEqualTo(claims(text));
  }

  @Property(tries = 60)
  void claimsAreNumberedInTheOrderOfTheText(
      @ForAll("sentence") String one, @ForAll("salad") String two) {
    List<Claim> claims = claims(two + "\n\n" + one);
    assertThat(claims).extracting(claim -> claim.selector().span()).isSorted();
    assertThat(claims)
        .extracting(Claim::id)
        .isEqualTo(IntStream.rangeClosed(1, claims.size()).mapToObj(i -> "c" + i).toList());
  }

  @Test
  void theRowOfAClaimsTableIsKeptWithItsClaims() {
    assertThat(extractor.extract(document("There are 400 fighters.", PUBLISHED), "row-7"))
        .extracting(Claim::row)
        .containsExactly("row-7");
  }

  @Test
  void anArticleWithoutTextHasNoClaims() {
    assertThat(claims("")).isEmpty();
  }
}
