package org.plumbline.rule.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.plumbline.diagnostic.Diagnostic;
import org.plumbline.diagnostic.Position;

/**
 * A file of the rules.
 *
 * @param path relative to the folder of rules, with forward slashes
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared, and made for one reading only.
record RuleFile(String path, byte[] bytes) {

  String folder() {
    int slash = path.indexOf('/');
    return slash < 0 ? "" : path.substring(0, slash);
  }

  String name() {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** The name without an ending. */
  String stem(String ending) {
    return name().substring(0, name().length() - ending.length());
  }

  /** The characters, without a byte order mark; empty where the file is not UTF-8. */
  Optional<SourceText> text(String effect, List<Diagnostic> found) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      int line = 1;
      for (int i = 0; i < in.position(); i++) {
        line += bytes[i] == '\n' ? 1 : 0;
      }
      found.add(
          Diagnostic.error(
                  Position.of(path, line, 0), "not-utf-8", "The line is not written in UTF-8.")
              .fix("Save the file as UTF-8.")
              .effect(effect));
      return Optional.empty();
    }
    String text = out.flip().toString();
    return Optional.of(new SourceText(path, text.startsWith("\uFEFF") ? text.substring(1) : text));
  }
}
