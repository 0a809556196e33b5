package org.plumbline.engine;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kie.api.definition.rule.Rule;
import org.kie.api.runtime.rule.AgendaFilter;
import org.kie.api.runtime.rule.Match;
import org.plumbline.rule.Phase;

/**
 * Lets only the rules of one phase fire, counts them, and tells the collector which one it is.
 *
 * <p>Where a phase was stopped, what it left on the agenda must not fire in the next one.
 */
final class FiringGuard implements AgendaFilter {
  private final Knowledge knowledge;
  private final Phase phase;
  private final Firings firings;
  private final Map<String, Integer> counts = new TreeMap<>();

  FiringGuard(Knowledge knowledge, Phase phase, Firings firings) {
    this.knowledge = knowledge;
    this.phase = phase;
    this.firings = firings;
  }

  @Override
  public boolean accept(Match match) {
    Rule rule = match.getRule();
    if (knowledge.phaseOf(rule).filter(phase::equals).isEmpty()) {
      return false;
    }
    String id = knowledge.idOf(rule);
    counts.merge(id, 1, Integer::sum);
    firings.firesNow(id);
    return true;
  }

  /** The rules that fired, the most often first. */
  List<Map.Entry<String, Integer>> busiest() {
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .toList();
  }
}
