package org.plumbline.engine;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;
import org.plumbline.rule.Phase;

/** The working memory of one article: facts go in, what the rules say of them comes out. */
final class ArticleSession implements AutoCloseable {
  private final Knowledge knowledge;
  private final int maxFirings;
  private final @Nullable KieSession session;
  private final IdentityHashMap<Object, FactHandle> handles = new IdentityHashMap<>();
  private final List<Stop> stops = new ArrayList<>();

  ArticleSession(Knowledge knowledge, Set<String> without, int maxFirings) {
    this.knowledge = knowledge;
    this.maxFirings = maxFirings;
    KieBase base = knowledge.base(without);
    // A base without rules does not know the global that they report to.
    this.session = base.getKiePackages().isEmpty() ? null : base.newKieSession();
  }

  /**
   * A phase that was stopped because its rules fired too often.
   *
   * @param busiest the rules that fired, with how often, the most often first
   */
  record Stop(Phase phase, int limit, List<Map.Entry<String, Integer>> busiest) {
    String described() {
      return busiest.stream()
          .limit(3)
          .map(rule -> rule.getKey() + " (" + rule.getValue() + ")")
          .collect(Collectors.joining(", "));
    }
  }

  void insert(Object fact) {
    if (session != null) {
      guarded(() -> handles.put(fact, session.insert(fact)));
    }
  }

  void remove(Object fact) {
    FactHandle handle = handles.remove(fact);
    if (session != null && handle != null) {
      guarded(() -> session.delete(handle));
    }
  }

  /** What the rules of a phase say, in no particular order. */
  List<Firings.Entry> fire(Phase phase) {
    Firings firings = new Firings(phase);
    if (session == null) {
      return firings.entries();
    }
    FiringGuard guard = new FiringGuard(knowledge, phase, firings);
    int limit = (int) Math.min(Integer.MAX_VALUE, Math.max(maxFirings, possibleFirings()));
    guarded(
        () -> {
          session.setGlobal("firings", firings);
          session.getAgenda().getAgendaGroup(phase.word()).setFocus();
          if (session.fireAllRules(guard, limit) >= limit) {
            stops.add(new Stop(phase, limit, guard.busiest()));
          }
        });
    return firings.entries();
  }

  private long possibleFirings() {
    return (long) handles.size() * knowledge.size();
  }

  List<Stop> stops() {
    return List.copyOf(stops);
  }

  private static void guarded(Runnable step) {
    try {
      step.run();
    } catch (RuntimeException | StackOverflowError | LinkageError thrown) {
      throw new RuleFailure(thrown);
    }
  }

  @Override
  public void close() {
    if (session != null) {
      session.dispose();
    }
  }
}
