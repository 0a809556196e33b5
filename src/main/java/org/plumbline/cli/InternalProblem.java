package org.plumbline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.plumbline.verify.ProgramVersion;

/** Tells of a mistake in Plumbline itself in one line; the details go where a developer looks. */
final class InternalProblem {
  private static final String DEBUG = "PLUMBLINE_DEBUG";

  private InternalProblem() {}

  static void report(Throwable problem, Console console) {
    String details = details(problem);
    if ("1".equals(System.getenv(DEBUG))) {
      console.say(details);
    }
    console.say(
        "plumbline: Internal problem ("
            + problem.getClass().getSimpleName()
            + "). This is a mistake in Plumbline and not yours. Please report it"
            + log(details).map(file -> ", with the file " + file).orElse("")
            + ".");
  }

  private static String details(Throwable problem) {
    StringWriter details = new StringWriter();
    PrintWriter writer = new PrintWriter(details);
    writer.print(
        "Plumbline " + ProgramVersion.current() + ", Java " + System.getProperty("java.version"));
    writer.println();
    problem.printStackTrace(writer);
    writer.flush();
    return details.toString();
  }

  private static Optional<Path> log(String details) {
    try {
      Path file = Files.createTempFile("plumbline-", ".log");
      Files.writeString(file, details, StandardCharsets.UTF_8);
      return Optional.of(file);
    } catch (IOException | SecurityException noLog) {
      return Optional.empty();
    }
  }
}
