package org.plumbline.rule.read;

import java.util.List;
import org.plumbline.diagnostic.Diagnostic;
import org.plumbline.rule.RuleSet;

/**
 * The rules that could be read, and what was wrong with the others.
 *
 * @param diagnostics in the order of the files' names
 */
public record LoadedRules(RuleSet ruleSet, List<Diagnostic> diagnostics) {
  public LoadedRules {
    diagnostics = List.copyOf(diagnostics);
  }

  /** Whether anything was left out. */
  public boolean broken() {
    return diagnostics.stream().anyMatch(one -> one.level() == Diagnostic.Level.ERROR);
  }
}
