package org.plumbline.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.engine.Cards.field;
import static org.plumbline.engine.Cards.percent;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.model.report.Finding;
import org.plumbline.model.value.Relation;
import org.plumbline.rule.Operator;

/** Every operator, on a value and on a missing one, through the whole engine. */
class OperatorTest {
  private static final Map<String, Boolean> FIRED = new LinkedHashMap<>();

  /**
   * A condition on the claim "about 3.10", attributed to nobody, of an article of 2024-02-01,
   * against 3.0 of Destatis for 2023.
   */
  private record Case(
      String name, boolean holds, String field, Operator operator, List<Object> values) {
    @Override
    public String toString() {
      return name + " -> " + holds;
    }
  }

  private static Case a(
      String name, boolean holds, String field, Operator operator, Object... values) {
    return new Case(name, holds, field, operator, List.of(values));
  }

  private static BigDecimal n(String number) {
    return new BigDecimal(number);
  }

  private static LocalDate d(int year, int month, int day) {
    return LocalDate.of(year, month, day);
  }

  static Stream<Case> cases() {
    String nobody = "claim.source";
    String missingNumber = "claim.anniversary";
    String missingDay = "article.asOf";
    return Stream.of(
        a("text is", true, "claim.hedge", Operator.IS, "about"),
        a("text is exact", false, "claim.hedge", Operator.IS, "About"),
        a("text is not", true, "claim.hedge", Operator.IS_NOT, "over"),
        a("text is not itself", false, "claim.hedge", Operator.IS_NOT, "about"),
        a("missing is", false, nobody, Operator.IS, "x"),
        a("missing is not", true, nobody, Operator.IS_NOT, "x"),
        a("one of", true, "claim.bound", Operator.IS_ONE_OF, "point", "about"),
        a("none of", false, "claim.bound", Operator.IS_ONE_OF, "point", "range"),
        a("missing one of", false, nobody, Operator.IS_ONE_OF, "x", "null"),
        a("number is with other digits", true, "claim.number", Operator.IS, n("3.1")),
        a("number is another", false, "claim.number", Operator.IS, n("3.11")),
        a("number is not", true, "claim.number", Operator.IS_NOT, n("3.2")),
        a("missing number is", false, missingNumber, Operator.IS, n("0")),
        a("missing number is not", true, missingNumber, Operator.IS_NOT, n("0")),
        a("number one of", true, "claim.number", Operator.IS_ONE_OF, n("2"), n("3.100")),
        a("more than", true, "claim.number", Operator.IS_MORE_THAN, n("3.09")),
        a("more than itself", false, "claim.number", Operator.IS_MORE_THAN, n("3.1")),
        a("missing more than", false, missingNumber, Operator.IS_MORE_THAN, n("-1")),
        a("at least itself", true, "claim.number", Operator.IS_AT_LEAST, n("3.1")),
        a("at least more", false, "claim.number", Operator.IS_AT_LEAST, n("3.2")),
        a("missing at least", false, missingNumber, Operator.IS_AT_LEAST, n("-1")),
        a("less than", true, "claim.number", Operator.IS_LESS_THAN, n("3.2")),
        a("less than itself", false, "claim.number", Operator.IS_LESS_THAN, n("3.1")),
        a("missing less than", false, missingNumber, Operator.IS_LESS_THAN, n("9")),
        a("at most itself", true, "claim.number", Operator.IS_AT_MOST, n("3.1")),
        a("at most less", false, "claim.number", Operator.IS_AT_MOST, n("3")),
        a("missing at most", false, missingNumber, Operator.IS_AT_MOST, n("9")),
        a("between, edges in", true, "claim.number", Operator.IS_BETWEEN, n("3.1"), n("4")),
        a("not between", false, "claim.number", Operator.IS_BETWEEN, n("4"), n("5")),
        a("missing between", false, missingNumber, Operator.IS_BETWEEN, n("-9"), n("9")),
        a("within a percentage", true, "claim.number", Operator.IS_WITHIN, percent("4"), n("3")),
        a("beyond a percentage", false, "claim.number", Operator.IS_WITHIN, percent("3"), n("3")),
        a(
            "within a percentage of a field",
            true,
            "claim.number",
            Operator.IS_WITHIN,
            percent("4"),
            field("reference.number")),
        a(
            "missing within a percentage",
            false,
            missingNumber,
            Operator.IS_WITHIN,
            percent("99"),
            n("3")),
        a(
            "within a percentage of a missing field",
            false,
            "claim.number",
            Operator.IS_WITHIN,
            percent("99"),
            field(missingNumber)),
        a("within a distance, edge in", true, "claim.number", Operator.IS_WITHIN, n("0.1"), n("3")),
        a("beyond a distance", false, "claim.number", Operator.IS_WITHIN, n("0.09"), n("3")),
        a("missing within a distance", false, missingNumber, Operator.IS_WITHIN, n("99"), n("3")),
        a("is present", true, "claim.hedge", Operator.IS_PRESENT),
        a("missing is present", false, nobody, Operator.IS_PRESENT),
        a("is missing", false, "claim.hedge", Operator.IS_MISSING),
        a("missing is missing", true, nobody, Operator.IS_MISSING),
        a("contains in other case", true, "reference.publisher", Operator.CONTAINS, "STATIS"),
        a("contains not", false, "reference.publisher", Operator.CONTAINS, "eurostat"),
        a("missing contains", false, nobody, Operator.CONTAINS, ""),
        a("day is", true, "article.published", Operator.IS, d(2024, 2, 1)),
        a("day is another", false, "article.published", Operator.IS, d(2024, 2, 2)),
        a("day more than", true, "article.published", Operator.IS_MORE_THAN, d(2024, 1, 31)),
        a("day less than", false, "article.published", Operator.IS_LESS_THAN, d(2024, 2, 1)),
        a("day at most", true, "article.published", Operator.IS_AT_MOST, d(2024, 2, 1)),
        a(
            "day between",
            true,
            "article.published",
            Operator.IS_BETWEEN,
            d(2024, 2, 1),
            d(2024, 2, 1)),
        a("missing day at least", false, missingDay, Operator.IS_AT_LEAST, d(1900, 1, 1)),
        a("missing day is not", true, missingDay, Operator.IS_NOT, d(1900, 1, 1)),
        a(
            "day after another field",
            true,
            "article.published",
            Operator.IS_MORE_THAN,
            field("reference.published")),
        a("yes", false, "claim.quoted", Operator.IS, true),
        a("no", true, "claim.quoted", Operator.IS, false),
        a("not yes", true, "claim.quoted", Operator.IS_NOT, true),
        a("period as written", true, "reference.period", Operator.IS, "2023"),
        a("other period", false, "reference.period", Operator.IS, "2022"),
        a("missing period", false, "reference.date", Operator.IS, "2022"),
        a("another field", true, "claim.area", Operator.IS, field("reference.area")),
        a("a missing other field", false, "claim.area", Operator.IS, field(nobody)),
        a("not a missing other field", true, "claim.area", Operator.IS_NOT, field(nobody)),
        a("two missing fields are not the same", false, nobody, Operator.IS, field(nobody)));
  }

