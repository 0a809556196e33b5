package org.plumbline.verify;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.plumbline.engine.Judgement;
import org.plumbline.engine.RuleEngine;
import org.plumbline.extract.ClaimExtractor;
import org.plumbline.model.Article;
import org.plumbline.model.Claim;
import org.plumbline.model.evidence.Dossier;
import org.plumbline.model.value.Units;
import org.plumbline.reference.Catalogue;
import org.plumbline.reference.ResourceSummary;
import org.plumbline.resolve.Policy;
import org.plumbline.resolve.Resolver;
import org.plumbline.resolve.table.TableCues;
import org.plumbline.resolve.table.TableResolver;
import org.plumbline.rule.RuleSet;
import org.plumbline.rule.RuleTable;
import org.plumbline.text.Document;

/**
 * The way a claim travels: read, resolved, judged. Made once for a catalogue and a rule set, used
 * by any number of articles.
 */
final class Checker {
  private final ClaimExtractor extractor;
  private final Catalogue catalogue;
  private final Units units;
  private final Policy policy;
  private final Resolver resolver;
  private final Map<String, Resolver> confined = new ConcurrentHashMap<>();
  private final TableResolver tables;
  private final RuleEngine engine;

  Checker(RuleSet rules, Catalogue catalogue, RuleEngine engine) {
    this.catalogue = catalogue;
    this.units = rules.vocabulary().units();
    this.policy = policy(rules);
    this.extractor = new ClaimExtractor(Lexicons.of(rules, catalogue));
    this.resolver = new Resolver(catalogue, units, policy);
    this.tables = new TableResolver(catalogue.tables(), new TableCues(rules.vocabulary().cues()));
    this.engine = engine;
  }

  private static Policy policy(RuleSet rules) {
    Map<String, List<Map<String, String>>> tables = new LinkedHashMap<>();
    for (RuleTable table : rules.tables()) {
      tables.put(table.name(), table.rows().stream().map(RuleTable.Row::cells).toList());
    }
    return new Policy(tables);
  }

  /**
   * The claims of an article, judged.
   *
   * @param asOf the day whose public knowledge counts, or null where it is unknown
   */
  Judgement check(Document document, @Nullable LocalDate asOf) {
    return judge(document.article(), asOf, extractor.extract(document));
  }

  /** The same by what one resource of the catalogue says alone. */
  Judgement check(Document document, @Nullable LocalDate asOf, String resource) {
    return judge(document.article(), asOf, claims(document, null, resource), resource);
  }

  List<Claim> claims(Document document, @Nullable String row) {
    return extractor.extract(document, row);
  }

  /** The claims of a row that is confined to a resource: of a spreadsheet, the row as a whole. */
  List<Claim> claims(Document document, @Nullable String row, String resource) {
    return tables.has(resource)
        ? extractor.statement(document, row)
        : extractor.extract(document, row);
  }

  Judgement judge(Article article, @Nullable LocalDate asOf, List<Claim> claims) {
    List<Dossier> dossiers = resolver.resolve(article, asOf, claims);
    return judgeAll(article, asOf, tables.beside(dossiers, asOf));
  }

  /** The same by what one resource of the catalogue says alone. */
  Judgement judge(Article article, @Nullable LocalDate asOf, List<Claim> claims, String resource) {
    return judgeAll(
        article,
        asOf,
        tables.has(resource)
            ? tables.of(claims, resource, asOf)
            : own(resource).resolve(article, asOf, claims));
  }

  Catalogue catalogue() {
    return catalogue;
  }

  Units units() {
    return units;
  }

  /** The names of the catalogue's resources. */
  List<String> resources() {
    return catalogue.resources().stream().map(ResourceSummary::name).toList();
  }

  private Resolver own(String resource) {
    return confined.computeIfAbsent(
        resource, name -> new Resolver(catalogue.only(name), units, policy));
  }

  private Judgement judgeAll(Article article, @Nullable LocalDate asOf, List<Dossier> dossiers) {
    return engine.judgeInDetail(article, asOf, dossiers);
  }
}
