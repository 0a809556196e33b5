package org.plumbline.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.plumbline.diagnostic.Diagnostic;
import org.plumbline.engine.DrlWriter;
import org.plumbline.engine.Loaded;
import org.plumbline.rule.AdvancedRule;
import org.plumbline.rule.RuleCard;
import org.plumbline.rule.RuleSet;
import org.plumbline.rule.example.ExampleRunner;
import org.plumbline.rule.read.LoadedRules;

/** A rule set as a person looks at it. Its engine is made only when an example is to be run. */
final class RuleSetView implements RulesView {
  private final LoadedRules loaded;
  private final Supplier<Loaded> engine;

  RuleSetView(LoadedRules loaded, Supplier<Loaded> engine) {
    this.loaded = loaded;
    this.engine = engine;
  }

  @Override
  public RuleSet rules() {
    return loaded.ruleSet();
  }

  @Override
  public List<Diagnostic> diagnostics() {
    return loaded.diagnostics();
  }

  @Override
  public Optional<String> drl(String id) {
    Optional<String> card = rules().card(id).map(DrlWriter::write);
    return card.or(
        () ->
            rules().advanced().stream()
                .filter(rule -> rule.id().equals(id))
                .map(AdvancedRule::drl)
                .findFirst());
  }

  @Override
  public List<ExampleResult> test(List<String> ids) {
    Loaded ready = engine.get();
    ExampleRunner runner = new ExampleRunner(new ExampleBench(rules(), ready.engine()));
    List<org.plumbline.rule.example.ExampleResult> results = new ArrayList<>();
    for (RuleCard card : rules().cards()) {
      if (ids.isEmpty() || ids.contains(card.id())) {
        results.addAll(runner.run(card));
      }
    }
    for (AdvancedRule rule : rules().advanced()) {
      if (ids.isEmpty() || ids.contains(rule.id())) {
        results.addAll(runner.run(rule));
      }
    }
    return results.stream()
        .map(r -> new ExampleResult(r.rule(), r.example(), r.passed() ? null : r.reason()))
        .toList();
  }
}
