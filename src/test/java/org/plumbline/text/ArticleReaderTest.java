package org.plumbline.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ArticleReaderTest {
  private final ArticleReader reader = new ArticleReader();

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] latin1(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private void assertUnreadable(byte[] bytes, String name, String... message) {
    assertThatThrownBy(() -> reader.read(bytes, name, null))
        .isInstanceOf(UnreadableArticleException.class)
        .message()
        .contains(message)
        .doesNotContain("java", "Exception", "jackson");
  }

  @Test
  void namesTheArticleAfterItsFile() throws Exception {
    Document document = reader.read(bytes("It rained."), "in/2024/a.b.txt", null).get(0);
    assertThat(document.article().id()).isEqualTo("a.b");
    assertThat(document.article().source()).isEqualTo("in/2024/a.b.txt");
    assertThat(document.article().text()).isEqualTo("It rained.");
  }

  @Test
  void digestsTheBytesAsGiven() throws Exception {
    assertThat(reader.read(bytes("abc"), "a.txt", null).get(0).article().sha256())
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  @ParameterizedTest
  @CsvSource({"UTF-8", "UTF-16BE", "UTF-16LE"})
  void readsTextBehindAByteOrderMark(String charset) throws Exception {
    byte[] bytes = "\uFEFFCafé 😀 5.".getBytes(Charset.forName(charset));
    Document document = reader.read(bytes, "a.txt", null).get(0);
    assertThat(document.article().text()).isEqualTo("Café 😀 5.");
  }

  @Test
  void saysWhereTextIsNotUtf8() {
    assertUnreadable(
        latin1("It\nrained \u0093x"),
        "a.txt",
        "a.txt:2:8: byte 0x93 is not UTF-8",
        "Save the file");
  }

  @Test
  void saysWhereUtf16Breaks() {
    assertUnreadable(latin1("\u00FF\u00FEA\0\n"), "a.txt", "a.txt:1:2: ", "UTF-16LE");
  }

  @ParameterizedTest
  @CsvSource({"%PDF-1.4, PDF", "PK\u0003\u0004x, Word", "{\\rtf1, RTF", "\u0089PNG, picture"})
  void saysWhatABinaryFileIs(String content, String what) {
    assertUnreadable(latin1(content), "a.txt", "a.txt: this is", what, "Expected");
  }

  @Test
  void refusesNulBytesAndManyControlCharacters() {
    assertUnreadable(latin1("a\0b"), "a.txt", "binary", "NUL");
    assertUnreadable(latin1("\u0001\u0002\u0003a".repeat(9)), "a.txt", "27 of its bytes");
  }

  @Test
  void readsAnEmptyArticleAsOneWithoutBlocks() throws Exception {
    for (String name : List.of("a.txt", "a.md", "a.html", "-")) {
      List<Document> documents = reader.read(new byte[0], name, null);
      assertThat(documents).singleElement().satisfies(d -> assertThat(d.blocks()).isEmpty());
    }
  }

  @Test
  void saysWhatIsWrongWithFrontMatter() {
    assertUnreadable(
        bytes("---\npublished: 2024-02-30\n---\nx"),
        "a.md",
        "a.md:2:12: ‘2024-02-30’",
        "2024-03-05");
    assertUnreadable(bytes("---\ntitle: a: b\n---\nx"), "a.txt", "a.txt:2:9: ", "quotation marks");
  }

  @Test
  void readsOneArticleARowOfJsonLines() throws Exception {
    String rows =
        """
        {"id": "a1", "text": "It \\u201crained\\u201d 5 days.", "title": "Rain", "published": "2022-01-05"}

        {"id": 7, "text": "It dried."}
        """;
    List<Document> documents = reader.read(bytes(rows), "in.jsonl", null);
    assertThat(documents).extracting(d -> d.article().id()).containsExactly("a1", "7");
    Document first = documents.get(0);
    assertThat(first.article().title()).isEqualTo("Rain");
    assertThat(first.article().published()).hasToString("2022-01-05");
    assertThat(first.article().text()).isEqualTo("It “rained” 5 days.");
    assertThat(Reading.at(first.article().text(), Reading.tokens(first.blocks()).get(4).span()))
        .isEqualTo("5");
  }

  @Test
  void reportsAllBrokenRowsAtOnce() {
    String rows =
        """
        {"id":"a","text":"x"}
        {"id":2,"text":}
        {"id":3}
        {"text":"x",
        {"text":"x","published":"soon"}
        {"text":"x"} 5
        """;
    assertUnreadable(
        bytes(rows),
        "in.jsonl",
        "in.jsonl:2:16: this line is not JSON: Unexpected character ('}')",
        "\nin.jsonl:3:1: this line has no text",
        "\nin.jsonl:4:",
        "it ends before it is complete",
        "\nin.jsonl:5:13: ‘soon’",
        "\nin.jsonl:6:");
  }

  @Test
  void readsNinjsWithAPlainBody() throws Exception {
    String item =
        "{\"uri\":\"x\",\"headline\":\"Rain\",\"versioncreated\":\"2022-01-05T23:00:00-08:00\","
            + "\"body_text\":\"It rained.\",\"body_xhtml\":\"<p>No.</p>\"}";
    Document document = reader.read(bytes(item), "a.json", null).get(0);
    assertThat(document.article().title()).isEqualTo("Rain");
    assertThat(document.article().published()).hasToString("2022-01-05");
    assertThat(Reading.outline(document)).containsExactly("PARAGRAPH: It rained.");
  }

  @Test
  void countsNinjsOffsetsInTheBodyUsed() throws Exception {
    String item = "{\"headline\":\"Rain\",\"body_xhtml\":\"<p>5 &amp; 6 days.</p>\"}";
    Document document = reader.read(bytes(item), "a.json", null).get(0);
    assertThat(document.article().text()).isEqualTo("<p>5 &amp; 6 days.</p>");
    assertThat(Reading.tokens(document.blocks()))
        .extracting(t -> Reading.at(document.article().text(), t.span()))
        .containsExactly("5", "&amp;", "6", "days", ".");
  }

  @Test
  void saysWhereNinjsBreaks() {
    assertUnreadable(bytes("{\n \"headline\": }"), "a.json", "a.json:2:14: this is not JSON");
    assertUnreadable(bytes("{\"uri\": \"x\"}"), "a.json", "neither a body nor a headline");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "a.txt, `<!DOCTYPE html><p>x</p>`, HTML",
        "-, `<p>It rained.</p>`, HTML",
        "-, `{\"text\": \"x\"}`, JSON_LINES",
        "-, `{\"body_text\": \"x\"}`, NINJS",
        "a.json, `{\"text\": \"x\"}`, JSON_LINES",
        "-, `See [it](http://x.org).`, MARKDOWN",
        "-, It rained., TEXT",
        "a.MD, It rained., MARKDOWN",
        "a.txt, `See [it](http://x.org).`, TEXT"
      })
  void recognisesFormats(String name, String content, Format format) {
    assertThat(Format.recognise(content, name)).isEqualTo(format);
  }

  @Test
  void obeysTheFormatGiven() throws Exception {
    assertThat(reader.read(bytes("# x *5*"), "a.txt", Format.MARKDOWN).get(0).article().title())
        .isEqualTo("x 5");
  }
}