  @BeforeAll
  static void runAll() {
    List<Cards> cards = new ArrayList<>();
    List<Case> all = cases().toList();
    for (int i = 0; i < all.size(); i++) {
      Case one = all.get(i);
      cards.add(
          Cards.finds("OP-" + i, Finding.Kind.SUPPORTS)
              .when("reference.relation", Operator.IS, "above")
              .when(one.field, one.operator, one.values.toArray()));
      cards.add(
          Cards.finds("UN-" + i, Finding.Kind.SUPPORTS)
              .when("reference.relation", Operator.IS, "above")
              .unless(one.field, one.operator, one.values.toArray()));
    }
    Loaded loaded =
        RuleEngine.load(
            Cards.set(cards.toArray(Cards[]::new)),
            EngineOptions.inMemory((template, claim, reference, tally, other) -> "said"));
    assertThat(loaded.diagnostics()).isEmpty();
    List<String> fired =
        loaded
            .engine()
            .judgeInDetail(
                Claims.ARTICLE,
                null,
                List.of(
                    Claims.claim("c1", "3.10")
                        .against("Destatis", "3.0", Relation.ABOVE)
                        .dossier()))
            .claims()
            .get(0)
            .fired()
            .stream()
            .map(Firing::rule)
            .collect(Collectors.toList());
    for (int i = 0; i < all.size(); i++) {
      FIRED.put(all.get(i).name, fired.contains("OP-" + i));
      FIRED.put("except when " + all.get(i).name, fired.contains("UN-" + i));
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void comparesAsACardSays(Case one) {
    assertThat(FIRED).containsEntry(one.name, one.holds);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void exceptWhenIsItsOpposite(Case one) {
    assertThat(FIRED).containsEntry("except when " + one.name, !one.holds);
  }
}
