package org.plumbline.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.model.value.Bound;

class HedgesTableTest {
  private static final Table HEDGES = Table.read(Path.of("rules/tables/hedges.csv"));
  private static final List<String> COEFFICIENTS =
      List.of("A", "B", "C", "D", "E", "F", "G", "H", "sigma");

  @Test
  void eachHedgeHasOneRow() {
    assertThat(HEDGES.column("hedge")).doesNotContain("").doesNotHaveDuplicates();
  }

  @Test
  void boundsAndSidesAreKnownWords() {
    assertThat(HEDGES.column("bound"))
        .isSubsetOf(Arrays.stream(Bound.values()).map(Bound::word).toList());
    assertThat(HEDGES.column("side")).isSubsetOf("both", "below", "above", "none");
  }

  @Test
  void boundsReachWithoutLimitOnOneSideOnly() {
    assertThat(HEDGES.rows())
        .filteredOn(row -> row.get("units").isEmpty())
        .isNotEmpty()
        .allSatisfy(
            row -> {
              assertThat(row.get("percent")).as(row.where()).isEmpty();
              assertThat(row.get("side")).as(row.where()).isIn("below", "above");
            });
  }

  @Test
  void sidesFitTheirBounds() {
    assertThat(HEDGES.rows())
        .allSatisfy(
            row -> {
              switch (row.get("bound")) {
                case "at-least", "more-than" -> assertThat(row.get("side")).isEqualTo("above");
                case "at-most", "less-than" -> assertThat(row.get("side")).isEqualTo("below");
                case "point" -> assertThat(row.get("side")).isEqualTo("none");
                default -> assertThat(row.get("side")).isIn("both", "below");
              }
            });
  }

  @Test
  void publishedCoefficientsAreCompleteAndCited() {
    assertThat(HEDGES.rows())
        .allSatisfy(
            row -> {
              long filled = COEFFICIENTS.stream().filter(c -> !row.get(c).isEmpty()).count();
              assertThat(filled).as(row.where()).isIn(0L, 9L);
              assertThat(row.get("source").contains("Ferson"))
                  .as(row.where())
                  .isEqualTo(filled == 9);
            });
    assertThat(HEDGES.rows()).filteredOn(row -> !row.get("sigma").isEmpty()).hasSize(14);
  }

  @Test
  void everyRowSaysWhy() {
    assertThat(HEDGES.column("why")).doesNotContain("");
  }

  @ParameterizedTest
  @CsvSource({
    "about, 3500, 100, 3290, true",
    "about, 3500, 100, 3000, false",
    "about, 40, 10, 85, false",
    "about, 40, 10, 44, true",
    "around, 137, 1, 150, true",
    "nearly, 2000000, 1000000, 1900000, true",
    "nearly, 2000000, 1000000, 2100000, false",
    "just over, 500, 100, 540, true",
    "just over, 500, 100, 700, false",
    "no more than, 10, 10, 3, true",
    "no more than, 10, 10, 11, false",
    "more than, 100, 100, 180, true",
    "exactly, 12, 1, 13, false"
  })
  void reachesAsFarAsAnEditorWouldLetIt(
      String hedge, BigDecimal figure, BigDecimal unit, BigDecimal actual, boolean allowed) {
    Table.Row row = HEDGES.row("hedge", hedge);
    BigDecimal off = actual.subtract(figure);
    boolean onSide =
        off.signum() == 0
            || row.get("side").equals("both")
            || row.get("side").equals(off.signum() < 0 ? "below" : "above");

    assertThat(onSide && off.abs().compareTo(reach(row, figure, unit)) <= 0).isEqualTo(allowed);
  }

  private static BigDecimal reach(Table.Row row, BigDecimal figure, BigDecimal unit) {
    if (row.get("units").isEmpty()) {
      return BigDecimal.valueOf(Long.MAX_VALUE);
    }
    BigDecimal byUnits = unit.multiply(new BigDecimal(row.get("units")));
    BigDecimal byPercent = figure.multiply(new BigDecimal(row.get("percent"))).movePointLeft(2);
    return row.get("take").equals("smaller") ? byUnits.min(byPercent) : byUnits.max(byPercent);
  }
}
