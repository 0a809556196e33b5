package org.plumbline.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * The three streams of a command.
 *
 * @param out results, and nothing else
 * @param err everything else
 * @param in an article named {@code -}
 */
record Console(PrintStream out, PrintStream err, InputStream in) {

  /** Those of the process, UTF-8 whatever the locale says. */
  static Console ofProcess() {
    return new Console(
        utf8(new FileOutputStream(FileDescriptor.out)),
        utf8(new FileOutputStream(FileDescriptor.err)),
        System.in);
  }

  private static PrintStream utf8(FileOutputStream stream) {
    return new PrintStream(
        new BufferedOutputStream(stream, 1 << 16), false, StandardCharsets.UTF_8);
  }

  /** A line of the result; line feeds end it on every system. */
  void result(String line) {
    out.print(line);
    out.print('\n');
  }

  /** A line for the user that is no result. */
  void say(String line) {
    err.print(line);
    err.print('\n');
    err.flush();
  }

  /** Hands everything over; false where standard output did not take it all. */
  boolean finish() {
    err.flush();
    return !out.checkError();
  }
}
