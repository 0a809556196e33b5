package org.plumbline.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.model.place.Point;
import org.plumbline.model.reference.Area;
import org.plumbline.model.reference.Entity;
import org.plumbline.model.reference.Event;
import org.plumbline.model.reference.Measure;
import org.plumbline.model.reference.Observation;
import org.plumbline.model.reference.SourceRow;
import org.plumbline.model.reference.Table;
import org.plumbline.model.reference.Tenure;

class CatalogueReaderTest {
  private static final String AREAS = "area,label\nAA,Aland\nBB,Beland\n";

  private final FactsFolder facts;

  CatalogueReaderTest(@TempDir Path folder) {
    facts = new FactsFolder(folder);
  }

  private Observation single(FactsFolder in, String measure) {
    List<Observation> found =
        in.with("areas", "areas.csv", AREAS).catalogue().observations(measure);
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  @Test
  void readsAnObservationWithItsSource() {
    Observation read =
        single(
            facts.with(
                "observations",
                "people.csv",
                """
                measure,area,period,value,unit,status,published,publisher,document,locator,url,stance,note
                population,AA,2021,12345,person,P,2022-03-04,Office,Census,p. 4,https://a.example,party,first
                """),
            "population");
    assertThat(read.area()).isEqualTo("AA");
    assertThat(read.period()).isEqualTo(org.plumbline.model.time.Period.year(2021));
    assertThat(read.value().value()).isEqualTo("12345");
    assertThat(read.value().unit()).isEqualTo("person");
    assertThat(read.dimensions()).isEmpty();
    assertThat(read.scaleUnstated()).isFalse();
    assertThat(read.source())
        .isEqualTo(
            new SourceRow(
                "people",
                2,
                "Office",
                "Census",
                "p. 4",
                "https://a.example",
                java.time.LocalDate.of(2022, 3, 4),
                "party",
                "P",
                "first"));
  }

  @Test
  void understandsTheConceptsOfSdmxAsColumns() {
    Observation read =
        single(
            facts.with(
                "observations",
                "sdmx.csv",
                """
                INDICATOR,REF_AREA,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE,UNIT_MULT,DECIMALS,OBS_STATUS,SEX
                births,AA,2021-Q3,4.5,person,3,2,E,F
                """),
            "births");
    assertThat(read.value().value()).isEqualTo("4500");
    assertThat(read.value().interval().high()).isEqualByComparingTo("4505");
    assertThat(read.source().status()).isEqualTo("E");
    assertThat(read.dimensions()).isEqualTo(Map.of("SEX", "F"));
  }

  @Test
  void takesAFieldForTheColumnThatItsConceptNames() {
    Observation read =
        single(
            facts.described(
                """
                "constants": {"measure": "rain", "unit": "mm", "station type": "coast"},
                "schema": {"fields": [
                  {"name": "Code", "concept": "area"}, {"name": "Year", "concept": "period"},
                  {"name": "Amount", "concept": "OBS_VALUE"}, {"name": "Place", "concept": "rank"},
                  {"name": "Season"}]}""",
                "rain.csv",
                "Code,Year,Amount,Place,Season\nAA,2020,7.10,3,\n"),
            "rain");
    assertThat(read.value().value()).isEqualTo("7.10");
    assertThat(read.value().unit()).isEqualTo("mm");
    assertThat(read.attributes()).isEqualTo(Map.of("rank", "3"));
    assertThat(read.dimensions()).isEqualTo(Map.of("station type", "coast"));
  }

  @Test
  void turnsAColumnAYearIntoRows() {
    Catalogue catalogue =
        facts
            .with("areas", "areas.csv", AREAS)
            .described(
                """
                "constants": {"measure": "rain"},
                "melt": {"fields": "^[0-9]{4}$", "into": "period", "value": "value"},
                "schema": {"fields": [{"name": "Place", "concept": "area"}]}""",
                "wide.csv", "Place,2019,2020\nAA,1.5,\nBB,2.5,3.5\n")
            .catalogue();
    assertThat(catalogue.observations("rain"))
        .extracting("area", "period.written", "value.value")
        .containsExactly(
            tuple("AA", "2019", new BigDecimal("1.5")),
            tuple("BB", "2019", new BigDecimal("2.5")),
            tuple("BB", "2020", new BigDecimal("3.5")));
    assertThat(catalogue.observations("rain", "BB")).allMatch(o -> o.source().row() == 3);
  }

  @Test
  void aBlankMultiplierLeavesTheScaleUnstated() {
    Observation read =
        single(
            facts.with(
                "observations", "o.csv", "measure,area,period,value,unit_mult\nm,AA,2020,98,\n"),
            "m");
    assertThat(read.scaleUnstated()).isTrue();
    assertThat(read.value().value()).isEqualTo("98");
  }

  @Test
  void aBlankPeriodIsUndated() {
    Observation read =
        single(facts.with("observations", "o.csv", "measure,area,period,value\nm,AA,,98\n"), "m");
    assertThat(read.period()).isNull();
  }

  @Test
  void theUnitOfTheMeasureStandsInForAMissingOne() {
    Catalogue catalogue =
        facts
            .with("areas", "areas.csv", AREAS)
            .with("observations", "o.csv", "measure,area,period,value\nm,AA,2020,98\n")
            .with("measures", "measures.csv", "measure,label,unit\nm,the measure,km\n")
            .catalogue();
    assertThat(catalogue.observations("m").get(0).value().unit()).isEqualTo("km");
  }

  @Test
  void readsMissingValuesAsBlank() {
    Catalogue catalogue =
        facts
            .with("areas", "areas.csv", AREAS)
            .described(
                "\"schema\": {\"missingValues\": [\"\", \"n/a\"]}",
                "o.csv",
                "measure,area,period,value,low,high\nm,AA,2020,98,n/a,n/a\n")
            .catalogue();
    assertThat(catalogue.observations("m")).hasSize(1);
  }

  @Test
  void passesOverARowWhoseStatusSaysThatThereIsNoFigure() {
    Catalogue catalogue =
        facts
            .with("areas", "areas.csv", AREAS)
            .with("observations", "o.csv", "measure,area,period,value,status\nm,AA,2020,,M\n")
            .catalogue();
    assertThat(catalogue.observations("m")).isEmpty();
  }

  @Test
  void readsTheEncodingAndTheDialectThatAreNamed() {
    facts.with("areas", "areas.csv", AREAS);
    facts.described(
        "\"encoding\": \"windows-1252\", \"dialect\": {\"delimiter\": \";\", \"quoteChar\": \"'\"}",
        "o.csv",
        "");
    facts.file(
        "o.csv",
        "measure;area;period;value;note\nm;AA;2020;98;'café; bar'\n"
            .getBytes(Charset.forName("windows-1252")));
    assertThat(facts.catalogue().observations("m").get(0).source().note()).isEqualTo("café; bar");
  }

  @Test
  void toleratesAByteOrderMarkCarriageReturnsAndBlankLines() {
    Catalogue catalogue =
        facts
            .with("areas", "areas.csv", AREAS)
            .with(
                "observations",
                "o.csv",
                "\uFEFFmeasure,area,period,value,note\r\n\r\nm,AA,2020,1,\"two\r\nlines\"\r\nm,AA,2021,2,")
            .catalogue();
    assertThat(catalogue.observations("m")).extracting(o -> o.source().row()).containsExactly(3, 5);
  }

  @Test
  void readsMeasures() {
    Catalogue catalogue =
        facts
            .with(
                "measures",
                "measures.csv",
                """
                measure,label,terms,subject,unit,kind,near,max_age
                jobs,number of jobs,jobs; posts ;number of jobs,acme,person,stock,vacancies,P18M
                vacancies,open positions,,,,,,
                """)
            .with(
                "entities", "entities.csv", "entity,label,kind,aliases\nacme,Acme,firm,Acme Inc.\n")
            .catalogue();
    assertThat(catalogue.measure("jobs"))
        .contains(
            new Measure(
                "jobs",
                "number of jobs",
                List.of("jobs", "posts"),
                "acme",
                "person",
                "stock",
                List.of("vacancies"),
                Period.ofMonths(18)));
    assertThat(catalogue.entity("acme"))
        .contains(new Entity("acme", "Acme", "firm", List.of("Acme Inc.")));
  }

  @Test
  void readsAreas() {
    Catalogue catalogue =
        facts
            .with(
                "areas",
                "areas.csv",
                """
                area,label,kind,aliases,demonyms,within,lat,lon
                AA,Aland,country,Al; The Land,Alander,,1.50,-2.25
                """)
            .catalogue();
    assertThat(catalogue.area("AA"))
        .contains(
            new Area(
                "AA",
                "Aland",
                "country",
                List.of("Al", "The Land"),
                List.of("Alander"),
                null,
                new Point(new BigDecimal("1.50"), new BigDecimal("-2.25"))));
  }

  @Test
  void readsEventsWithSeveralPossibleDays() {
    Catalogue catalogue =
        facts
            .with(
                "events",
                "events.csv",
                """
                event,label,aliases,date,publisher
                strike,the strike,walkout,"[2020-01-02,2020-01-03]",Wire
                """)
            .catalogue();
    Event event = catalogue.event("strike").orElseThrow();
    assertThat(event.date().oneOf()).hasSize(2);
    assertThat(event.aliases()).containsExactly("walkout");
    assertThat(event.source().publisher()).isEqualTo("Wire");
  }

  @Test
  void readsTenures() {
    Catalogue catalogue =
        facts
            .with(
                "tenures",
                "tenures.csv",
                """
                person,role,organisation,start,end,aliases,role_aliases
                Ada Berg,mayor,Council,2019-05,2021,Ms Berg,city head; head
                Cy Dahl,mayor,Council,2021-01-02,,,
                """)
            .catalogue();
    assertThat(catalogue.tenures())
        .extracting(Tenure::person)
        .containsExactly("Ada Berg", "Cy Dahl");
    assertThat(catalogue.tenures().get(0).roleAliases()).containsExactly("city head", "head");
    assertThat(catalogue.tenures().get(1).end()).isNull();
  }

  @Test
  void readsASpreadsheetAsItStands() {
    Catalogue catalogue =
        facts
            .described(
                "\"kind\": \"table\", \"title\": \"the season\", \"constants\": {\"publisher\": \"League\"}",
                "season.csv",
                ",wins,record\nReds,12,best: 3 - 0\nBlues,,n/a\n")
            .catalogue();
    Table table = catalogue.tables().iterator().next();
    assertThat(table.title()).isEqualTo("the season");
    assertThat(table.columns()).containsExactly("", "wins", "record");
    assertThat(table.rows())
        .extracting(Table.Row::cells)
        .containsExactly(List.of("Reds", "12", "best: 3 - 0"), List.of("Blues", "", "n/a"));
    assertThat(table.rows().get(1).source().row()).isEqualTo(3);
    assertThat(table.rows().get(1).source().publisher()).isEqualTo("League");
  }

  @Test
  void summarisesWhatBecameOfEachResource() {
    LoadedCatalogue loaded =
        facts
            .described("\"kind\": \"areas\", \"title\": \"Places\"", "areas.csv", AREAS + ",none\n")
            .load();
    assertThat(loaded.catalogue().resources())
        .containsExactly(new ResourceSummary("areas", "areas", "areas.csv", "Places", 2, 1));
  }

  @Test
  void digestChangesWithAnyByteAndWithNothingElse() {
    String first = facts.with("areas", "areas.csv", AREAS).catalogue().digest();
    assertThat(first).startsWith("sha256:").hasSize(71);
    assertThat(facts.catalogue().digest()).isEqualTo(first);
    facts.file("areas.csv", AREAS + "\n");
    assertThat(facts.catalogue().digest()).isNotEqualTo(first);
  }
}
