package org.plumbline.report.outline;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.Span;
import org.plumbline.model.evidence.Evidence;
import org.plumbline.model.report.CheckedClaim;
import org.plumbline.model.report.Finding;
import org.plumbline.model.report.Verdict;

/**
 * A claim with the number a reader knows it by.
 *
 * @param number its place among the claims in the order of the text, from 1
 */
public record Entry(int number, CheckedClaim checked) {

  public Verdict verdict() {
    return checked.verdict();
  }

  public String quote() {
    return checked.claim().quote();
  }

  public Span span() {
    return checked.claim().selector().span();
  }

  /** The evidence of all findings, each once, in the order of the findings. */
  public List<Evidence> evidence() {
    LinkedHashSet<Evidence> all = new LinkedHashSet<>();
    checked.findings().forEach(finding -> all.addAll(finding.evidence()));
    return List.copyOf(all);
  }

  /** What the rule that set a caveat says of it. */
  public Optional<String> caveatMessage(String caveat) {
    return checked.findings().stream()
        .filter(finding -> caveat.equals(finding.caveat()))
        .map(Finding::message)
        .filter(message -> !message.isBlank() && !message.equals(checked.conclusion()))
        .findFirst();
  }

  /** What findings say that rest on the text alone and that the conclusion does not say. */
  public List<String> furtherMessages() {
    List<String> messages = new ArrayList<>();
    for (Finding finding : checked.findings()) {
      String message = finding.message();
      if (finding.evidence().isEmpty()
          && finding.caveat() == null
          && !message.isBlank()
          && !message.equals(checked.conclusion())
          && !messages.contains(message)) {
        messages.add(message);
      }
    }
    return messages;
  }

  /** Which of measure, area, period and unit differ, each once, in the order of the findings. */
  public List<String> differs() {
    LinkedHashSet<String> all = new LinkedHashSet<>();
    checked.findings().forEach(finding -> all.addAll(finding.differs()));
    return List.copyOf(all);
  }
}
