package org.plumbline.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.diagnostic.Diagnostic;
import org.plumbline.model.Article;
import org.plumbline.model.evidence.Dossier;
import org.plumbline.model.report.CheckedClaim;
import org.plumbline.rule.Phase;
import org.plumbline.rule.RuleCard;
import org.plumbline.rule.RuleSet;
import org.plumbline.rule.field.ArticleFact;

/**
 * The rules, ready to judge articles. Loaded once and shared: any number of threads may judge at
 * the same time, each article in a working memory of its own.
 *
 * <p>The rules work in four phases: which references may be used, each of them against its claim,
 * the findings on a claim together, and one verdict a claim. What rules say is collected and then
 * sorted, so that the order in which they fire changes nothing.
 */
public final class RuleEngine {
  private final Knowledge knowledge;
  private final RuleBook book;
  private final EngineOptions options;

  private RuleEngine(Knowledge knowledge, RuleBook book, EngineOptions options) {
    this.knowledge = knowledge;
    this.book = book;
    this.options = options;
  }

  /** An engine of all rules that can be run; what cannot is said, and left out. */
  public static Loaded load(RuleSet rules, EngineOptions options) {
    return load(rules, options, compiled -> {});
  }

  /**
   * @param observer told the ids of the rules of each run of the compiler
   */
  static Loaded load(RuleSet rules, EngineOptions options, Consumer<Collection<String>> observer) {
    RuleCompiler.Outcome outcome =
        new RuleCompiler(new RuleCache(options.cache()), observer)
            .compile(rules, options.allowAdvanced());
    Knowledge knowledge;
    try {
      knowledge = knowledge(rules, outcome);
    } catch (ReflectiveOperationException | LinkageError | RuntimeException unusable) {
      // The cache held classes that are whole but do not fit this program.
      outcome =
          new RuleCompiler(RuleCache.renewing(options.cache()), observer)
              .compile(rules, options.allowAdvanced());
      try {
        knowledge = knowledge(rules, outcome);
      } catch (ReflectiveOperationException broken) {
        throw new IllegalStateException("Freshly compiled rules cannot be loaded.", broken);
      }
    }
    return new Loaded(new RuleEngine(knowledge, new RuleBook(rules), options), outcome.problems());
  }

  private static Knowledge knowledge(RuleSet rules, RuleCompiler.Outcome outcome)
      throws ReflectiveOperationException {
    Map<String, Phase> cards =
        rules.cards().stream().collect(Collectors.toMap(RuleCard::id, RuleCard::phase));
    Map<String, Map<String, Phase>> advanced = new LinkedHashMap<>(outcome.phases());
    Set<String> loaded =
        outcome.rules().stream()
            .map(rule -> DrlText.packageOf(rule.rule()))
            .collect(Collectors.toSet());
    advanced.keySet().retainAll(loaded);
    return new Knowledge(outcome.rules(), cards, advanced);
  }

  /**
   * Judges the claims of one article.
   *
   * @param asOf the day whose public knowledge the claims are held against, or null
   * @param dossiers the claims with their evidence, in the order of the text
   * @return one for each, in the same order
   */
  public List<CheckedClaim> judge(
      Article article, @Nullable LocalDate asOf, List<Dossier> dossiers) {
    return judgeInDetail(article, asOf, dossiers).checked();
  }

  /**
   * The same, with the rules that fired, the standing of each reference, and what went wrong.
   *
   * <p>Where the code of an advanced rule throws, nothing that it said or changed on this article
   * is kept: the article is judged again without it.
   */
  public Judgement judgeInDetail(
      Article article, @Nullable LocalDate asOf, List<Dossier> dossiers) {
    ArticleFact fact = new ArticleFact(article, asOf);
    Set<String> without = new TreeSet<>();
    List<Diagnostic> failures = new ArrayList<>();
    ArticleJudge judge = new ArticleJudge(knowledge, book, options);
    while (true) {
      try {
        Judgement judgement = judge.judge(fact, dossiers, without);
        List<Diagnostic> all = new ArrayList<>(failures);
        all.addAll(judgement.diagnostics());
        return new Judgement(judgement.claims(), all);
      } catch (RuleFailure failure) {
        for (String id : blamed(failure, without)) {
          without.add(id);
          failures.add(book.failed(id, failure));
        }
      }
    }
  }

  /** The rule whose code threw; all advanced ones where that cannot be told. */
  private Set<String> blamed(RuleFailure failure, Set<String> without) {
    Set<String> suspects = new TreeSet<>(knowledge.advancedIds());
    suspects.removeAll(without);
    Optional<String> culprit = knowledge.culprit(failure).filter(suspects::contains);
    if (culprit.isPresent()) {
      return Set.of(culprit.get());
    }
    if (suspects.isEmpty()) {
      throw failure;
    }
    return suspects;
  }
}
