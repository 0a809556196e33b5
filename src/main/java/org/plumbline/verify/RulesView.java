package org.plumbline.verify;

import java.util.List;
import java.util.Optional;
import org.plumbline.diagnostic.Diagnostic;
import org.plumbline.rule.RuleSet;

/** The rules as a person looks at them. */
public interface RulesView {

  /** The rules that could be read. */
  RuleSet rules();

  /** Everything that is wrong with the rules. */
  List<Diagnostic> diagnostics();

  /** The rule of an id as the engine runs it, for reading only. */
  Optional<String> drl(String id);

  /** Runs the examples of the rules with these ids, or of all rules where none is given. */
  List<ExampleResult> test(List<String> ids);
}
