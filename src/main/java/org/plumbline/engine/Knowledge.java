package org.plumbline.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.definition.rule.Rule;
import org.plumbline.rule.Phase;

/** The rules as Drools runs them, and which rule each of them is. Shared by all sessions. */
final class Knowledge {
  private final Map<String, Model> models = new LinkedHashMap<>();
  private final Map<String, String> rulesByPackage = new LinkedHashMap<>();
  private final Map<String, Phase> cards;
  private final Map<String, Map<String, Phase>> advanced;
  private final Map<Set<String>, KieBase> bases = new ConcurrentHashMap<>();

  /**
   * @param cards phases of the cards by id
   * @param advanced phases of the rules in each advanced file, by package and name
   * @throws LinkageError or ReflectiveOperationException if the classes do not fit together
   */
  Knowledge(
      List<CompiledRule> rules, Map<String, Phase> cards, Map<String, Map<String, Phase>> advanced)
      throws ReflectiveOperationException {
    this.cards = cards;
    this.advanced = advanced;
    RuleClassLoader loader = new RuleClassLoader(rules);
    for (CompiledRule rule : rules) {
      Model model = (Model) loader.loadClass(rule.model()).getDeclaredConstructor().newInstance();
      models.put(rule.rule(), model);
      rulesByPackage.put(DrlText.packageOf(rule.rule()), rule.rule());
    }
    base(Set.of());
  }

  boolean isEmpty() {
    return models.isEmpty();
  }

  boolean hasAdvanced() {
    return !advanced.isEmpty();
  }

  int size() {
    return models.size();
  }

  /** The base without some of its rules, built on first use. */
  KieBase base(Set<String> without) {
    return bases.computeIfAbsent(
        Set.copyOf(without),
        left -> {
          List<Model> kept = new ArrayList<>();
          models.forEach(
              (id, model) -> {
                if (!left.contains(id)) {
                  kept.add(model);
                }
              });
          return KieBaseBuilder.createKieBaseFromModel(kept);
        });
  }

  /** The id of the rule that a rule of Drools belongs to. */
  String idOf(Rule rule) {
    return rulesByPackage.getOrDefault(rule.getPackageName(), rule.getName());
  }

  Optional<Phase> phaseOf(Rule rule) {
    Map<String, Phase> file = advanced.get(rule.getPackageName());
    return Optional.ofNullable(file != null ? file.get(rule.getName()) : cards.get(idOf(rule)));
  }

  /** The advanced rules among those loaded, in order of id. */
  Set<String> advancedIds() {
    Set<String> ids = new TreeSet<>();
    advanced
        .keySet()
        .forEach(name -> Optional.ofNullable(rulesByPackage.get(name)).ifPresent(ids::add));
    return ids;
  }

  /** The rule whose code threw, found by the package of its classes. */
  Optional<String> culprit(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      for (StackTraceElement frame : cause.getStackTrace()) {
        Optional<String> rule = ruleOfClass(frame.getClassName());
        if (rule.isPresent()) {
          return rule;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<String> ruleOfClass(String className) {
    return rulesByPackage.entrySet().stream()
        .filter(entry -> className.startsWith(entry.getKey() + "."))
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
