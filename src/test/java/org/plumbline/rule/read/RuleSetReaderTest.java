package org.plumbline.rule.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.diagnostic.Diagnostic;
import org.plumbline.model.lexicon.Cue;
import org.plumbline.model.report.Verdict;
import org.plumbline.rule.Example;
import org.plumbline.rule.Operand;
import org.plumbline.rule.Operator;
import org.plumbline.rule.Outcome;
import org.plumbline.rule.Phase;
import org.plumbline.rule.RuleCard;
import org.plumbline.rule.RuleTable;

class RuleSetReaderTest {
  private static final String EXAMPLES =
      """
      examples:
        - fires: "Ärden has [12,000] inhabitants."
          published: 2024-02-01
          reference: {area: NO, value: 3.10}
          says: "9,800"
        - silent: "Arden has 9,800 inhabitants."
          reference:
            - {value: 1}
            - {value: 2}
      """;

  private final Path rules;

  RuleSetReaderTest(@TempDir Path rules) {
    this.rules = rules;
  }

  @Test
  void aCardBecomesARule() throws IOException {
    card("figures/FIG-001-a.rule.yaml", compare("FIG-001"));

    LoadedRules loaded = RuleSetReader.read(rules);

    assertThat(loaded.diagnostics()).isEmpty();
    RuleCard card = loaded.ruleSet().card("FIG-001").orElseThrow();
    assertThat(card.category()).isEqualTo("figures");
    assertThat(card.phase()).isEqualTo(Phase.COMPARE);
    assertThat(card.when()).extracting(one -> one.written()).contains("claim.kind is figure");
    assertThat(card.when().get(1).position()).hasToString("figures/FIG-001-a.rule.yaml:7:5");
    assertThat(card.say()).isNotNull().extracting(say -> say.parts().size()).isEqualTo(4);
  }

  @Test
  void examplesKeepCellsAsTextAndCountMarksInCodePoints() throws IOException {
    card("figures/FIG-001-a.rule.yaml", compare("FIG-001"));

    List<Example> examples =
        RuleSetReader.read(rules).ruleSet().card("FIG-001").orElseThrow().examples();

    Example fires = examples.get(0);
    assertThat(fires.text()).isEqualTo("Ärden has 12,000 inhabitants.");
    assertThat(List.of(fires.markStart(), fires.markEnd())).containsExactly(10, 16);
    assertThat(fires.references().get(0))
        .containsEntry("area", "NO")
        .containsEntry("value", "3.10");
    assertThat(fires.says()).isEqualTo("9,800");
    assertThat(examples.get(1).references()).hasSize(2);
    assertThat(examples.get(1).markStart()).isEqualTo(-1);
  }

  @Test
  void conditionsHaveTypedValues() throws IOException {
    card(
        "figures/FIG-001-a.rule.yaml",
        compare("FIG-001")
            .replace(
                "  - claim.kind is figure\n",
                """
                  - claim.kind is one of figure, range
                  - claim.number is within 10% of reference.value
                  - claim.number is between 1 and 5.50
                  - claim.place is one of "Arden, Upper", Brook
                  - claim.quoted is yes
                  - article.published is at least 2020-01-01
                """));

    LoadedRules loaded = RuleSetReader.read(rules);

    assertThat(loaded.diagnostics()).isEmpty();
    RuleCard card = loaded.ruleSet().cards().get(0);
    assertThat(card.when().get(0).values())
        .containsExactly(new Operand.Text("figure"), new Operand.Text("range"));
    assertThat(card.when().get(1).operator()).isEqualTo(Operator.IS_WITHIN);
    assertThat(card.when().get(1).values())
        .hasExactlyElementsOfTypes(Operand.Percent.class, Operand.OtherField.class);
    assertThat(card.when().get(2).values()).contains(new Operand.Figure(new BigDecimal("5.50")));
    assertThat(card.when().get(3).values()).contains(new Operand.Text("Arden, Upper"));
    assertThat(card.when().get(4).values()).containsExactly(new Operand.YesNo(true));
  }

