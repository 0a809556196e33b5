package org.plumbline.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes files so that nobody ever sees half of one. */
final class WholeFile {
  private WholeFile() {}

  /** Writes or replaces a file; where that fails, what was there before is untouched. */
  static void write(Path file, CharSequence content) throws IOException {
    // No temporary file of the system's making: those may be read by their owner alone.
    Path unfinished =
        file.resolveSibling(
            "." + file.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
    try {
      Files.writeString(unfinished, content, StandardCharsets.UTF_8);
      move(unfinished, file);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException overNetwork) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
