package org.plumbline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

final class OffsetPropertiesTest {

  @Provide
  Arbitrary<String> anything() {
    return Arbitraries.oneOf(Arbitraries.strings().all().ofMaxLength(80), newsLike());
  }

  /** Pieces that meet in the tokeniser's and the block splitter's corners. */
  @Provide
  Arbitrary<String> newsLike() {
    return Arbitraries.of(
            "The",
            "army",
            "3",
            "500",
            ",",
            ".",
            "'",
            "’",
            "s",
            "\"",
            "”",
            " ",
            " ",
            "\n",
            "\r\n",
            "\n\n",
            "- ",
            "* ",
            "**",
            "#",
            "# ",
            "> ",
            "|",
            "[",
            "]",
            "(",
            ")",
            "U.S.",
            "p.m.",
            "Dr.",
            "No.",
            "J.",
            "$",
            "£",
            "%",
            "–",
            "-",
            "\u00A0",
            "\u2009",
            "\u00AD",
            "\uD83D",
            "\uDE00",
            "😀",
            "\u202B",
            "é",
            "e\u0301",
            "www.x.org",
            "a@b.c",
            "1. ",
            "   ",
            "\t",
            "---",
            "===",
            "...",
            "…",
            "?",
            "!",
            "²",
            "½",
            "\u0007",
            "م",
            "中。")
        .list()
        .ofMaxSize(40)
        .map(pieces -> String.join("", pieces));
  }

  @Property(tries = 3000)
  void tokensAreOrderedDisjointAndAsWritten(@ForAll("anything") String text) {
    int[] given = text.codePoints().toArray();
    int end = 0;
    for (Token token : Reading.tokens(text)) {
      assertThat(token.span().start()).isGreaterThanOrEqualTo(end);
      assertThat(token.span().length()).isPositive();
      end = token.span().end();
      assertThat(end).isLessThanOrEqualTo(given.length);
      assertThat(token.written())
          .isEqualTo(new String(given, token.span().start(), token.span().length()));
    }
  }

  @Property(tries = 1000)
  void numbersAreDigitsWithGroupsAndOnePoint(@ForAll("anything") String text) {
    for (Token token : Reading.tokens(text)) {
      if (token.kind() == Token.Kind.NUMBER) {
        assertThat(token.written())
            .matches("(\\d{1,3}([,'’\\u00A0\\u2009\\u202F]\\d{3})+|\\d+)?(\\.\\d+)?");
      }
    }
  }

  @Property(tries = 1000)
  void noVisibleCharacterIsLostFromAParagraph(@ForAll("words") String text) {
    StringBuilder kept = new StringBuilder();
    Reading.tokens(text).forEach(token -> kept.append(token.written()));
    assertThat(kept.toString()).isEqualTo(text.replace(" ", "").replace("\n", ""));
  }

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.of("The", "army", "3,500", "U.S.", ",", ".", "’s", " ", "\n", "(", "”", "%")
        .list()
        .ofMaxSize(40)
        .map(pieces -> "x" + String.join("", pieces));
  }

  @Property(tries = 1000)
  void aParagraphBeforeShiftsOffsetsAndNothingElse(@ForAll("newsLike") String text) {
    String prefix = "A paragraph before, with 5 😀 in it.\n\n";
    int shift = prefix.codePointCount(0, prefix.length());
    List<Block> before = Reading.blocks(prefix + "It rained.\n\n" + text);
    List<Block> shifted = Reading.blocks(prefix + prefix + "It rained.\n\n" + text);
    assertThat(places(shifted.subList(1, shifted.size()), -shift)).isEqualTo(places(before, 0));
  }

  private static List<String> places(List<Block> blocks, int shift) {
    List<String> places = new ArrayList<>();
    for (Block block : blocks) {
      for (Token token : Reading.tokens(List.of(block))) {
        places.add(block.kind() + " " + token.written() + " " + (token.span().start() + shift));
      }
    }
    return places;
  }

  @Property(tries = 500)
  void markupNeverTakesATokenOutOfTheText(@ForAll("markup") String text) {
    int length = text.codePointCount(0, text.length());
    for (String name : List.of("a.md", "a.html")) {
      for (Document document : Reading.all(text, name)) {
        assertThat(Reading.tokens(document.blocks()))
            .allSatisfy(token -> assertThat(token.span().end()).isLessThanOrEqualTo(length));
      }
    }
  }

  @Provide
  Arbitrary<String> markup() {
    return Arbitraries.of(
            "It",
            " rained ",
            "5",
            "<p>",
            "</p>",
            "<b>",
            "</b>",
            "<table>",
            "<tr>",
            "<td>",
            "&amp;",
            "&#8217;",
            "&",
            ";",
            "<br>",
            "*",
            "**",
            "`",
            "[",
            "](",
            ")",
            "![",
            "\\",
            "\n",
            "\n\n",
            "- ",
            "> ",
            "# ",
            "|",
            "<!--",
            "-->",
            "<li>",
            "<sup>",
            "😀",
            "&nbsp;",
            "&notit;",
            "<a href='#n'>",
            "</a>",
            "    ",
            "\t",
            "\r\n",
            "<script>",
            "<h1>")
        .list()
        .ofMaxSize(40)
        .map(pieces -> String.join("", pieces));
  }
}