  @Test
  void thePhaseFollowsFromWhatARuleDoes() throws IOException {
    card(
        "x/ADM-001-a.rule.yaml",
        outcome("ADM-001", "reference.vintage is hindsight", "exclude: hindsight"));
    card(
        "x/CMB-001-a.rule.yaml",
        outcome(
            "CMB-001",
            "findings.supporting publishers is 1",
            "finding: caveat\ncaveat: single-source\nseverity: note"));
    card(
        "x/VER-001-a.rule.yaml",
        outcome(
            "VER-001", "findings.supports is more than 0", "verdict: consistent\nprecedence: -5"));

    LoadedRules loaded = RuleSetReader.read(rules);

    assertThat(loaded.broken()).isFalse();
    assertThat(loaded.ruleSet().cards())
        .extracting(RuleCard::phase)
        .containsExactly(Phase.ADMISSIBLE, Phase.COMBINE, Phase.VERDICT);
    assertThat(loaded.ruleSet().card("VER-001").orElseThrow().outcome())
        .isEqualTo(new Outcome.Decides(Verdict.CONSISTENT, -5));
  }

  @Test
  void aVerdictWithoutAFindingToQuoteNeedsAMessage() throws IOException {
    card(
        "x/VER-001-a.rule.yaml",
        outcome("VER-001", "findings.references is 0", "verdict: no-reference"));

    assertThat(codes(RuleSetReader.read(rules))).contains("missing-key");
  }

  @Test
  void oneBrokenCardLeavesTheOthersWhole() throws IOException {
    card("figures/FIG-001-a.rule.yaml", compare("FIG-001"));
    card("figures/FIG-002-b.rule.yaml", "id: [");

    LoadedRules loaded = RuleSetReader.read(rules);

    assertThat(loaded.broken()).isTrue();
    assertThat(loaded.ruleSet().cards()).extracting(RuleCard::id).containsExactly("FIG-001");
  }

  @Test
  void theSecondUseOfAnIdIsLeftOut() throws IOException {
    card("a/FIG-001-a.rule.yaml", compare("FIG-001"));
    card("b/FIG-001-b.rule.yaml", compare("FIG-001"));

    LoadedRules loaded = RuleSetReader.read(rules);

    assertThat(loaded.ruleSet().cards()).extracting(RuleCard::category).containsExactly("a");
    assertThat(loaded.diagnostics())
        .singleElement()
        .extracting(Diagnostic::render)
        .asString()
        .startsWith(
            "b/FIG-001-b.rule.yaml:1:1: duplicate-id: FIG-001 is already the id of"
                + " a/FIG-001-a.rule.yaml.");
  }

  @Test
  void aFileThatNobodyReadsIsReported() throws IOException {
    card("figures/FIG-001.yaml", compare("FIG-001"));
    card("FIG-002-a.rule.yaml", compare("FIG-002"));
    card("tables/README.md", "notes");

    assertThat(RuleSetReader.read(rules).diagnostics())
        .extracting(one -> one.position().file() + " " + one.code())
        .containsExactly("FIG-002-a.rule.yaml unread-file", "figures/FIG-001.yaml unread-file");
  }

  @Test
  void aFolderThatIsNotThereIsReported() {
    assertThat(codes(RuleSetReader.read(rules.resolve("nowhere")))).containsExactly("no-folder");
  }

  @Test
  void tablesKeepTheirCellsAsText() throws IOException {
    card("tables/hedges.csv", "hedge,share,note\nabout,0.10,\"a, b\"\n\nnearly,0.050,c\n");

    LoadedRules loaded = RuleSetReader.read(rules);

    RuleTable table = loaded.ruleSet().table("hedges").orElseThrow();
    assertThat(table.columns()).containsExactly("hedge", "share", "note");
    assertThat(table.rows())
        .extracting(row -> row.position().line() + " " + row.cells().get("share"))
        .containsExactly("2 0.10", "4 0.050");
    assertThat(loaded.diagnostics())
        .extracting(Diagnostic::render)
        .containsExactly(
            "tables/hedges.csv:3: blank-row: The row is blank. Delete it. The rows below it are"
                + " read all the same.");
  }

