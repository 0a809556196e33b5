package org.plumbline.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * What a command line gives, run in this process.
 *
 * @param status the exit status
 * @param out what stands on standard output
 * @param err what stands on standard error
 */
public record Run(int status, String out, String err) {

  /** The whole program, from the words of a command line to its files. */
  public static Run live(Path home, String... typed) {
    return withInput("", home, new LiveServices(), typed);
  }

  static Run of(Path home, Services services, String... typed) {
    return withInput("", home, services, typed);
  }

  static Run withInput(String input, Path home, Services services, String... typed) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            new PrintStream(out, false, StandardCharsets.UTF_8),
            new PrintStream(err, false, StandardCharsets.UTF_8),
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
    ExitStatus status = new Plumbline(console, new Home(home), Terminal.PLAIN, services).run(typed);
    console.finish();
    return new Run(
        status.code(), out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
