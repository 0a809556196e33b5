package org.plumbline.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.evidence.Dossier;
import org.plumbline.model.evidence.Evidence;
import org.plumbline.model.report.Finding;
import org.plumbline.rule.Outcome;
import org.plumbline.rule.Phase;
import org.plumbline.rule.RuleCard;
import org.plumbline.rule.RuleTable;
import org.plumbline.rule.Template;
import org.plumbline.rule.field.ArticleFact;
import org.plumbline.rule.field.ClaimFact;
import org.plumbline.rule.field.ReferenceFact;
import org.plumbline.rule.field.TallyFact;

/** Takes the claims of one article through the phases. */
final class ArticleJudge {
  private final Knowledge knowledge;
  private final RuleBook book;
  private final EngineOptions options;

  ArticleJudge(Knowledge knowledge, RuleBook book, EngineOptions options) {
    this.knowledge = knowledge;
    this.book = book;
    this.options = options;
  }

  /**
   * @param without ids of rules that are left out
   * @throws RuleFailure if the code of an advanced rule throws
   */
  Judgement judge(ArticleFact article, List<Dossier> dossiers, Set<String> without) {
    List<ClaimCase> cases =
        dossiers.stream().map(dossier -> new ClaimCase(new ClaimFact(dossier, article))).toList();
    Map<ClaimFact, ClaimCase> byClaim = new HashMap<>();
    cases.forEach(one -> byClaim.put(one.claim(), one));
    try (ArticleSession session = new ArticleSession(knowledge, without, options.maxFirings())) {
      session.insert(article);
      cases.forEach(one -> session.insert(one.claim()));
      if (knowledge.hasAdvanced()) {
        insertTables(session);
      }
      admit(session, cases, byClaim);
      say(session.fire(Phase.COMPARE), byClaim);
      List<TallyFact> tallies = insertTallies(session, cases);
      say(session.fire(Phase.COMBINE), byClaim);
      tallies.forEach(session::remove);
      List<TallyFact> complete = insertTallies(session, cases);
      Map<ClaimFact, List<Adjudication.Decision>> decisions =
          decide(session.fire(Phase.VERDICT), byClaim);
      List<JudgedClaim> judged = new ArrayList<>();
      for (int i = 0; i < cases.size(); i++) {
        ClaimCase one = cases.get(i);
        judged.add(
            new JudgedClaim(
                Adjudication.checked(
                    one.claim(), one.findings(), decisions.getOrDefault(one.claim(), List.of())),
                one.references(),
                complete.get(i),
                one.firings()));
      }
      return new Judgement(judged, session.stops().stream().map(book::stopped).toList());
    }
  }

  private void insertTables(ArticleSession session) {
    for (RuleTable table : book.tables()) {
      table.rows().forEach(row -> session.insert(new TableRow(table.name(), row.cells())));
    }
  }

  private void admit(
      ArticleSession session, List<ClaimCase> cases, Map<ClaimFact, ClaimCase> byClaim) {
    List<ReferenceFact> candidates =
        cases.stream().flatMap(one -> one.candidates().stream()).toList();
    candidates.forEach(session::insert);
    List<Firings.Entry> entries = session.fire(Phase.ADMISSIBLE);
    for (Firings.Entry entry : entries) {
      exclude(entry, byClaim);
    }
    say(entries, byClaim);
    candidates.forEach(session::remove);
    cases.forEach(one -> one.settle().forEach(session::insert));
  }

  private void exclude(Firings.Entry entry, Map<ClaimFact, ClaimCase> byClaim) {
    Firing firing = entry.firing();
    ReferenceFact reference = firing.reference();
    ClaimCase one = byClaim.get(firing.claim());
    if (reference == null || one == null) {
      return;
    }
    if (entry.word() instanceof Firing.Word.Excludes excludes) {
      one.exclude(reference, firing.rule(), excludes.reason());
    } else if (book.outcome(firing.rule()) instanceof Outcome.Excludes excludes) {
      one.exclude(reference, firing.rule(), excludes.reason());
    }
  }

  private static List<TallyFact> insertTallies(ArticleSession session, List<ClaimCase> cases) {
    List<TallyFact> tallies = cases.stream().map(ClaimCase::tally).toList();
    tallies.forEach(session::insert);
    return tallies;
  }

  private void say(List<Firings.Entry> entries, Map<ClaimFact, ClaimCase> byClaim) {
    for (Firings.Entry entry : entries) {
      Firing firing = entry.firing();
      ClaimCase one = byClaim.get(firing.claim());
      if (one != null) {
        one.fired(firing);
        finding(entry).ifPresent(said -> one.add(said, firing.reference(), firing.other()));
      }
    }
  }

  private Optional<Finding> finding(Firings.Entry entry) {
    Firing firing = entry.firing();
    ReferenceFact reference = firing.reference();
    List<Evidence> evidence = reference == null ? List.of() : List.of(reference.evidence());
    if (entry.word() instanceof Firing.Word.Says says) {
      return Optional.of(
          new Finding(
              firing.rule(),
              says.kind(),
              says.severity(),
              List.of(),
              says.caveat(),
              says.message(),
              null,
              evidence));
    }
    RuleCard card = book.card(firing.rule());
    if (card == null || !(card.outcome() instanceof Outcome.Finds finds)) {
      return Optional.empty();
    }
    String message = words(card.say(), firing);
    return Optional.of(
        new Finding(
            card.id(),
            finds.kind(),
            card.severity(),
            finds.differs(),
            finds.caveat(),
            message == null ? card.title() : message,
            words(card.ask(), firing),
            evidence));
  }

  private Map<ClaimFact, List<Adjudication.Decision>> decide(
      List<Firings.Entry> entries, Map<ClaimFact, ClaimCase> byClaim) {
    Map<ClaimFact, List<Adjudication.Decision>> out = new HashMap<>();
    for (Firings.Entry entry : entries) {
      ClaimFact claim = entry.firing().claim();
      decision(entry)
          .ifPresent(one -> out.computeIfAbsent(claim, key -> new ArrayList<>()).add(one));
    }
    say(entries, byClaim);
    return out;
  }

  private Optional<Adjudication.Decision> decision(Firings.Entry entry) {
    Firing firing = entry.firing();
    if (entry.word() instanceof Firing.Word.Decides decides) {
      return Optional.of(
          new Adjudication.Decision(
              firing.rule(),
              decides.verdict(),
              decides.precedence(),
              decides.conclusion(),
              null,
              ""));
    }
    RuleCard card = book.card(firing.rule());
    if (card == null || !(card.outcome() instanceof Outcome.Decides decides)) {
      return Optional.empty();
    }
    return Optional.of(
        new Adjudication.Decision(
            card.id(),
            decides.verdict(),
            decides.precedence(),
            words(card.say(), firing),
            words(card.ask(), firing),
            card.title()));
  }

  private @Nullable String words(@Nullable Template template, Firing firing) {
    return template == null
        ? null
        : options
            .text()
            .say(template, firing.claim(), firing.reference(), firing.tally(), firing.other());
  }
}
