package org.plumbline.reference.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.model.reference.Observation;
import org.plumbline.model.time.Period;
import org.plumbline.reference.Catalogue;

/** What is not clear is asked for, and the option that is named settles it. */
class ImportQuestionsTest {
  private static final String UNCLEAR = "Country;Year;Barns\nFrance;2020;1.234\nSpain;2020;2.345\n";

  @TempDir private Path folder;

  private Intake intake() {
    return new Intake(folder);
  }

  private static Observation only(Catalogue catalogue, String measure) {
    List<Observation> all = catalogue.observations(measure);
    assertThat(all).hasSize(1);
    return all.get(0);
  }

  @Test
  void thousandsOrDecimals() {
    assertThat(intake().problems("barns.csv", UNCLEAR))
        .containsExactly(
            "barns.csv:2: unclear-number: ‘1.234’ in line 2, column ‘Barns’ and 1 more may be a"
                + " decimal number or thousands. Say which with --decimal point or --decimal"
                + " comma.");
  }

  @Test
  void aDecimalPointThatIsSaid() {
    Catalogue catalogue = intake().say("decimal", "point").imported("barns.csv", UNCLEAR);
    assertThat(catalogue.observations("barns", "FRA").get(0).value().value()).hasToString("1.234");
  }

  @Test
  void aDecimalCommaThatIsSaidMakesThePointAGroup() {
    Catalogue catalogue = intake().say("decimal", "comma").imported("barns.csv", UNCLEAR);
    assertThat(catalogue.observations("barns", "FRA").get(0).value().value()).hasToString("1234");
  }

  @Test
  void pointsAndCommasThatContradictEachOther() {
    assertThat(
            intake()
                .problems("barns.csv", "Country;Year;Barns\nFrance;2020;1.5\nSpain;2020;2,25\n"))
        .singleElement()
        .asString()
        .contains("two-decimal-signs", "‘1.5’ in line 2", "‘2,25’ in line 3", "--decimal");
  }

  @Test
  void daysOrMonthsFirst() {
    String table = "Country,Date,Barns\nFrance,03/04/2020,12\nFrance,05/06/2020,13\n";
    assertThat(intake().problems("barns.csv", table))
        .singleElement()
        .asString()
        .contains("unclear-date", "‘03/04/2020’", "%d/%m/%Y and %m/%d/%Y", "--date-format");
    Catalogue catalogue = intake().say("date-format", "%m/%d/%Y").imported("barns.csv", table);
    assertThat(catalogue.observations("barns"))
        .extracting(Observation::period)
        .contains(Period.day(LocalDate.of(2020, 3, 4)));
  }

  @Test
  void aDayAboveTwelveSettlesTheOrder() {
    Catalogue catalogue =
        intake()
            .imported(
                "barns.csv", "Country,Date,Barns\nFrance,03/04/2020,12\nFrance,25/06/2020,13\n");
    assertThat(catalogue.observations("barns")).hasSize(2);
  }

  @Test
  void aHeaderThatSaysNothing() {
    String table = "Country,Year,Value\nFrance,2020,12\n";
    assertThat(intake().problems("barns.csv", table))
        .containsExactly(
            "barns.csv:1: no-measure: ‘Value’ does not say what is measured. Name it with"
                + " --measure, such as --measure population.");
    assertThat(only(intake().say("measure", "barns").imported("barns.csv", table), "barns").area())
        .isEqualTo("FRA");
  }

  @Test
  void aDollarThatMayBeAny() {
    assertThat(intake().problems("barns.csv", "Country,Year,Price ($)\nFrance,2020,12\n"))
        .singleElement()
        .asString()
        .contains("unclear-unit", "--unit");
  }

  @Test
  void twoColumnsOfAreas() {
    String table = "Origin,Destination,Year,Lorries\nFrance,Spain,2020,12\nFrance,Italy,2020,13\n";
    assertThat(intake().problems("lorries.csv", table))
        .singleElement()
        .asString()
        .contains("two-area-columns", "--area-column");
    Catalogue catalogue = intake().say("area-column", "Destination").imported("lorries.csv", table);
    assertThat(catalogue.observations("lorries")).extracting(Observation::area).contains("ITA");
  }

  @Test
  void noAreaAtAll() {
    String table = "Year,Barns\n2020,12\n2021,13\n";
    assertThat(intake().problems("barns.csv", table))
        .singleElement()
        .asString()
        .contains("no-area", "--area DEU");
    Catalogue catalogue = intake().say("area", "DEU").imported("barns.csv", table);
    assertThat(catalogue.observations("barns", "DEU")).hasSize(2);
  }

  @Test
  void severalColumnsOfFiguresAreMeasuresUnlessOneIsNamed() {
    String table = "Country,Year,Barns,Sheds\nFrance,2020,12,30\n";
    assertThat(intake().dryRun().run("b.csv", table).entry()).contains("\"melt\"");
    Catalogue catalogue = intake().say("value-column", "Sheds").imported("b.csv", table);
    assertThat(only(catalogue, "sheds").value().value()).hasToString("30");
    assertThat(catalogue.observations("barns")).isEmpty();
  }

  @Test
  void aColumnThatIsNotThere() {
    assertThat(
            intake()
                .say("value-column", "Shed")
                .problems("b.csv", "Country,Year,Barns\nFrance,2020,12\n"))
        .anySatisfy(line -> assertThat(line).contains("There is no column ‘Shed’"));
  }

  @Test
  void aTextAmongNumbers() {
    String table =
        """
        Country,Year,Barns
        France,2020,12
        Spain,2020,few
        Italy,2020,3
        Malta,2020,4
        Ireland,2020,5
        Poland,2020,6
        """;
    assertThat(intake().problems("barns.csv", table))
        .singleElement()
        .asString()
        .startsWith("barns.csv:3:3: bad-number: ‘few’")
        .contains("--missing few");
    assertThat(intake().missing("few").imported("barns.csv", table).observations("barns"))
        .hasSize(5);
  }

  @Test
  void marksForNoFigureAreSaidAndPassedOver() {
    ImportResult result =
        intake().run("barns.csv", "Country,Year,Barns\nFrance,2020,..\nSpain,2020,7\n");
    assertThat(result.assumptions())
        .anySatisfy(
            one -> {
              assertThat(one.about()).isEqualTo("no figure");
              assertThat(one.what()).isEqualTo("..");
            });
    assertThat(result.problems()).isEmpty();
  }

  @Test
  void furtherTextsPartTheFigures() {
    Catalogue catalogue =
        intake()
            .imported(
                "barns.csv",
                "Country\tYear\tSex\tOwners\nFrance\t2020\tTotal\t9\nFrance\t2020\twomen\t4\n");
    assertThat(catalogue.observations("owners"))
        .extracting(Observation::dimensions)
        .containsExactlyInAnyOrder(java.util.Map.of(), java.util.Map.of("Sex", "women"));
  }

  @Test
  void twoRowsForTheSameAreSaid() {
    assertThat(
            intake()
                .run("barns.csv", "Country,Year,Barns\nFrance,2020,1\nFrance,2020,2\n")
                .problems())
        .singleElement()
        .satisfies(one -> assertThat(one.code()).isEqualTo("same-key"));
  }

  @Test
  void aTableOfThingsStaysATable() {
    Catalogue catalogue =
        intake().imported("shops.csv", "Shop,Opened,Staff\nMill Lane,1998,12\nHarbour,2004,7\n");
    assertThat(catalogue.tables()).hasSize(1);
  }
}
