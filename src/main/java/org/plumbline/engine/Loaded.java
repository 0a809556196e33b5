package org.plumbline.engine;

import java.util.List;
import org.plumbline.diagnostic.Diagnostic;

/**
 * An engine, and the rules that it had to leave out.
 *
 * @param diagnostics each says which rule and why
 */
public record Loaded(RuleEngine engine, List<Diagnostic> diagnostics) {
  public Loaded {
    diagnostics = List.copyOf(diagnostics);
  }
}
