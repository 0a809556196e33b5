package org.plumbline.verify;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.plumbline.diagnostic.Diagnostic;
import org.plumbline.engine.CacheFolder;
import org.plumbline.engine.EngineOptions;
import org.plumbline.engine.Judgement;
import org.plumbline.engine.Loaded;
import org.plumbline.engine.RuleEngine;
import org.plumbline.extract.ClaimExtractor;
import org.plumbline.model.Article;
import org.plumbline.model.report.CheckedClaim;
import org.plumbline.model.report.Coverage;
import org.plumbline.model.report.EngineStamp;
import org.plumbline.model.report.Passage;
import org.plumbline.model.report.Report;
import org.plumbline.reference.Catalogue;
import org.plumbline.reference.CatalogueReader;
import org.plumbline.reference.Gazetteer;
import org.plumbline.reference.LoadedCatalogue;
import org.plumbline.rule.RuleSet;
import org.plumbline.rule.TemplateText;
import org.plumbline.rule.read.LoadedRules;
import org.plumbline.rule.read.RuleSetReader;
import org.plumbline.text.Document;
import org.plumbline.text.Passages;

/**
 * Checks articles against reference data under editorial rules. Opened once, and used for any
 * number of articles.
 */
public final class Verification {
  private static final int MOST_FIRINGS = 10_000;

  private final LoadedCatalogue facts;
  private final LoadedRules rules;
  private final Loaded engine;
  private final Checker checker;

  private Verification(LoadedCatalogue facts, LoadedRules rules, Loaded engine) {
    this.facts = facts;
    this.rules = rules;
    this.engine = engine;
    this.checker =
        new Checker(rules.ruleSet(), facts.catalogue().over(Gazetteer.world()), engine.engine());
  }

  /**
   * Reads the reference data and the rules. What is broken in either is left out and said in every
   * result.
   *
   * @param allowAdvanced whether advanced rules, which are code, may run
   * @param cache folder for compiled rules, or null for none; what was read of large reference data
   *     is kept in its sibling {@code facts}
   */
  public static Verification open(
      Path facts, Path rules, boolean allowAdvanced, @Nullable Path cache) {
    // Neither needs the other, and both take their time on a cold start.
    CompletableFuture<LoadedCatalogue> read = inBackground(facts, cache);
    LoadedRules loaded = RuleGaps.told(RuleSetReader.read(rules));
    Loaded engine = engine(loaded.ruleSet(), allowAdvanced, cache);
    return new Verification(read.join(), loaded, engine);
  }

  private static CompletableFuture<LoadedCatalogue> inBackground(Path facts, @Nullable Path cache) {
    CompletableFuture<LoadedCatalogue> result = new CompletableFuture<>();
    Thread reading =
        new Thread(
            () -> {
              try {
                Gazetteer.world();
                result.complete(factsReader(cache).read(facts));
              } catch (RuntimeException | Error e) {
                result.completeExceptionally(e);
              }
            },
            "reference-data");
    reading.setDaemon(true);
    reading.start();
    return result;
  }

  /** Beside the compiled rules lies what was read of large reference data. */
  private static CatalogueReader factsReader(@Nullable Path cache) {
    return cache == null
        ? new CatalogueReader()
        : new CatalogueReader(cache.resolveSibling("facts"));
  }

  private static Loaded engine(RuleSet rules, boolean allowAdvanced, @Nullable Path cache) {
    CacheFolder folder = cache == null ? null : new CacheFolder(cache);
    return RuleEngine.load(
        rules, new EngineOptions(folder, allowAdvanced, MOST_FIRINGS, TemplateText::render));
  }

  /** A report for each article that could be read, and one for the claims CSV if there is one. */
  public CheckResult check(CheckRequest request) {
    List<Diagnostic> diagnostics = new ArrayList<>(rules.diagnostics());
    diagnostics.addAll(engine.diagnostics());
    diagnostics.addAll(facts.diagnostics());
    Articles articles = new Articles(request.published());
    List<Report> reports = new ArrayList<>();
    for (Document document : articles.read(request.articles())) {
      LocalDate asOf = asOf(request.asOf(), document.article());
      Judgement judgement = checker.check(document, asOf);
      diagnostics.addAll(judgement.diagnostics());
      reports.add(report(document.article(), asOf, judgement.checked(), Passages.of(document)));
    }
    diagnostics.addAll(articles.diagnostics());
    if (request.claims() != null) {
      ClaimsFile claims = new ClaimsFile(checker, request.published(), request.asOf());
      claims.check(request.claims(), this::report).ifPresent(reports::add);
      diagnostics.addAll(claims.diagnostics());
    }
    return new CheckResult(reports, diagnostics);
  }

  private static @Nullable LocalDate asOf(@Nullable LocalDate given, Article article) {
    return given != null ? given : article.published();
  }

  private Report report(
      Article article,
      @Nullable LocalDate asOf,
      List<CheckedClaim> claims,
      List<Passage> passages) {
    List<Diagnostic> broken = new ArrayList<>(rules.diagnostics());
    broken.addAll(engine.diagnostics());
    SetAside aside = SetAside.of(article, asOf, claims, rules.ruleSet().suppressions());
    List<String> notes = new ArrayList<>(aside.notes());
    notes.addAll(0, Notes.of(article.published(), broken, facts.diagnostics()));
    return new Report(
        article,
        new EngineStamp(
            ProgramVersion.current(), rules.ruleSet().digest(), facts.catalogue().digest(), asOf),
        Coverage.of(aside.claims()),
        passages,
        aside.claims(),
        aside.suppressed(),
        notes);
  }

  /**
   * What the machine reads in articles, with the vocabulary of the rules and the names of the
   * reference data.
   *
   * @param published the day the articles were published, or null for what they say themselves
   */
  public static ReadingsResult read(
      List<ArticleInput> inputs, Path facts, Path rules, @Nullable LocalDate published) {
    LoadedRules loaded = RuleSetReader.read(rules);
    LoadedCatalogue references = new CatalogueReader().read(facts);
    Catalogue catalogue = references.catalogue().over(Gazetteer.world());
    ClaimExtractor extractor = new ClaimExtractor(Lexicons.of(loaded.ruleSet(), catalogue));
    Articles articles = new Articles(published);
    List<ReadingsResult.ReadArticle> read = new ArrayList<>();
    for (Document document : articles.read(inputs)) {
      read.add(new ReadingsResult.ReadArticle(document.article(), extractor.readings(document)));
    }
    List<Diagnostic> diagnostics = new ArrayList<>(loaded.diagnostics());
    diagnostics.addAll(references.diagnostics());
    diagnostics.addAll(articles.diagnostics());
    return new ReadingsResult(read, diagnostics);
  }

  /** The reference data of a folder. */
  public static FactsView facts(Path facts) {
    return new CatalogueView(new CatalogueReader().read(facts));
  }

  /** The rules of a folder. */
  public static RulesView rules(Path rules, boolean allowAdvanced, @Nullable Path cache) {
    LoadedRules loaded = RuleGaps.told(RuleSetReader.read(rules));
    return new RuleSetView(loaded, () -> engine(loaded.ruleSet(), allowAdvanced, cache));
  }
}
