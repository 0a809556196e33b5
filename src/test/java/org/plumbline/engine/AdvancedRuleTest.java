package org.plumbline.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.diagnostic.Diagnostic;
import org.plumbline.diagnostic.Position;
import org.plumbline.model.lexicon.Vocabulary;
import org.plumbline.model.report.CheckedClaim;
import org.plumbline.model.report.Finding;
import org.plumbline.model.report.Verdict;
import org.plumbline.model.value.Relation;
import org.plumbline.rule.AdvancedRule;
import org.plumbline.rule.Operator;
import org.plumbline.rule.RuleSet;
import org.plumbline.rule.RuleTable;

class AdvancedRuleTest {
  private static final MessageText TEXT =
      (template, claim, reference, tally, other) -> template.written();

  /** So that the card is compiled once. */
  @SuppressWarnings("NullAway.Init")
  @TempDir
  private static Path cache;

  private static String rule(String phase, String when, String then) {
    return "rule \"test\"\n    agenda-group \""
        + phase
        + "\"\nwhen\n    "
        + when
        + "\nthen\n    "
        + then
        + "\nend\n";
  }

  private static final Cards CARD =
      Cards.finds("FIG-001", Finding.Kind.SUPPORTS)
          .when("reference.relation", Operator.IS, "inside");

  private static Loaded load(AdvancedRule... rules) {
    return RuleEngine.load(
        Cards.set(Arrays.asList(rules), CARD),
        new EngineOptions(new CacheFolder(cache), true, 500, TEXT));
  }

  private static Loaded load(String drl) {
    return load(Cards.advanced("ADV-001", drl));
  }

  private static Judgement judge(Loaded loaded) {
    return loaded
        .engine()
        .judgeInDetail(
            Claims.ARTICLE,
            null,
            List.of(
                Claims.claim("c1", "5")
                    .against("A", "5", Relation.INSIDE)
                    .against("B", "0", Relation.ABOVE)
                    .dossier()));
  }

  private static List<String> findings(Judgement judgement) {
    return judgement.checked().get(0).findings().stream().map(Finding::rule).toList();
  }

  @Test
  void anAdvancedRuleFinds() {
    Loaded loaded =
        load(
            rule(
                "compare",
                "$r : ReferenceFact(standing == \"admitted\", relation == \"above\")",
                "firings.finding($r, \"contradicts\", \"error\", \"Too high for \" +"
                    + " $r.getPublisher());"));

    assertThat(loaded.diagnostics()).isEmpty();
    assertThat(judge(loaded).checked().get(0).findings())
        .extracting(Finding::message)
        .containsExactly("Too high for B", "say FIG-001");
  }

  @Test
  void anAdvancedRuleExcludesAndDecides() {
    Loaded loaded =
        load(
            rule(
                    "admissible",
                    "$r : ReferenceFact(publisher == \"A\")",
                    "firings.exclude($r, \"rumour\");")
                + rule(
                        "verdict",
                        "$t : TallyFact()",
                        "firings.decide($t, \"no-reference\", 5, \"Nothing.\");")
                    .replace("test", "second"));

    assertThat(loaded.diagnostics()).isEmpty();
    CheckedClaim checked = judge(loaded).checked().get(0);
    assertThat(checked.findings()).isEmpty();
    assertThat(checked.verdict()).isEqualTo(Verdict.NO_REFERENCE);
    assertThat(checked.decidedBy()).isEqualTo("ADV-001");
    assertThat(checked.conclusion()).isEqualTo("Nothing.");
  }

  @Test
  void anAdvancedRuleReadsTheTables() {
    RuleSet rules =
        new RuleSet(
            List.of(),
            List.of(
                Cards.advanced(
                    "ADV-001",
                    rule(
                        "compare",
                        "$c : ClaimFact() TableRow(table == \"words\", cells[\"word\"] =="
                            + " \"about\")",
                        "firings.caveat($c, \"listed\", \"Listed.\");"))),
            List.of(
                new RuleTable(
                    "words",
                    List.of("word"),
                    List.of(new RuleTable.Row(Map.of("word", "about"), Position.of("words.csv"))))),
            Vocabulary.empty(),
            List.of(),
            "sha256:0");
    Loaded loaded = RuleEngine.load(rules, new EngineOptions(null, true, 500, TEXT));

    assertThat(loaded.diagnostics()).isEmpty();
    assertThat(judge(loaded).checked().get(0).caveats()).containsExactly("listed");
  }

