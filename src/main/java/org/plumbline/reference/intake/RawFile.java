package org.plumbline.reference.intake;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.plumbline.diagnostic.Diagnostic;
import org.plumbline.diagnostic.Position;
import org.plumbline.reference.code.Gzip;

/**
 * A file as text.
 *
 * @param text without a byte order mark
 */
record RawFile(String text, Charset charset) {
  private static final long LARGEST = 1L << 30;
  private static final int LONGEST_LINE = 1_000_000;

  /** Reads a file, packed or not, and finds out what its text is written in. */
  static RawFile read(Path file, ImportRequest request, Notebook notes) throws Unclear {
    byte[] bytes = bytes(file, notes);
    if (bytes.length == 0) {
      throw notes.stop(problem(notes, 0, "empty-file", "The file has 0 bytes."));
    }
    refuseOtherFormats(bytes, notes);
    RawFile raw = decoded(bytes, request, notes);
    if (raw.text.isBlank()) {
      throw notes.stop(problem(notes, 1, "empty-file", "The file is blank."));
    }
    raw.refuseOtherTexts(notes);
    return raw;
  }

  private static Diagnostic problem(Notebook notes, int line, String code, String what) {
    return Diagnostic.error(Position.of(notes.file(), line, 0), code, what)
        .expected("a table as CSV, with a header row.");
  }

  private static byte[] bytes(Path file, Notebook notes) throws Unclear {
    try {
      if (!Files.isRegularFile(file)) {
        String what = Files.exists(file) ? "This is no file." : "There is no such file.";
        throw notes.stop(problem(notes, 0, "missing-file", what));
      }
      if (Files.size(file) > LARGEST) {
        throw notes.stop(problem(notes, 0, "too-large", "The file is larger than 1 GB."));
      }
      byte[] bytes = Files.readAllBytes(file);
      boolean packed = bytes.length > 1 && bytes[0] == 0x1f && bytes[1] == (byte) 0x8b;
      boolean named = file.toString().endsWith(".gz");
      if (packed && !named) {
        throw notes.stop(
            problem(notes, 0, "packed-file", "The file is packed by gzip, and not named so.")
                .fix("Let its name end with .gz."));
      }
      return named ? Gzip.unpack(bytes, LARGEST) : bytes;
    } catch (Gzip.TooLarge e) {
      throw notes.stop(problem(notes, 0, "too-large", "The file unpacks to more than 1 GB."));
    } catch (IOException e) {
      boolean packed = file.toString().endsWith(".gz");
      throw notes.stop(
          problem(
              notes,
              0,
              packed ? "bad-gzip" : "unreadable-file",
              packed ? "The file is damaged, or not packed by gzip." : "The file cannot be read."));
    }
  }

  private static void refuseOtherFormats(byte[] bytes, Notebook notes) throws Unclear {
    String start = new String(bytes, 0, Math.min(bytes.length, 8), StandardCharsets.ISO_8859_1);
    String what = null;
    if (start.startsWith("PK\u0003\u0004")) {
      what = "The file is a ZIP archive or an Excel workbook.";
    } else if (start.startsWith("\u00D0\u00CF\u0011\u00E0")) {
      what = "The file is an old Excel workbook.";
    } else if (start.startsWith("%PDF")) {
      what = "The file is a PDF.";
    } else if (start.startsWith("PAR1")) {
      what = "The file is a Parquet table.";
    }
    if (what != null) {
      throw notes.stop(
          problem(notes, 0, "no-csv", what).fix("Unpack it, or save the table as CSV."));
    }
  }

  private void refuseOtherTexts(Notebook notes) throws Unclear {
    String start = text.substring(0, Math.min(text.length(), 500)).strip();
    String lower = start.toLowerCase(Locale.ROOT);
    String what = null;
    if (lower.startsWith("<!doctype") || lower.startsWith("<html") || lower.startsWith("<?xml")) {
      what = "The file is a web page or XML.";
    } else if (start.startsWith("{") || start.startsWith("[{")) {
      what = "The file is JSON.";
    }
    if (what != null) {
      throw notes.stop(problem(notes, 1, "no-csv", what).fix("Download the table as CSV."));
    }
    int line = 1;
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i == text.length() ? '\n' : text.charAt(i);
      if (c == '\0') {
        throw notes.stop(
            problem(notes, line, "nul-byte", "The line has a NUL byte: this is no text."));
      }
      if (c == '\n') {
        if (i - from > LONGEST_LINE) {
          throw notes.stop(
              problem(notes, line, "long-line", "The line is " + (i - from) + " characters long."));
        }
        line++;
        from = i + 1;
      }
    }
  }

  private static RawFile decoded(byte[] bytes, ImportRequest request, Notebook notes)
      throws Unclear {
    String said = request.said("encoding").orElse(null);
    if (said != null) {
      if (!Charset.isSupported(said)) {
        throw notes.stop(
            problem(notes, 0, "unknown-encoding", "‘" + said + "’ is no known encoding.")
                .fix("Name one such as utf-8 or windows-1252 with --encoding."));
      }
      return decoded(bytes, Charset.forName(said), notes);
    }
    if (starts(bytes, 0xFF, 0xFE) || starts(bytes, 0xFE, 0xFF)) {
      notes.assume("encoding", "UTF-16", "the file starts with its byte order mark");
      return decoded(bytes, StandardCharsets.UTF_16, notes);
    }
    int nuls = 0;
    for (int i = 0; i < Math.min(bytes.length, 1000); i++) {
      nuls += bytes[i] == 0 ? 1 : 0;
    }
    if (nuls > Math.min(bytes.length, 1000) / 4 && bytes.length % 2 == 0) {
      boolean little = bytes[0] != 0;
      notes.assume("encoding", "UTF-16", "every second byte is 0");
      return decoded(bytes, little ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE, notes);
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      boolean mark = text.startsWith("\uFEFF");
      notes.assume(
          "encoding",
          "UTF-8",
          mark ? "the file starts with its byte order mark" : "all bytes are UTF-8");
      return new RawFile(mark ? text.substring(1) : text, StandardCharsets.UTF_8);
    } catch (CharacterCodingException notUtf8) {
      return windows(bytes, notes);
    }
  }

  private static boolean starts(byte[] bytes, int first, int second) {
    return bytes.length > 1 && bytes[0] == (byte) first && bytes[1] == (byte) second;
  }

  private static RawFile windows(byte[] bytes, Notebook notes) throws Unclear {
    Charset windows = Charset.forName("windows-1252");
    int line = 1;
    for (byte b : bytes) {
      if (b == '\n') {
        line++;
      } else if (b < 0) {
        break;
      }
    }
    RawFile raw = decoded(bytes, windows, notes);
    String[] lines = raw.text.split("\n", line + 1);
    String shown = lines[Math.min(line, lines.length) - 1].strip();
    notes.assume(
        "encoding",
        "windows-1252",
        "line "
            + line
            + " is not UTF-8 and reads: "
            + shown.substring(0, Math.min(60, shown.length())));
    return raw;
  }

  private static RawFile decoded(byte[] bytes, Charset charset, Notebook notes) throws Unclear {
    try {
      String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return new RawFile(text.startsWith("\uFEFF") ? text.substring(1) : text, charset);
    } catch (CharacterCodingException e) {
      throw notes.stop(
          problem(notes, 0, "bad-encoding", "The file is not written in " + charset.name() + ".")
              .fix("Name its encoding with --encoding, or save it as UTF-8."));
    }
  }
}
