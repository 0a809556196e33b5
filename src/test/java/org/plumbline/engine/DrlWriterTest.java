package org.plumbline.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plumbline.engine.Cards.finds;

import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.plumbline.model.report.Finding;
import org.plumbline.model.report.Verdict;
import org.plumbline.model.value.Relation;
import org.plumbline.rule.Operator;
import org.plumbline.rule.field.ArticleFact;
import org.plumbline.rule.field.ClaimFact;
import org.plumbline.rule.field.Field.Subject;
import org.plumbline.rule.field.ReferenceFact;
import org.plumbline.rule.field.TallyFact;

class DrlWriterTest {
  private static final EngineOptions OPTIONS =
      EngineOptions.inMemory((template, claim, reference, tally, other) -> template.written());

  @Test
  void aCardReadsAsARule() {
    String drl =
        DrlWriter.write(
            finds("FIG-012", Finding.Kind.CONTRADICTS)
                .title("Figure lies outside every reference")
                .when("claim.kind", Operator.IS, "figure")
                .when("reference.relation", Operator.IS_ONE_OF, "below", "above")
                .when("reference.gapPercent", Operator.IS_AT_LEAST, new BigDecimal("5.0"))
                .when("article.published", Operator.IS_MORE_THAN, LocalDate.of(2021, 1, 2))
                .unless("claim.source", Operator.IS_PRESENT)
                .card());

    assertThat(drl)
        .endsWith(
            """
            rule "FIG-012"
                @id("FIG-012")
                @title("Figure lies outside every reference")
                agenda-group "compare"
            when
                $reference : ReferenceFact(
                    standing == "admitted",
                    Compare.equal(claim.kind, "figure"),
                    Compare.oneOf(relation, "below", "above"),
                    Compare.atLeast(gapPercent, new BigDecimal("5.0")),
                    Compare.moreThan(claim.article.published, LocalDate.of(2021, 1, 2)),
                    !Compare.present(claim.source)
                )
            then
                firings.fire("FIG-012", $reference);
            end
            """);
  }

  @Test
  void aVerdictRuleHasItsPrecedenceAsSalience() {
    assertThat(
            DrlWriter.write(
                Cards.decides("VER-001", Verdict.CONSISTENT, 40)
                    .when("findings.supports", Operator.IS_AT_LEAST, BigDecimal.ONE)
                    .card()))
        .contains("agenda-group \"verdict\"\n    salience 40\n")
        .contains("$tally : TallyFact(");
  }

  @Test
  void aRuleOnTwoClaimsJoinsThemByMeasure() {
    assertThat(
            DrlWriter.write(
                finds("FIG-013", Finding.Kind.CONTRADICTS)
                    .when("other.number", Operator.IS_MORE_THAN, Cards.field("claim.number"))
                    .card()))
        .contains(
            """
                $other : ClaimFact(
                    this != $claim,
                    measure != null,
                    measure == $claim.measure,
                    Compare.moreThan(number, $claim.number)
                )
            """);
  }

  @Test
  void aFieldThatThePhaseDoesNotKnowIsRefused() {
    assertThatThrownBy(
            () ->
                DrlWriter.write(
                    Cards.decides("VER-001", Verdict.CONSISTENT, 1)
                        .when("reference.publisher", Operator.IS_PRESENT)
                        .card()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("reference.publisher");
  }

  @Test
  void noWordsOfACardCanBreakOutOfTheirLiteral() {
    List<String> nasty =
        List.of(
            "say \"no\"",
            "\\",
            "\\\"); System.exit(1); //",
            "a\nb\r\tc\u0000\u2028",
            "*/ /* // # end",
            "\\u0022 + 1",
            "‘Österreich’ İstanbul 日本 \ud83d\ude00 \ud800",
            "${x} #{y} @{z} %s",
            "it's 'quoted'");
    Cards[] cards =
        nasty.stream()
            .map(
                words ->
                    finds("NASTY-" + nasty.indexOf(words), Finding.Kind.SUPPORTS)
                        .title(words)
                        .when("claim.hedge", Operator.IS, words)
                        .when("claim.hedge", Operator.CONTAINS, words))
            .toArray(Cards[]::new);
    Loaded loaded = RuleEngine.load(Cards.set(cards), OPTIONS);
    assertThat(loaded.diagnostics()).isEmpty();

    for (String words : nasty) {
      assertThat(
              loaded
                  .engine()
                  .judgeInDetail(
                      Claims.ARTICLE, null, List.of(Claims.claim("c1", "5").hedge(words).dossier()))
                  .claims()
                  .get(0)
                  .fired())
          .as(words)
          .extracting(Firing::rule)
          .containsExactly("NASTY-" + nasty.indexOf(words));
    }
  }

  @Test
  void everyPropertyOfAFactCanBeAsked() {
    Loaded loaded =
        RuleEngine.load(
            Cards.set(
                askingAll("ALL-1", Subject.ARTICLE, ArticleFact.class),
                askingAll("ALL-2", Subject.CLAIM, ClaimFact.class),
                askingAll("ALL-3", Subject.REFERENCE, ReferenceFact.class),
                askingAllOfATally()),
            OPTIONS);
    assertThat(loaded.diagnostics()).isEmpty();

    assertThat(
            loaded
                .engine()
                .judgeInDetail(
                    Claims.ARTICLE,
                    null,
                    List.of(Claims.claim("c1", "5").against("A", "5", Relation.INSIDE).dossier()))
                .claims()
                .get(0)
                .fired())
        .extracting(Firing::rule)
        .containsExactly("ALL-1", "ALL-2", "ALL-3", "ALL-4");
  }

  private static Cards askingAll(String id, Subject subject, Class<?> type) {
    Cards card = finds(id, Finding.Kind.SUPPORTS);
    properties(type)
        .forEach(name -> card.when(subject.word() + "." + name, Operator.IS_NOT, "nothing"));
    return card;
  }

  private static Cards askingAllOfATally() {
    Cards card = Cards.decides("ALL-4", Verdict.CONSISTENT, 1);
    properties(TallyFact.class)
        .forEach(name -> card.when("findings." + name, Operator.IS_NOT, "nothing"));
    return card;
  }

  private static List<String> properties(Class<?> type) {
    return Arrays.stream(type.getMethods())
        .filter(method -> method.getDeclaringClass() == type && method.getParameterCount() == 0)
        .filter(method -> !ClaimFact.class.equals(method.getReturnType()))
        .filter(method -> !ArticleFact.class.equals(method.getReturnType()))
        .map(Method::getName)
        .filter(name -> name.startsWith("get") || name.startsWith("is"))
        .map(name -> name.substring(name.startsWith("get") ? 3 : 2))
        .map(name -> name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1))
        .sorted()
        .toList();
  }
}
