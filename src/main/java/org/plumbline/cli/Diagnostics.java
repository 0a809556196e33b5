package org.plumbline.cli;

import java.util.List;
import org.plumbline.diagnostic.Diagnostic;

/** Prints what is wrong with rules and data. */
final class Diagnostics {
  private Diagnostics() {}

  /** Prints them for a person; bad where anything was left out. */
  static ExitStatus print(List<Diagnostic> diagnostics, Console console) {
    diagnostics.forEach(one -> console.say(line(one)));
    return status(diagnostics);
  }

  /** Prints them as the result that was asked for. */
  static ExitStatus printAsResult(List<Diagnostic> diagnostics, Console console) {
    diagnostics.forEach(one -> console.result(line(one)));
    return status(diagnostics);
  }

  /** {@code 2 problems, 1 warning}, or {@code no problems}. */
  static String count(List<Diagnostic> diagnostics) {
    long warnings = diagnostics.stream().filter(Diagnostics::isWarning).count();
    long problems = diagnostics.size() - warnings;
    String count = problems == 0 ? "no problems" : Count.of(problems, "problem", "problems");
    return warnings == 0 ? count : count + ", " + Count.of(warnings, "warning", "warnings");
  }

  private static ExitStatus status(List<Diagnostic> diagnostics) {
    return diagnostics.stream().allMatch(Diagnostics::isWarning)
        ? ExitStatus.FINE
        : ExitStatus.BAD_INPUT;
  }

  private static String line(Diagnostic diagnostic) {
    return isWarning(diagnostic) ? "warning: " + diagnostic.render() : diagnostic.render();
  }

  private static boolean isWarning(Diagnostic diagnostic) {
    return diagnostic.level() == Diagnostic.Level.WARNING;
  }
}
