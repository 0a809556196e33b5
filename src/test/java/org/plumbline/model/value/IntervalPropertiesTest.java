package org.plumbline.model.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Intervals with edges at whole numbers, held against the halves they contain. */
class IntervalPropertiesTest {
  private static final int FURTHEST = 8;

  @Provide
  Arbitrary<Interval> intervals() {
    Arbitrary<@Nullable Integer> edges =
        Arbitraries.integers().between(-FURTHEST, FURTHEST).injectNull(0.15);
    Arbitrary<Boolean> open = Arbitraries.of(true, false);
    return Combinators.combine(edges, open, edges, open)
        .as(IntervalPropertiesTest::interval)
        .filter(interval -> !interval.equals(Interval.EVERYTHING));
  }

  private static Interval interval(
      @Nullable Integer low, boolean lowOpen, @Nullable Integer high, boolean highOpen) {
    if (low != null
        && high != null
        && (low > high || (low.equals(high) && (lowOpen || highOpen)))) {
      return Interval.EVERYTHING;
    }
    return new Interval(
        low == null ? null : BigDecimal.valueOf(low),
        lowOpen,
        high == null ? null : BigDecimal.valueOf(high),
        highOpen);
  }

  /** Every half from below to above all edges: enough to tell any two such intervals apart. */
  private static Stream<BigDecimal> halves() {
    return IntStream.rangeClosed(-2 * FURTHEST - 3, 2 * FURTHEST + 3)
        .mapToObj(half -> BigDecimal.valueOf(half).divide(BigDecimal.valueOf(2)));
  }

  @Property
  void overlapsExactlyIfANumberIsShared(
      @ForAll @From("intervals") Interval one, @ForAll @From("intervals") Interval other) {
    boolean shared = halves().anyMatch(x -> one.contains(x) && other.contains(x));
    assertThat(one.overlaps(other)).isEqualTo(shared);
  }

  @Property
  void liesInsideExactlyIfEveryNumberDoes(
      @ForAll @From("intervals") Interval one, @ForAll @From("intervals") Interval other) {
    boolean all = halves().filter(one::contains).allMatch(other::contains);
    assertThat(one.inside(other)).isEqualTo(all);
  }

  @Property
  void coverHoldsBothAndNothingOnEitherSide(
      @ForAll @From("intervals") Interval one, @ForAll @From("intervals") Interval other) {
    Interval cover = one.cover(other);
    assertThat(one.inside(cover)).isTrue();
    assertThat(other.inside(cover)).isTrue();
    BigDecimal least = halves().filter(cover::contains).findFirst().orElseThrow();
    assertThat(one.contains(least) || other.contains(least)).isTrue();
  }

  @Property
  void relationIsTheMirrorOfTheOther(
      @ForAll @From("intervals") Interval one, @ForAll @From("intervals") Interval other) {
    assertThat(Relation.of(one, other) == Relation.BELOW)
        .isEqualTo(Relation.of(other, one) == Relation.ABOVE);
    assertThat(Relation.of(one, other).compatible()).isEqualTo(one.overlaps(other));
  }

  @Property
  void sumHoldsTheSumOfAnyTwo(
      @ForAll @From("intervals") Interval one, @ForAll @From("intervals") Interval other) {
    Interval sum = one.plus(other);
    BigDecimal x = halves().filter(one::contains).findFirst().orElseThrow();
    BigDecimal y = halves().filter(other::contains).findFirst().orElseThrow();
    assertThat(sum.contains(x.add(y))).isTrue();
  }

  @Property
  void timesMovesEachNumberWithIt(
      @ForAll @From("intervals") Interval interval, @ForAll @IntRange(min = -3, max = 3) int by) {
    if (by == 0) {
      return;
    }
    BigDecimal factor = BigDecimal.valueOf(by);
    Interval scaled = interval.times(factor);
    assertThat(halves()).allMatch(x -> interval.contains(x) == scaled.contains(x.multiply(factor)));
  }

  @Property
  void aPrintedFigureIsWithinItsRounding(
      @ForAll @BigRange(min = "-1000", max = "1000") @Scale(2) BigDecimal figure) {
    Interval rounding = Interval.rounding(figure, figure.ulp());
    assertThat(rounding.contains(figure)).isTrue();
    assertThat(rounding.overlaps(Interval.rounding(figure.add(figure.ulp()), figure.ulp())))
        .isFalse();
  }

  @Test
  void twoNeighbouringFiguresShareOnlyAnEdgeAndDiffer() {
    Interval one = Interval.rounding(new BigDecimal("2.3"), new BigDecimal("0.1"));
    Interval next = Interval.rounding(new BigDecimal("2.4"), new BigDecimal("0.1"));
    assertThat(one.overlaps(next)).isFalse();
  }

  @Test
  void aBoundIncludesItsEdge() {
    assertThat(Interval.atMost(BigDecimal.TEN).contains(BigDecimal.TEN)).isTrue();
    assertThat(Interval.lessThan(BigDecimal.TEN).contains(BigDecimal.TEN)).isFalse();
  }
}
