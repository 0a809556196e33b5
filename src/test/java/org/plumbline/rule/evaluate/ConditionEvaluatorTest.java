package org.plumbline.rule.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.plumbline.diagnostic.Position;
import org.plumbline.model.value.Bound;
import org.plumbline.model.value.Relation;
import org.plumbline.rule.Condition;
import org.plumbline.rule.Operand;
import org.plumbline.rule.Operator;
import org.plumbline.rule.Samples;
import org.plumbline.rule.field.ClaimFact;
import org.plumbline.rule.field.Fields;
import org.plumbline.rule.field.ReferenceFact;
import org.plumbline.rule.field.Scene;

class ConditionEvaluatorTest {

  @Provide
  Arbitrary<@Nullable BigDecimal> numbers() {
    return Arbitraries.integers()
        .between(-20, 20)
        .flatMap(
            n -> Arbitraries.integers().between(0, 2).map(scale -> BigDecimal.valueOf(n, scale)))
        .injectNull(0.1);
  }

  @Property
  boolean isNotIsTheOppositeOfIs(
      @ForAll("numbers") @Nullable BigDecimal value, @ForAll("numbers") @Nullable BigDecimal with) {
    return test(Operator.IS, value, with) != test(Operator.IS_NOT, value, with);
  }

  @Property
  boolean missingIsTheOppositeOfPresent(@ForAll("numbers") @Nullable BigDecimal value) {
    return test(Operator.IS_PRESENT, value) != test(Operator.IS_MISSING, value);
  }

  @Property
  boolean moreThanIsTheOppositeOfAtMostWhereBothAreThere(
      @ForAll("numbers") @Nullable BigDecimal value, @ForAll("numbers") @Nullable BigDecimal with) {
    boolean more = test(Operator.IS_MORE_THAN, value, with);
    boolean atMost = test(Operator.IS_AT_MOST, value, with);
    return (value == null || with == null) ? !more && !atMost : more != atMost;
  }

  @Property
  boolean lessThanIsTheOppositeOfAtLeastWhereBothAreThere(
      @ForAll("numbers") @Nullable BigDecimal value, @ForAll("numbers") @Nullable BigDecimal with) {
    boolean less = test(Operator.IS_LESS_THAN, value, with);
    boolean atLeast = test(Operator.IS_AT_LEAST, value, with);
    return (value == null || with == null) ? !less && !atLeast : less != atLeast;
  }

  @Property
  boolean betweenIsAtLeastAndAtMost(
      @ForAll("numbers") @Nullable BigDecimal value,
      @ForAll("numbers") @Nullable BigDecimal low,
      @ForAll("numbers") @Nullable BigDecimal high) {
    return test(Operator.IS_BETWEEN, value, low, high)
        == (test(Operator.IS_AT_LEAST, value, low) && test(Operator.IS_AT_MOST, value, high));
  }

  @Property
  boolean oneOfIsAnyIs(
      @ForAll("numbers") @Nullable BigDecimal value,
      @ForAll("numbers") @Nullable BigDecimal first,
      @ForAll("numbers") @Nullable BigDecimal second) {
    return test(Operator.IS_ONE_OF, value, first, second)
        == (test(Operator.IS, value, first) || test(Operator.IS, value, second));
  }

  @Property
  boolean everythingButMissingAndIsNotIsFalseOfNothing(@ForAll Operator operator) {
    BigDecimal one = BigDecimal.ONE;
    boolean exception = operator == Operator.IS_MISSING || operator == Operator.IS_NOT;
    return test(operator, null, one, one) == exception;
  }

  @Test
  void numbersAreComparedByValue() {
    assertThat(test(Operator.IS, new BigDecimal("3.10"), new BigDecimal("3.1"))).isTrue();
  }

