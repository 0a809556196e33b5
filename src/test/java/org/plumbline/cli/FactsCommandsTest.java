package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.diagnostic.Diagnostic;
import org.plumbline.diagnostic.Position;
import org.plumbline.model.reference.Area;
import org.plumbline.model.reference.Event;
import org.plumbline.model.reference.Measure;
import org.plumbline.model.reference.Observation;
import org.plumbline.model.reference.SourceRow;
import org.plumbline.model.time.Period;
import org.plumbline.model.value.Bound;
import org.plumbline.model.value.Interval;
import org.plumbline.model.value.ReferenceValue;
import org.plumbline.verify.FactsView.Item;
import org.plumbline.verify.FactsView.ResourceSummary;

class FactsCommandsTest {
  private static final SourceRow ROW =
      new SourceRow(
          "rivers",
          7,
          "Gauge Office",
          null,
          null,
          null,
          LocalDate.of(2024, 1, 2),
          null,
          null,
          null);

  private final FakeServices services = new FakeServices();
  @TempDir private Path facts;

  private Run run(String... typed) {
    String[] all = new String[typed.length + 3];
    all[0] = "facts";
    System.arraycopy(typed, 0, all, 1, typed.length);
    all[typed.length + 1] = "--facts";
    all[typed.length + 2] = facts.toString();
    return Run.of(facts, services, all);
  }

  @Test
  void listShowsTheResourcesWithTheirRows() {
    services.resources =
        List.of(
            new ResourceSummary("areas", "areas", "areas.csv", 249),
            new ResourceSummary("rivers", "observations", "rivers.csv", 12));
    assertThat(run("list"))
        .isEqualTo(
            new Run(
                0,
                """
                RESOURCE  KIND          ROWS  FILE
                areas     areas         249   areas.csv
                rivers    observations  12    rivers.csv
                """,
                ""));
  }

  @Test
  void checkSaysWhereThereAreNoProblems() {
    assertThat(run("check")).isEqualTo(new Run(0, "no problems\n", ""));
  }

  @Test
  void checkPrintsEachProblemAndFails() {
    Position cell = new Position("rivers.csv", 3, 4, "value");
    services.diagnostics =
        List.of(
            Diagnostic.error(cell, "no-number", "‘high’ is no number."),
            Diagnostic.warning(Position.of("rivers.csv"), "old", "It is old."));
    assertThat(run("check"))
        .isEqualTo(
            new Run(
                2,
                """
                rivers.csv:3:value: no-number: ‘high’ is no number.
                warning: rivers.csv: old: It is old.
                1 problem, 1 warning
                """,
                ""));
  }

  @Test
  void showPrintsAMeasureWithItsFigures() {
    Measure measure =
        new Measure(
            "gauge", "water level", List.of("river level"), null, "m", "stock", List.of(), null);
    ReferenceValue value =
        new ReferenceValue(
            new BigDecimal("3.10"),
            Interval.rounding(new BigDecimal("3.10"), new BigDecimal("0.01")),
            Bound.AT_LEAST,
            "m");
    services.items =
        Map.of(
            "gauge",
            new Item.OfMeasure(
                measure,
                List.of(
                    new Observation(
                        "gauge",
                        "DEU",
                        Period.year(2023),
                        value,
                        Map.of(),
                        false,
                        Map.of(),
                        ROW))));
    assertThat(run("show", "gauge").out())
        .isEqualTo(
            """
                gauge (measure)
                  label: water level
                  terms: river level
                  unit: m
                  kind: stock
                  figures: 1

                AREA  PERIOD  FIGURE         UNIT  PUBLISHER     PUBLISHED   ROW
                DEU   2023    at-least 3.10  m     Gauge Office  2024-01-02  rivers:7
                """);
  }

  @Test
  void showPrintsAnArea() {
    Area area = new Area("DEU", "Germany", "country", List.of("FRG"), List.of(), null, null);
    services.items = Map.of("DEU", new Item.OfArea(area));
    assertThat(run("show", "DEU").out())
        .isEqualTo("DEU (area)\n  label: Germany\n  kind: country\n  also called: FRG\n");
  }

  @Test
  void showPrintsAnEvent() {
    Event event = new Event("flood", "the flood", List.of(), Period.year(1962), "DEU", ROW);
    services.items = Map.of("flood", new Item.OfEvent(event));
    assertThat(run("show", "flood").out()).contains("date: 1962", "row: rivers:7");
  }

  @Test
  void showNamesTheIdThatWasProbablyMeant() {
    services.items =
        Map.of(
            "DEU",
            new Item.OfArea(new Area("DEU", "Germany", null, List.of(), List.of(), null, null)));
    Run run = run("show", "DEV");
    assertThat(run.err()).contains("nothing with the id 'DEV'", "Maybe you meant 'DEU'");
    assertThat(run.status()).isEqualTo(2);
  }

  @Test
  void aMissingFolderIsNamed() {
    Run run = Run.of(facts, services, "facts", "list", "--facts", "nowhere");
    assertThat(run.err()).contains("There is no folder 'nowhere'");
    assertThat(run.status()).isEqualTo(2);
  }
}
