package org.plumbline.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.plumbline.diagnostic.Diagnostic;
import org.plumbline.engine.EngineOptions;
import org.plumbline.engine.JudgedClaim;
import org.plumbline.engine.Judgement;
import org.plumbline.engine.Loaded;
import org.plumbline.engine.RuleEngine;
import org.plumbline.model.Article;
import org.plumbline.model.evidence.Dossier;
import org.plumbline.rule.RuleSet;
import org.plumbline.rule.TemplateText;
import org.plumbline.rule.read.LoadedRules;
import org.plumbline.rule.read.RuleSetReader;

/** The rules that the program ships with, read and compiled once for all tests. */
final class ShippedRules {
  static final Path FOLDER = Path.of("rules");

  private static final LoadedRules READ = RuleSetReader.read(FOLDER);
  private static final Loaded ENGINE =
      RuleEngine.load(READ.ruleSet(), EngineOptions.inMemory(TemplateText::render));
  private static final Article ARTICLE =
      new Article("a", null, SampleEvidence.TODAY, "a.txt", "00", "text");

  private ShippedRules() {}

  static RuleSet rules() {
    return READ.ruleSet();
  }

  static List<Diagnostic> diagnostics() {
    return READ.diagnostics();
  }

  static List<JudgedClaim> judge(List<Dossier> dossiers) {
    Judgement judgement = ENGINE.engine().judgeInDetail(ARTICLE, SampleEvidence.TODAY, dossiers);
    assertThat(judgement.diagnostics()).extracting(Diagnostic::render).isEmpty();
    return judgement.claims();
  }
}
