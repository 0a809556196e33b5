package org.plumbline.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.model.Claim;
import org.plumbline.model.Span;
import org.plumbline.text.ArticleReader;
import org.plumbline.text.Document;
import org.plumbline.text.UnreadableArticleException;

/**
 * Damaged and hostile articles, from their bytes to their claims, with the vocabulary that ships.
 */
final class HostileArticlePropertiesTest {
  private static final String ARTICLE =
      """
      # Floods in Velia

      Published 6 January 2022. On Tuesday, 3 May 2021, about 3,500 people – “half of them children”
      – lost their homes in Velia, the ministry said; 12.5% more than in 2020 and twice as many as
      in 2019. The mayor, Marta Kessel, resigned two years ago.

      | Year | Homes |
      |------|-------|
      | 2020 | 1,200 |

      <p>Between 5 and 6 million litres fell, up from 4.2 million a year earlier.</p>
      """;
  private static final List<String> NAMES = List.of("a.txt", "a.md", "a.html", "a.json", "a.jsonl");

  private final ClaimExtractor extractor = new ClaimExtractor(ShippedLexicon.lexicon());

  /** An article in which some bytes were lost, doubled, swapped or made others. */
  @Provide
  Arbitrary<byte[]> damaged() {
    return Combinators.combine(Arbitraries.longs(), Arbitraries.integers().between(1, 60))
        .as(HostileArticlePropertiesTest::damage);
  }

  private static byte[] damage(long seed, int times) {
    Random random = new Random(seed);
    byte[] bytes = ARTICLE.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < times; i++) {
      int at = random.nextInt(bytes.length);
      int other = random.nextInt(bytes.length);
      byte kept = bytes[at];
      bytes[at] = random.nextBoolean() ? bytes[other] : (byte) random.nextInt(128);
      bytes[other] = kept;
    }
    return bytes;
  }

  @Property(tries = 300)
  void aDamagedArticleIsReadOrRefusedWithAMessage(
      @ForAll("damaged") byte[] bytes, @ForAll("name") String name) {
    assertThatCode(() -> read(bytes, name)).doesNotThrowAnyException();
  }

  @Property(tries = 200)
  void randomBytesAreReadOrRefusedWithAMessage(@ForAll byte[] bytes, @ForAll("name") String name) {
    assertThatCode(() -> read(bytes, name)).doesNotThrowAnyException();
  }

  @Provide
  Arbitrary<String> name() {
    return Arbitraries.of(NAMES);
  }

  private List<Claim> read(byte[] bytes, String name) {
    try {
      return new ArticleReader()
          .read(bytes, name, null).stream()
              .flatMap(document -> extractor.extract(document).stream())
              .toList();
    } catch (UnreadableArticleException refused) {
      assertThat(refused).hasMessageStartingWith(name);
      return List.of();
    }
  }

  @Property(tries = 100)
  void aParagraphInFrontShiftsOffsetsAndNothingElse(@ForAll("damaged") byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8).replace('\0', ' ');
    String front = "Here comes a paragraph in which nothing is stated, \uD835\uDCBB included.\n\n";
    int shift = front.codePointCount(0, front.length());
    List<Claim> alone = extract("Nothing to see here.\n\n" + text);
    List<Claim> behind = extract(front + "Nothing to see here.\n\n" + text);
    assertThat(behind.stream().map(claim -> place(claim, -shift)).toList())
        .isEqualTo(alone.stream().map(claim -> place(claim, 0)).toList());
  }

  private List<Claim> extract(String text) {
    return extractor.extract(Extraction.document(text, Extraction.PUBLISHED));
  }

  private static String place(Claim claim, int shift) {
    Span span = claim.selector().span();
    return String.join(
        "|",
        claim.id(),
        claim.kind().word(),
        claim.quote(),
        claim.sentence(),
        claim.selector().suffix(),
        String.valueOf(claim.reading().concept()),
        span.start() + shift + "-" + (span.end() + shift));
  }

  /** Each was or could be read again and again from each of its words. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "5 and ",
        "between 5 and ",
        "from 5 to ",
        "one hundred and twenty ",
        "on 3 May 2021 about 3,500 people in Velia and ",
        "12-",
        " 12 345",
        ">",
        "about ",
        "he said that 5 people died and ",
        "5 km west of Velia ",
        "two years ago ",
        "“5 ",
        "(5 ",
        "rose by 5% from 4% to 6% ",
        "\u202B\u0645\u0631\u062D\u0628\u0627 5 ",
        "\uD83D 5 ",
        "7",
        "7.",
        "7,",
        "a5"
      })
  void readsAHundredThousandCharactersOfItWithoutAFullStop(String piece) {
    Document document =
        Extraction.document("x " + piece.repeat(100_000 / piece.length()), Extraction.PUBLISHED);
    assertThatCode(() -> extractor.readings(document)).doesNotThrowAnyException();
  }
}
