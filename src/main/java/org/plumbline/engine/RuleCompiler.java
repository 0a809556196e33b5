package org.plumbline.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.plumbline.diagnostic.Diagnostic;
import org.plumbline.rule.AdvancedRule;
import org.plumbline.rule.Phase;
import org.plumbline.rule.RuleCard;
import org.plumbline.rule.RuleSet;

/**
 * Rules to classes, each rule in a package of its own: taken from the cache where they are in it,
 * compiled together where not, and one by one where one of them fails, so that a bad rule never
 * takes the others along.
 */
final class RuleCompiler {
  private final RuleCache cache;
  private final Consumer<Collection<String>> observer;

  /**
   * @param observer told the ids of the rules of each run of the compiler
   */
  RuleCompiler(RuleCache cache, Consumer<Collection<String>> observer) {
    this.cache = cache;
    this.observer = observer;
  }

  /**
   * What came of a set of rules.
   *
   * @param rules in order of id
   * @param phases of the rules of Drools, by package and name; of advanced rules alone
   */
  record Outcome(
      List<CompiledRule> rules,
      Map<String, Map<String, Phase>> phases,
      List<Diagnostic> problems) {}

  Outcome compile(RuleSet rules, boolean allowAdvanced) {
    List<Diagnostic> problems = new ArrayList<>();
    Map<String, RuleSource> sources = new TreeMap<>();
    Map<String, AdvancedRule> advanced = new LinkedHashMap<>();
    Map<String, Map<String, Phase>> phases = new LinkedHashMap<>();
    for (RuleCard card : rules.cards()) {
      source(card, problems).ifPresent(source -> sources.put(card.id(), source));
    }
    for (AdvancedRule rule : rules.advanced()) {
      if (!allowAdvanced) {
        problems.add(switchedOff(rule));
        continue;
      }
      AdvancedSource prepared = AdvancedSource.of(rule);
      problems.addAll(prepared.problems());
      RuleSource source = prepared.source();
      if (source != null) {
        sources.put(rule.id(), source);
        advanced.put(rule.id(), rule);
        phases.put(source.packageName(), prepared.phases());
      }
    }
    return new Outcome(compile(rules, sources, advanced, problems), phases, problems);
  }

  private List<CompiledRule> compile(
      RuleSet rules,
      Map<String, RuleSource> sources,
      Map<String, AdvancedRule> advanced,
      List<Diagnostic> problems) {
    Map<String, String> keys = new TreeMap<>();
    sources.forEach((id, source) -> keys.put(id, BuildStamp.key(List.of(id, source.drl()))));
    String setKey = BuildStamp.key(keys.values());
    Optional<List<CompiledRule>> whole = cache.set(setKey);
    if (whole.isPresent()) {
      return whole.get();
    }
    Map<String, CompiledRule> compiled = new TreeMap<>();
    List<RuleSource> missing = new ArrayList<>();
    for (RuleSource source : sources.values()) {
      Optional<CompiledRule> kept = cache.rule(keys.getOrDefault(source.id(), ""));
      if (kept.isPresent()) {
        compiled.put(source.id(), kept.get());
      } else if (advanced.containsKey(source.id())) {
        advanced(source, advanced.get(source.id()), problems)
            .ifPresent(rule -> keep(rule, keys, compiled));
      } else {
        missing.add(source);
      }
    }
    for (CompiledRule rule : cards(rules, missing, problems)) {
      keep(rule, keys, compiled);
    }
    List<CompiledRule> all = List.copyOf(compiled.values());
    if (compiled.size() == sources.size() && !all.isEmpty()) {
      cache.keepSet(setKey, all);
    }
    return all;
  }

  private void keep(
      CompiledRule rule, Map<String, String> keys, Map<String, CompiledRule> compiled) {
    compiled.put(rule.rule(), rule);
    cache.keepRule(keys.getOrDefault(rule.rule(), ""), rule);
  }

  private List<CompiledRule> cards(
      RuleSet rules, List<RuleSource> sources, List<Diagnostic> problems) {
    if (sources.isEmpty()) {
      return List.of();
    }
    if (run(sources) instanceof DroolsCompiler.Result.Compiled together) {
      return together.rules();
    }
    List<CompiledRule> compiled = new ArrayList<>();
    for (RuleSource source : sources) {
      if (sources.size() > 1
          && run(List.of(source)) instanceof DroolsCompiler.Result.Compiled alone) {
        compiled.addAll(alone.rules());
      } else {
        rules.card(source.id()).ifPresent(card -> problems.add(notRunnable(card)));
      }
    }
    return compiled;
  }

  private Optional<CompiledRule> advanced(
      RuleSource source, AdvancedRule rule, List<Diagnostic> problems) {
    DroolsWords words = new DroolsWords(rule);
    DroolsCompiler.Result result = run(List.of(source));
    if (result instanceof DroolsCompiler.Result.Failed failed) {
      problems.addAll(words.translate(failed.troubles()));
      return Optional.empty();
    }
    CompiledRule compiled = ((DroolsCompiler.Result.Compiled) result).rules().get(0);
    Optional<String> forbidden = ClassGuard.firstForbidden(compiled, source.packageName());
    forbidden.ifPresent(what -> problems.add(words.forbidden(what)));
    return forbidden.isPresent() ? Optional.empty() : Optional.of(compiled);
  }

  private DroolsCompiler.Result run(List<RuleSource> sources) {
    observer.accept(sources.stream().map(RuleSource::id).toList());
    return DroolsCompiler.compile(sources);
  }

  private static Optional<RuleSource> source(RuleCard card, List<Diagnostic> problems) {
    try {
      return Optional.of(
          new RuleSource(
              card.id(), DrlText.packageOf(card.id()), DrlText.ascii(DrlWriter.write(card))));
    } catch (IllegalArgumentException notInThisPhase) {
      problems.add(notRunnable(card));
      return Optional.empty();
    }
  }

  private static Diagnostic notRunnable(RuleCard card) {
    return Diagnostic.error(
            card.position(),
            "rule-not-runnable",
            "The rule ‘" + card.id() + "’ asks for something that its phase does not know.")
        .expected(
            "fields of the article, the claim and the reference in "
                + Phase.ADMISSIBLE.word()
                + " and "
                + Phase.COMPARE.word()
                + "; of the article, the claim and the findings in "
                + Phase.COMBINE.word()
                + " and "
                + Phase.VERDICT.word()
                + ".")
        .effect("The rule is left out; the others run.");
  }

  private static Diagnostic switchedOff(AdvancedRule rule) {
    return Diagnostic.warning(
            rule.position(),
            "advanced-rules-off",
            "The rule ‘" + rule.id() + "’ is written in DRL, and such rules are switched off.")
        .fix("Switch them on if you trust everyone who can write to this folder.")
        .effect("The rule is left out; the others run.");
  }
}