  @Test
  void theTrapsOfTablesAreReportedWithTheirLines() throws IOException {
    card(
        "tables/a.csv", "hedge,share,unused\nabout,\"two\nlines\",\nnearly, 0.05,\nover,1,000,x\n");
    card("tables/b.csv", "hedge,hedge\nabout,1\n");
    card("tables/c.csv", "hedge;share\nabout;1\n");
    card("tables/d.csv", "hedge,share\nabout,\"1\n");
    card("tables/e.csv", "hedge,\nabout,1\n");

    LoadedRules loaded = RuleSetReader.read(rules);

    assertThat(loaded.diagnostics())
        .extracting(one -> one.position() + " " + one.code())
        .containsExactlyInAnyOrder(
            "tables/a.csv:1:unused unused-column",
            "tables/a.csv:4:share stray-space",
            "tables/a.csv:5 cell-count",
            "tables/b.csv:1 duplicate-column",
            "tables/c.csv:1 wrong-separator",
            "tables/d.csv:2 csv-quote",
            "tables/e.csv:1 unnamed-column");
    assertThat(loaded.ruleSet().tables()).extracting(RuleTable::name).containsExactly("a");
    assertThat(loaded.ruleSet().tables().get(0).rows())
        .extracting(row -> row.cells().get("share"))
        .containsExactly("two\nlines", "0.05");
  }

  @Test
  void vocabularyBecomesCuesAndUnits() throws IOException {
    card("vocabulary/hedge.csv", "phrase,value,source\nJust  About,about,x\n");
    card("vocabulary/persons.csv", "noun,plural\nVoter,Voters\n");
    card(
        "vocabulary/units.csv",
        "code,dimension,factor,offset,names,source\nkm,length,1000,0,kilometre;kilometres,x\n");

    LoadedRules loaded = RuleSetReader.read(rules);

    assertThat(loaded.diagnostics()).isEmpty();
    assertThat(loaded.ruleSet().vocabulary().cues())
        .containsExactly(
            new Cue("just about", "hedge", "about"),
            new Cue("voter", "person", "person"),
            new Cue("voters", "person", "person"));
    assertThat(loaded.ruleSet().vocabulary().units().find("kilometres"))
        .get()
        .extracting(unit -> unit.factor().toPlainString())
        .isEqualTo("1000");
  }

  @Test
  void brokenVocabularyRowsAreLeftOut() throws IOException {
    card("vocabulary/bound.csv", "phrase,valeu\nat most,at-most\n");
    card(
        "vocabulary/units.csv",
        "code,dimension,factor,offset,names\nkm,length,1e3,0,x\nm,length,1,,metre\nm,length,1,,mètre\n");

    LoadedRules loaded = RuleSetReader.read(rules);

    assertThat(loaded.diagnostics())
        .extracting(one -> one.position() + " " + one.code())
        .contains(
            "vocabulary/bound.csv:1 missing-column",
            "vocabulary/units.csv:2:factor wrong-number",
            "vocabulary/units.csv:4:code duplicate-row");
    assertThat(loaded.diagnostics().get(0).render()).contains("rename it to ‘value’");
    assertThat(loaded.ruleSet().vocabulary().units().all()).hasSize(1);
  }