  @Test
  void anAdvancedRuleMayUseAllTheLanguageThatOnlyComputes() {
    Loaded loaded =
        load(
            """
            package my.own.place;
            import java.util.List
            import java.util.ArrayList

            function String shout(String words) {
              return words.toUpperCase(java.util.Locale.ROOT) + "!";
            }

            rule "counting"
                agenda-group "compare"
            when
                $c : ClaimFact($id : id, number > 3B, hedge in ("about", "over"))
                $all : List(size > 1) from collect (ReferenceFact(claim == $c))
                accumulate (ReferenceFact(claim == $c, $n : number); $sum : sum($n), $count : count())
                not ReferenceFact(claim == $c, publisher == "C")
                exists ReferenceFact(claim == $c, publisher == "A")
                eval($c.getNumber() != null)
            then
                List names = new ArrayList();
                for (Object one : $all) {
                  names.add(((ReferenceFact) one).getPublisher());
                }
                insert(shout("x"));
                firings.caveat($c, "counted", names.size() + " of " + $count + " " + $id);
            end

            rule "inserted"
                agenda-group "compare"
            when
                $s : String(this == "X!")
                $c : ClaimFact()
            then
                firings.caveat($c, "shouted", $s);
            end
            """);

    assertThat(loaded.diagnostics()).isEmpty();
    assertThat(judge(loaded).checked().get(0).caveats()).containsExactly("counted", "shouted");
  }

