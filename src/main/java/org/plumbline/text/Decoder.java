package org.plumbline.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Turns bytes into characters, or says why they are none. */
final class Decoder {
  private static final String SAVE = "Expected UTF-8 text. Save the file as UTF-8 and try again.";

  /** Beginnings of files that people take for articles. */
  private static final String[][] SIGNATURES = {
    {"%PDF-", "a PDF file"},
    {"PK\u0003\u0004", "a zipped file, such as a Word or Pages document"},
    {"\u00D0\u00CF\u0011\u00E0", "an old Word document"},
    {"{\\rtf", "a rich-text (RTF) file"},
    {"\u0089PNG", "a picture"},
    {"\u00FF\u00D8\u00FF", "a picture"},
    {"\u001F\u008B", "a compressed (gzip) file"},
  };

  private Decoder() {}

  /** The characters, without a byte order mark. */
  static String decode(byte[] bytes, String name) throws UnreadableArticleException {
    for (String[] signature : SIGNATURES) {
      if (startsWith(bytes, signature[0])) {
        throw new UnreadableArticleException(
            name + ": this is " + signature[1] + ". " + fix(signature[1]));
      }
    }
    if (startsWith(bytes, "\u00FF\u00FE\0\0") || startsWith(bytes, "\0\0\u00FE\u00FF")) {
      throw new UnreadableArticleException(name + ": this is UTF-32 text. " + SAVE);
    }
    if (startsWith(bytes, "\u00FE\u00FF")) {
      return decode(bytes, 2, StandardCharsets.UTF_16BE, name);
    }
    if (startsWith(bytes, "\u00FF\u00FE")) {
      return decode(bytes, 2, StandardCharsets.UTF_16LE, name);
    }
    refuseBinary(bytes, name);
    int begin = startsWith(bytes, "\u00EF\u00BB\u00BF") ? 3 : 0;
    return decode(bytes, begin, StandardCharsets.UTF_8, name);
  }

  private static String fix(String what) {
    return "Expected an article as text, Markdown, HTML, ninjs or JSON Lines. "
        + (what.contains("picture") || what.contains("gzip")
            ? "Give the article's text instead."
            : "Export it as plain text or HTML in UTF-8 and try again.");
  }

  private static boolean startsWith(byte[] bytes, String signature) {
    if (bytes.length < signature.length()) {
      return false;
    }
    for (int i = 0; i < signature.length(); i++) {
      if ((bytes[i] & 0xFF) != signature.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static void refuseBinary(byte[] bytes, String name) throws UnreadableArticleException {
    int controls = 0;
    for (byte b : bytes) {
      if (b == 0) {
        throw new UnreadableArticleException(
            name
                + ": this is a binary file, or text in UTF-16 without a byte order mark: it has NUL"
                + " bytes. "
                + SAVE);
      }
      if (b > 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f') {
        controls++;
      }
    }
    if (controls > 8 && controls > bytes.length / 10) {
      throw new UnreadableArticleException(
          name
              + ": this is a binary file: "
              + controls
              + " of its bytes are control characters. "
              + SAVE);
    }
  }

  private static String decode(byte[] bytes, int begin, Charset charset, String name)
      throws UnreadableArticleException {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes, begin, bytes.length - begin);
    CharBuffer out = CharBuffer.allocate(bytes.length - begin + 1);
    CoderResult result = decoder.decode(in, out, true);
    if (!result.isError()) {
      result = decoder.flush(out);
    }
    out.flip();
    String text = out.toString();
    if (result.isError()) {
      String where = new SourceText(text).position(text.length());
      String value = String.format(Locale.ROOT, "0x%02X", bytes[in.position()] & 0xFF);
      throw new UnreadableArticleException(
          name + ":" + where + ": byte " + value + " is not " + charset.name() + ". " + SAVE);
    }
    return text;
  }
}
