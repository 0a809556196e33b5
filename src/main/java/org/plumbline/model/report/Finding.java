package org.plumbline.model.report;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.evidence.Evidence;

/**
 * What one rule says of one claim.
 *
 * @param rule id of the rule
 * @param differs which of {@code measure}, {@code area}, {@code period}, {@code unit} differ, where
 *     the kind is not-comparable
 * @param caveat the caveat it adds ({@code hedge-absorbs}), or null
 * @param message one sentence for the editor
 * @param question one sentence for the editor to ask, or null
 * @param evidence what it rests on; empty where it rests on the claim alone
 */
public record Finding(
    String rule,
    Kind kind,
    Severity severity,
    List<String> differs,
    @Nullable String caveat,
    String message,
    @Nullable String question,
    List<Evidence> evidence) {

  public Finding {
    differs = List.copyOf(differs);
    evidence = List.copyOf(evidence);
  }

  /** What a finding says of its claim. */
  public enum Kind {
    SUPPORTS,
    CONTRADICTS,
    OUTDATED,
    NOT_COMPARABLE,
    NOT_CHECKABLE,
    CAVEAT;

    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