  @Test
  void advancedRulesAreOffUnlessSwitchedOn() {
    Loaded loaded =
        RuleEngine.load(
            Cards.set(List.of(Cards.advanced("ADV-001", rule("compare", "ClaimFact()", ""))), CARD),
            EngineOptions.inMemory(TEXT));

    assertThat(loaded.diagnostics())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.code()).isEqualTo("advanced-rules-off");
              assertThat(one.level()).isEqualTo(Diagnostic.Level.WARNING);
            });
    assertThat(findings(judge(loaded))).containsExactly("FIG-001");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "System.exit(1);",
        "Runtime.getRuntime().exec(\"true\");",
        "new ProcessBuilder(\"true\").start();",
        "new java.io.File(\"x\").delete();",
        "java.nio.file.Files.delete(java.nio.file.Path.of(\"x\"));",
        "Class.forName(\"java.lang.System\");",
        "\"\".getClass().getMethods();",
        "new Thread().start();",
        "Thread.sleep(1L);",
        "java.util.concurrent.Executors.newCachedThreadPool();",
        "new java.net.URL(\"http://x\").openStream();",
        "System.getenv();",
        "System.getProperty(\"x\");",
        "Integer.getInteger(\"x\");",
        "java.time.LocalDate.now();",
        "Math.random();",
        "java.util.Locale.setDefault(java.util.Locale.ROOT);",
        "new Object().wait();",
        "kcontext.getKieRuntime().halt();",
        "drools.halt();",
        "org.drools.util.IoUtils.readFileAsString(null);",
        "java.lang.invoke.MethodHandles.lookup();"
      })
  void whatDoesMoreThanComputeIsRefused(String statement) {
    Loaded loaded = load(rule("compare", "$c : ClaimFact()", statement));

    assertThat(loaded.diagnostics())
        .isNotEmpty()
        .allSatisfy(
            one ->
                assertThat(one.code())
                    .isIn("forbidden-call", "rule-does-not-compile", "unknown-field"));
    assertThat(findings(judge(loaded))).containsExactly("FIG-001");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rule \"r\" agenda-group \"compare\" when ClaimFact(System.getenv(\"x\") == null) then end",
        "rule \"r\" agenda-group \"compare\" when ClaimFact(hedge matches \"(a*)*b\") then end",
        "rule \"r\" agenda-group \"compare\" when eval(Runtime.getRuntime() != null) then end",
        "function void f() { System.exit(1); } rule \"r\" agenda-group \"compare\" when then f();"
            + " end",
        "import static java.lang.System.exit; rule \"r\" agenda-group \"compare\" when then"
            + " exit(1); end"
      })
  void itIsRefusedWhereverItStands(String drl) {
    assertThat(load(drl).diagnostics()).isNotEmpty();
  }

  @Test
  void theGuardNamesWhatItRefuses() {
    Diagnostic refused =
        load(rule("compare", "$c : ClaimFact()", "System.exit(1);")).diagnostics().get(0);

    assertThat(refused.code()).isEqualTo("forbidden-call");
    assertThat(refused.what()).contains("ADV-001", "System");
    assertThat(refused.position()).hasToString("advanced/ADV-001.drl:6");
  }

  @Test
  void rulesThatWakeEachOtherForEverAreStoppedAndTheClaimsReported() {
    Loaded loaded =
        load(
            "rule \"ping\" agenda-group \"compare\" when $s : String(this == \"ping\") then"
                + " delete($s); insert(\"pong\"); end\n"
                + "rule \"pong\" agenda-group \"compare\" when $s : String(this == \"pong\") then"
                + " delete($s); insert(\"ping\"); end\n"
                + "rule \"start\" agenda-group \"compare\" when ArticleFact() then"
                + " insert(\"ping\"); end\n");
    assertThat(loaded.diagnostics()).isEmpty();

    Judgement judgement = judge(loaded);

    assertThat(judgement.diagnostics())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.code()).isEqualTo("too-many-firings");
              assertThat(one.what()).contains("500 times", "ADV-001 (");
            });
    assertThat(judgement.checked()).hasSize(1);
  }

  @Test
  void aRuleWhoseConsequenceThrowsIsTakenOutWithAllItSaid() {
    Loaded loaded =
        load(
            rule(
                "compare",
                "$r : ReferenceFact()",
                "firings.caveat($r, \"said\", \"x\" + new BigDecimal(1).divide($r.getNumber()));"));
    assertThat(loaded.diagnostics()).isEmpty();

    Judgement judgement = judge(loaded);

    assertThat(judgement.diagnostics())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.code()).isEqualTo("rule-failed");
              assertThat(one.what()).contains("ADV-001", "division by zero");
            });
    assertThat(findings(judgement)).containsExactly("FIG-001");
  }

  @Test
  void aRuleWhoseConditionThrowsIsTakenOut() {
    Loaded loaded =
        load(
            Cards.advanced(
                "ADV-001",
                rule(
                    "compare",
                    "$r : ReferenceFact(arithmetic.length() > 3)",
                    "firings.caveat($r, \"a\", \"a\");")),
            Cards.advanced(
                "ADV-002",
                rule(
                    "compare",
                    "$r : ReferenceFact(publisher == \"B\")",
                    "firings.caveat($r, \"b\", \"b\");")));
    assertThat(loaded.diagnostics()).isEmpty();

    Judgement judgement = judge(loaded);

    assertThat(judgement.diagnostics()).extracting(Diagnostic::code).containsExactly("rule-failed");
    assertThat(judgement.checked().get(0).caveats()).containsExactly("b");
    assertThat(findings(judgement)).contains("FIG-001");
  }

  @Test
  void aWordThatDoesNotExistTakesTheRuleOut() {
    Loaded loaded =
        load(
            rule(
                "compare",
                "$c : ClaimFact()",
                "firings.finding($c, \"wrong\", \"error\", \"x\");"));

    assertThat(judge(loaded).diagnostics())
        .singleElement()
        .satisfies(one -> assertThat(one.what()).contains("wrong", "contradicts"));
  }

  @Test
  void whatTheCompilerSaysReachesTheAuthorInPlainWords() {
    Map<String, String> drls =
        Map.of(
            rule("compare", "$c : Claims()", ""),
            "unknown-type",
            rule("compare", "$r : ReferenceFact(publischer == \"x\")", ""),
            "unknown-field",
            rule("compare", "$c : ClaimFact()", "firings.findings($c);"),
            "unknown-field",
            rule("compare", "$c : ClaimFact(hedge == \"x)", ""),
            "unreadable-rule",
            rule("compare", "$c : ClaimFact(", ""),
            "unreadable-rule",
            rule("later", "$c : ClaimFact()", ""),
            "no-phase",
            "rule \"x\" when then end",
            "no-phase",
            "",
            "no-rule",
            rule("compare", "$c : ClaimFact()", "int x = ;"),
            "rule-does-not-compile",
            "no rule at all",
            "unreadable-rule");
    List<String> wrong = new ArrayList<>();
    drls.forEach(
        (drl, code) -> {
          Loaded loaded = load(drl);
          String said =
              String.join("\n", loaded.diagnostics().stream().map(Diagnostic::render).toList());
          if (loaded.diagnostics().stream().noneMatch(one -> one.code().equals(code))
              || said.contains("org.")
              || said.contains("java.")
              || said.contains("Exception")) {
            wrong.add(code + " expected of\n" + drl + "\nbut: " + said);
          }
        });

    assertThat(wrong).isEmpty();
  }

  @Test
  void aMisspeltFieldIsShownWithTheNearest() {
    Diagnostic diagnostic =
        load(rule("compare", "$r : ReferenceFact(publischer == \"x\")", "")).diagnostics().get(0);

    assertThat(diagnostic.fix()).isEqualTo("Maybe you meant ‘publisher’.");
    assertThat(diagnostic.position()).hasToString("advanced/ADV-001.drl:4:24");
    assertThat(diagnostic.caretLength()).isEqualTo("publischer".length());
  }

  @Test
  void aBadRuleTakesNoOtherAlong() {
    Loaded loaded =
        load(
            Cards.advanced("ADV-001", rule("compare", "$c : Claims()", "")),
            Cards.advanced(
                "ADV-002",
                rule("compare", "$c : ClaimFact()", "firings.caveat($c, \"good\", \"x\");")));

    assertThat(loaded.diagnostics()).hasSize(1);
    assertThat(judge(loaded).checked().get(0).caveats()).containsExactly("good");
    assertThat(findings(judge(loaded))).contains("FIG-001");
  }

  @Test
  void aBadCardTakesNoOtherAlong() {
    Loaded loaded =
        RuleEngine.load(
            Cards.set(
                CARD,
                Cards.finds("FIG-002", Finding.Kind.SUPPORTS)
                    .when("reference.noSuchProperty", Operator.IS_PRESENT),
                Cards.finds("FIG-003", Finding.Kind.SUPPORTS)
                    .when("findings.supports", Operator.IS_PRESENT)),
            EngineOptions.inMemory(TEXT));

    assertThat(loaded.diagnostics())
        .extracting(one -> one.position().file())
        .containsExactlyInAnyOrder("figures/FIG-002.rule.yaml", "figures/FIG-003.rule.yaml");
    assertThat(findings(judge(loaded))).containsExactly("FIG-001");
  }
}
