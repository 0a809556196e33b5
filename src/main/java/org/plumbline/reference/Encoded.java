package org.plumbline.reference;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Locale;
import java.util.Optional;
import org.plumbline.diagnostic.Diagnostic;
import org.plumbline.diagnostic.Position;

/** The bytes of a text file with the encoding they are said to have. */
final class Encoded {
  private final String file;
  private final byte[] bytes;
  private final Charset charset;

  Encoded(String file, byte[] bytes, Charset charset) {
    this.file = file;
    this.bytes = bytes;
    this.charset = charset;
  }

  /** What makes the bytes no text: one that the encoding does not allow, or a NUL. */
  Optional<Diagnostic> flaw() {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(1 << 14);
    int line = 1;
    while (true) {
      CoderResult result = decoder.decode(in, out, true);
      out.flip();
      while (out.hasRemaining()) {
        char c = out.get();
        if (c == '\n') {
          line++;
        } else if (c == '\0') {
          return Optional.of(
              Diagnostic.error(Position.of(file, line, 0), "nul-byte", "The line has a NUL byte.")
                  .fix(
                      "Save the table as plain CSV; this may be a spreadsheet or a damaged file."));
        }
      }
      out.clear();
      if (result.isError()) {
        return Optional.of(malformed(in.position(), line));
      }
      if (result.isUnderflow()) {
        return Optional.empty();
      }
    }
  }

  private Diagnostic malformed(int offset, int line) {
    int lineStart = offset;
    while (lineStart > 0 && bytes[lineStart - 1] != '\n') {
      lineStart--;
    }
    String what =
        String.format(
            Locale.ROOT,
            "Byte %d of the line (0x%02X) is not %s.",
            offset - lineStart + 1,
            bytes[offset],
            charset.name());
    return Diagnostic.error(Position.of(file, line, 0), "bad-encoding", what)
        .fix(
            "Save the file as UTF-8, or name its encoding in datapackage.json, such as"
                + " \"encoding\": \"windows-1252\".");
  }

  /** The text, without a byte order mark. */
  Reader reader() {
    Reader reader = new InputStreamReader(new ByteArrayInputStream(bytes), charset);
    try {
      PushbackReader pushback = new PushbackReader(reader, 1);
      int first = pushback.read();
      if (first >= 0 && first != '\uFEFF') {
        pushback.unread(first);
      }
      return pushback;
    } catch (IOException e) {
      throw new UncheckedIOException("A text in memory could not be read.", e);
    }
  }

  /** All of the text at once. */
  String text() {
    String text = new String(bytes, charset);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
