package org.plumbline.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.model.reference.Observation;
import org.plumbline.model.time.Period;

/** Tables as publishers write them, described by what the Data Package standard has for it. */
class PublishedFormsTest {
  private final FactsFolder facts;

  PublishedFormsTest(@TempDir Path folder) {
    this.facts = new FactsFolder(folder);
  }

  private Observation only(String measure) {
    List<Observation> all = facts.catalogue().observations(measure);
    assertThat(all).hasSize(1);
    return all.get(0);
  }

  private static @Nullable LocalDate start(Observation observation) {
    Period period = observation.period();
    return period == null ? null : period.start();
  }

  private static byte[] packed(String text) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return out.toByteArray();
  }

  @Test
  void aPackedTable() throws IOException {
    facts
        .described("\"compression\": \"gz\"", "bees.csv.gz", "")
        .file("bees.csv.gz", packed("measure,area,period,value\nhives,DEU,2022,970\n"));
    assertThat(only("hives").value().value()).hasToString("970");
  }

  @Test
  void aTableThatOnlyClaimsToBePacked() {
    facts.described("\"title\": \"Bees\"", "bees.csv.gz", "measure,area,period,value\n");
    assertThat(facts.problems())
        .containsExactly(
            "bees.csv.gz: bad-gzip: The file is damaged, or not packed by gzip. Pack it again, or"
                + " name it without .gz. It is left out.");
  }

  @Test
  void aHeaderBelowAPreambleAndRemarksAtTheEnd() {
    facts.described(
        "\"dialect\": {\"headerRows\": [4], \"commentRows\": [6, 7]}",
        "bees.csv",
        """
        "Source","Bee Board"

        "Updated","May"
        measure,area,period,value
        hives,DEU,2022,970
        Figures are rounded.
        "See, also", the board
        """);
    assertThat(only("hives").source().row()).isEqualTo(5);
  }

  @Test
  void aHeaderOfTwoLines() {
    facts.described(
        "\"dialect\": {\"headerRows\": [1, 2], \"headerJoin\": \" \"}, \"schema\": {\"fields\":"
            + " [{\"name\": \"measure\"}, {\"name\": \"area\"}, {\"name\": \"period\"}, {\"name\":"
            + " \"Hives kept\", \"concept\": \"value\"}]}",
        "bees.csv",
        "measure,area,period,Hives\n,,,kept\nhives,DEU,2022,970\n");
    assertThat(only("hives").value().value()).hasToString("970");
  }

  @Test
  void linesThatEndWithADelimiter() {
    facts.with("observations", "bees.csv", "measure,area,period,value,\nhives,DEU,2022,970,\n");
    assertThat(only("hives").area()).isEqualTo("DEU");
  }

  @Test
  void aDecimalCommaAndGroupsOfThousands() {
    facts.described(
        "\"dialect\": {\"delimiter\": \";\"}, \"schema\": {\"fields\": [{\"name\": \"measure\"},"
            + " {\"name\": \"area\"}, {\"name\": \"period\"}, {\"name\": \"value\", \"type\":"
            + " \"number\", \"decimalChar\": \",\", \"groupChar\": \".\"}]}",
        "bees.csv",
        "measure;area;period;value\nhives;DEU;2022;1.234.567,80\n");
    assertThat(only("hives").value().value()).hasToString("1234567.80");
  }

  @Test
  void signsAroundANumberThatIsNotBare() {
    facts.described(
        "\"schema\": {\"fields\": [{\"name\": \"measure\"}, {\"name\": \"area\"}, {\"name\":"
            + " \"period\"}, {\"name\": \"value\", \"bareNumber\": \"false\"}]}",
        "bees.csv",
        "measure,area,period,value\nhives,DEU,2022,-4.5%\n");
    assertThat(only("hives").value().value()).hasToString("-4.5");
  }

  @Test
  void codesOfEurostatWithTheirUnitsFlagsAndTotals() {
    facts.described(
        """
        "constants": {"measure": "keepers"}, "schema": {"fields": [
          {"name": "DATAFLOW", "concept": "ignore"},
          {"name": "sex", "concept": "dimension", "missingValues": ["", "T"],
           "categories": [{"value": "F", "label": "women"}]},
          {"name": "unit", "concept": "unit", "codelist": "sdmx-units"},
          {"name": "geo", "concept": "area", "codelist": "eurostat"},
          {"name": "TIME_PERIOD"}, {"name": "OBS_VALUE"},
          {"name": "OBS_FLAG", "concept": "status",
           "categories": [{"value": "p", "label": "P"}]}]}
        """,
        "keepers.csv",
        """
        DATAFLOW,sex,unit,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG
        BEE:KEEP(1.0),T,THS_PER,EL,2023M05,14.2,p
        BEE:KEEP(1.0),F,PC_POP,UK,2023-Q2,0.3,
        """);
    List<Observation> all = facts.catalogue().observations("keepers");
    assertThat(all).extracting(Observation::area).containsExactly("GBR", "GRC");
    Observation greece = all.get(1);
    assertThat(greece.value().value()).hasToString("14200");
    assertThat(greece.value().unit()).isEqualTo("person");
    assertThat(greece.dimensions()).isEmpty();
    assertThat(start(greece)).isEqualTo("2023-05-01");
    assertThat(greece.source().status()).isEqualTo("P");
    assertThat(greece.scaleUnstated()).isFalse();
    assertThat(all.get(0).dimensions()).isEqualTo(Map.of("sex", "women"));
    assertThat(all.get(0).value().unit()).isEqualTo("percent");
  }

  @Test
  void countriesCalledByName() {
    facts.described(
        "\"constants\": {\"measure\": \"hives\"}, \"schema\": {\"fields\": [{\"name\": \"Country\","
            + " \"concept\": \"area\", \"codelist\": \"names\"}, {\"name\": \"Year\", \"concept\":"
            + " \"period\"}, {\"name\": \"Hives\", \"concept\": \"value\"}]}",
        "hives.csv",
        "Country,Year,Hives\n\"Egypt, Arab Rep.\",2020,1000\n");
    assertThat(only("hives").area()).isEqualTo("EGY");
  }

  @Test
  void daysBeforeMonths() {
    facts.described(
        "\"schema\": {\"fields\": [{\"name\": \"measure\"}, {\"name\": \"area\"}, {\"name\":"
            + " \"period\", \"format\": \"%d/%m/%Y\"}, {\"name\": \"value\"}]}",
        "bees.csv", "measure,area,period,value\nhives,DEU,03/04/2022,970\n");
    assertThat(start(only("hives"))).isEqualTo("2022-04-03");
  }

  @Test
  void columnsThatAreMeasuresEachWithItsUnit() {
    facts.described(
        """
        "melt": {"fields": "^(Honey|Wax)", "into": "measure", "value": "value"},
        "schema": {"fields": [{"name": "area"}, {"name": "period"},
          {"name": "Honey (kt)", "constants":
            {"measure": "honey", "unit": "tonne", "unit_mult": "3"}},
          {"name": "Wax"}]}
        """,
        "bees.csv",
        "area,period,Honey (kt),Wax\nDEU,2022,34.2,55\n");
    Catalogue catalogue = facts.catalogue();
    assertThat(catalogue.observations("honey").get(0).value().value()).hasToString("34200");
    assertThat(catalogue.observations("Wax").get(0).scaleUnstated()).isFalse();
  }

  @Test
  void yearsWrittenWithinNamesOfColumns() {
    facts.described(
        """
        "constants": {"measure": "hives"},
        "melt": {"fields": "^([0-9]{4}) .YR[0-9]{4}.$", "into": "period", "value": "value"}
        """,
        "bees.csv", "area,2021 [YR2021]\nDEU,960\n");
    assertThat(start(only("hives"))).isEqualTo("2021-01-01");
  }

  @Test
  void anUnknownListOfCodes() {
    facts.described(
        "\"schema\": {\"fields\": [{\"name\": \"area\", \"codelist\": \"eurostadt\"}]}",
        "bees.csv",
        "area\n");
    assertThat(facts.problems()).hasSize(1).first().asString().contains("unknown-codelist");
  }
}
