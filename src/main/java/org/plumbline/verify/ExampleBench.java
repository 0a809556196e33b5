package org.plumbline.verify;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.plumbline.engine.JudgedClaim;
import org.plumbline.engine.RuleEngine;
import org.plumbline.model.Article;
import org.plumbline.reference.Catalogue;
import org.plumbline.reference.Gazetteer;
import org.plumbline.reference.InlineReferences;
import org.plumbline.rule.Example;
import org.plumbline.rule.RuleSet;
import org.plumbline.rule.example.ClaimTrial;
import org.plumbline.rule.example.Trial;
import org.plumbline.rule.example.TrialBench;
import org.plumbline.text.ArticleReader;
import org.plumbline.text.Document;
import org.plumbline.text.Format;
import org.plumbline.text.UnreadableArticleException;

/**
 * Runs an example's sentence as an article of its own against the example's own references and the
 * countries of the world; where these are a spreadsheet, as a row of claims that is confined to it.
 */
final class ExampleBench implements TrialBench {
  private final RuleSet rules;
  private final RuleEngine engine;

  ExampleBench(RuleSet rules, RuleEngine engine) {
    this.rules = rules;
    this.engine = engine;
  }

  @Override
  public Trial run(Example example) {
    Catalogue references = new InlineReferences().read(example.references()).catalogue();
    Checker checker = new Checker(rules, references.over(Gazetteer.world()), engine);
    Document document = document(example);
    List<JudgedClaim> judged =
        references.tables().stream()
            .findFirst()
            .map(table -> checker.check(document, example.published(), table.resource()))
            .orElseGet(() -> checker.check(document, example.published()))
            .claims();
    return new Trial(judged.stream().map(ExampleBench::trial).toList());
  }

  private static Document document(Example example) {
    try {
      byte[] bytes = example.text().getBytes(StandardCharsets.UTF_8);
      Document read = new ArticleReader().read(bytes, "example", Format.TEXT).get(0);
      Article article = Articles.dated(read.article(), example.published());
      return new Document(article, read.blocks());
    } catch (UnreadableArticleException impossible) {
      throw new IllegalStateException("An example of a rule is no text.", impossible);
    }
  }

  private static ClaimTrial trial(JudgedClaim judged) {
    return new ClaimTrial(
        judged.checked().claim().selector().span(),
        judged.tally().getClaim(),
        judged.references(),
        judged.tally(),
        judged.fired().stream().map(firing -> firing.rule()).distinct().toList(),
        judged.checked().findings(),
        judged.checked().verdict().word());
  }
}
