package org.plumbline.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.plumbline.model.report.CheckedClaim;
import org.plumbline.model.report.Finding;
import org.plumbline.model.report.Report;
import org.plumbline.model.report.Severity;

/** From which severity on a finding makes the command fail. */
enum FailOn {
  ERROR,
  WARNING,
  NOTE,
  NEVER;

  static List<String> words() {
    return Arrays.stream(values()).map(FailOn::word).toList();
  }

  static FailOn of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  ExitStatus status(List<Report> reports) {
    boolean fails = reports.stream().flatMap(report -> report.claims().stream()).anyMatch(this::at);
    return fails ? ExitStatus.FINDINGS : ExitStatus.FINE;
  }

  /** Whether a claim has a finding that counts; a reference that merely supports it is none. */
  private boolean at(CheckedClaim claim) {
    boolean found =
        claim.findings().stream().anyMatch(finding -> finding.kind() != Finding.Kind.SUPPORTS);
    return found && claim.severity().compareTo(threshold()) <= 0 && this != NEVER;
  }

  private Severity threshold() {
    return this == NEVER ? Severity.ERROR : Severity.valueOf(name());
  }
}