  @Test
  void anAdvancedRuleHasItsExamplesBesideIt() throws IOException {
    card(
        "advanced/ADV-001-sums.drl",
        """
        // @id("XXX-999") is no annotation here
        rule "sums"
          @id("ADV-001") @title("Sums") @why("Parts make a whole.")
        when then end
        """);
    card(
        "advanced/ADV-001.examples.yaml",
        EXAMPLES.replace("examples:\n", "").replace("  - ", "- ").replace("\n    ", "\n  "));

    LoadedRules loaded = RuleSetReader.read(rules);

    assertThat(loaded.diagnostics()).isEmpty();
    assertThat(loaded.ruleSet().advanced())
        .singleElement()
        .satisfies(
            rule -> {
              assertThat(rule.id()).isEqualTo("ADV-001");
              assertThat(rule.why()).isEqualTo("Parts make a whole.");
              assertThat(rule.examples()).hasSize(2);
            });
  }

  @Test
  void anAdvancedRuleWithoutItsAnnotationsIsLeftOut() throws IOException {
    card("advanced/ADV-001-sums.drl", "rule \"sums\" @id(\"ADV-001\") when then end");

    LoadedRules loaded = RuleSetReader.read(rules);

    assertThat(codes(loaded))
        .containsExactly("missing-key", "missing-key", "no-example", "no-example");
    assertThat(loaded.ruleSet().advanced()).isEmpty();
  }

  @Test
  void theDigestFollowsBytesAndPaths() throws IOException {
    card("figures/FIG-001-a.rule.yaml", compare("FIG-001"));
    String first = RuleSetReader.read(rules).ruleSet().digest();

    assertThat(first).matches("sha256:[0-9a-f]{64}");
    assertThat(RuleSetReader.read(rules).ruleSet().digest()).isEqualTo(first);
    card("figures/README.md", "notes are no rules");
    assertThat(RuleSetReader.read(rules).ruleSet().digest()).isEqualTo(first);
    Files.move(
        rules.resolve("figures/FIG-001-a.rule.yaml"), rules.resolve("figures/FIG-001-b.rule.yaml"));
    assertThat(RuleSetReader.read(rules).ruleSet().digest()).isNotEqualTo(first);
  }

  @Test
  void aByteOrderMarkAndWindowsLineEndsDoNoHarm() throws IOException {
    card("figures/FIG-001-a.rule.yaml", "\uFEFF" + compare("FIG-001").replace("\n", "\r\n"));
    card("tables/hedges.csv", "\uFEFFhedge,share\r\nabout,0.1\r\n\r\nnearly,0.2\r\n");

    LoadedRules loaded = RuleSetReader.read(rules);

    assertThat(loaded.diagnostics())
        .extracting(one -> one.position() + " " + one.code())
        .containsExactly("tables/hedges.csv:3 blank-row");
    assertThat(loaded.ruleSet().cards()).hasSize(1);
    assertThat(loaded.ruleSet().tables().get(0).columns()).containsExactly("hedge", "share");
  }

  @Test
  void hostileNestingIsRefusedWithAMessage() throws IOException {
    card("figures/FIG-001-a.rule.yaml", "id: " + "[".repeat(100_000));
    card("figures/FIG-002-a.rule.yaml", "- ".repeat(50_000));
    card("figures/FIG-003-a.rule.yaml", "a: &a [x]\nb: *a\n");

    assertThat(codes(RuleSetReader.read(rules))).contains("too-deep", "anchor");
  }

  private static List<String> codes(LoadedRules loaded) {
    return loaded.diagnostics().stream().map(Diagnostic::code).toList();
  }

  private static String compare(String id) {
    return """
        id: %s
        title: Figure lies outside the reference
        severity: error
        why: It misinforms.
        when:
          - claim.kind is figure
          - reference.relation is one of below, above
        finding: contradicts
        say: "{reference.publisher} gives {reference.figure}."
        %s"""
        .formatted(id, EXAMPLES);
  }

  private static String outcome(String id, String condition, String outcome) {
    return "id: %s\ntitle: T\nwhy: W\nwhen:\n  - %s\n%s\n%s"
        .formatted(id, condition, outcome, EXAMPLES);
  }

  private void card(String path, String text) throws IOException {
    Path file = rules.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