  @Test
  void withinCountsPercentOfTheMiddle() {
    ClaimFact claim = Samples.figure("c1", "105", Bound.POINT);
    Operand ten = new Operand.Percent(BigDecimal.TEN);

    assertThat(holds(claim, "claim.number", Operator.IS_WITHIN, ten, figure("100"))).isTrue();
    assertThat(holds(claim, "claim.number", Operator.IS_WITHIN, ten, figure("-100"))).isFalse();
    assertThat(holds(claim, "claim.number", Operator.IS_WITHIN, ten, figure("95.4"))).isFalse();
    assertThat(holds(claim, "claim.number", Operator.IS_WITHIN, figure("5"), figure("100")))
        .isTrue();
    assertThat(holds(claim, "claim.number", Operator.IS_WITHIN, figure("4.9"), figure("100")))
        .isFalse();
  }

  @Test
  void isHeedsCaseAndContainsDoesNot() {
    ClaimFact claim = Samples.figure();

    assertThat(holds(claim, "claim.attribution", Operator.IS, text("the council"))).isTrue();
    assertThat(holds(claim, "claim.attribution", Operator.IS, text("The council"))).isFalse();
    assertThat(holds(claim, "claim.attribution", Operator.CONTAINS, text("COUNCIL"))).isTrue();
    assertThat(holds(claim, "claim.attribution", Operator.CONTAINS, text("mayor"))).isFalse();
  }

  @Test
  void daysAreComparedByTheCalendar() {
    ClaimFact claim = Samples.figure();

    assertThat(holds(claim, "article.published", Operator.IS_LESS_THAN, day("2024-11-01")))
        .isTrue();
    assertThat(holds(claim, "article.published", Operator.IS_MORE_THAN, day("2024-02-01")))
        .isFalse();
  }

  @Test
  void anotherFieldIsReadFromTheSameScene() {
    ClaimFact claim = Samples.figure("c1", "9800", Bound.POINT);
    ReferenceFact reference = Samples.figures(claim, "9800.0", Relation.INSIDE);
    Condition condition = condition("claim.number", Operator.IS, other("reference.value"));

    assertThat(ConditionEvaluator.holds(condition, claim, reference, null, null)).isTrue();
  }

  @Test
  void aConditionOnWhatIsNotThereIsFalse() {
    Condition missing = condition("reference.value", Operator.IS_MISSING);
    Condition against = condition("claim.number", Operator.IS_NOT, other("other.number"));

    assertThat(ConditionEvaluator.holds(missing, Samples.figure(), null, null, null)).isFalse();
    assertThat(ConditionEvaluator.holds(against, Samples.figure(), null, null, null)).isFalse();
  }

  @Test
  void whatAConditionSawIsSaidAsCardsWriteIt() {
    Scene scene = new Scene(Samples.figure("c1", "12000", Bound.AT_LEAST), null, null, null);

    assertThat(seen("claim.bound", scene)).isEqualTo("claim.bound was at-least");
    assertThat(seen("claim.number", scene)).isEqualTo("claim.number was 12000");
    assertThat(seen("claim.person", scene)).isEqualTo("claim.person was missing");
    assertThat(seen("claim.quoted", scene)).isEqualTo("claim.quoted was yes");
    assertThat(seen("reference.value", scene)).isEqualTo("there was no reference");
  }

  private static String seen(String field, Scene scene) {
    return ConditionEvaluator.seen(condition(field, Operator.IS_PRESENT), scene);
  }

  private static boolean test(
      Operator operator, @Nullable BigDecimal value, @Nullable BigDecimal... with) {
    List<@Nullable Object> values = new ArrayList<>(Arrays.asList(with));
    return ValueTest.holds(operator, value, values, false);
  }

  private static boolean holds(
      ClaimFact claim, String field, Operator operator, Operand... values) {
    return ConditionEvaluator.holds(condition(field, operator, values), claim, null, null, null);
  }

  private static Condition condition(String field, Operator operator, Operand... values) {
    return new Condition(
        Fields.find(field).orElseThrow(), operator, List.of(values), field, Position.of("x"));
  }

  private static Operand figure(String number) {
    return new Operand.Figure(new BigDecimal(number));
  }

  private static Operand text(String text) {
    return new Operand.Text(text);
  }

  private static Operand day(String day) {
    return new Operand.Day(LocalDate.parse(day));
  }

  private static Operand other(String field) {
    return new Operand.OtherField(Fields.find(field).orElseThrow());
  }
}
