package org.plumbline.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.diagnostic.Diagnostic;

/** What is said of broken data, and that the rest loads all the same. */
class CatalogueProblemsTest {
  private static final String HEADER =
      "measure,area,period,value,low,high,bound,unit_mult,published\n";

  private final Path folder;
  private final FactsFolder facts;

  CatalogueProblemsTest(@TempDir Path folder) {
    this.folder = folder;
    this.facts =
        new FactsFolder(folder).with("areas", "areas.csv", "area,label\nAA,Aland\nBB,Beland\n");
  }

  private List<String> description(String json) {
    return new CatalogueReader()
            .read(new FactsFolder(folder).file("datapackage.json", json).folder())
            .diagnostics()
            .stream()
            .map(Diagnostic::render)
            .toList();
  }

  private static String single(List<String> problems) {
    assertThat(problems).hasSize(1);
    return problems.get(0);
  }

  @Test
  void aMissingFolder() {
    LoadedCatalogue loaded = new CatalogueReader().read(folder.resolve("none"));
    assertThat(loaded.diagnostics()).extracting(Diagnostic::code).containsExactly("no-folder");
    assertThat(loaded.catalogue()).isSameAs(Catalogue.empty());
  }

  @Test
  void aFolderWithoutADescription() {
    assertThat(new CatalogueReader().read(folder).diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly("no-description");
  }

  @Test
  void aSlipInTheJsonIsShownWhereItIs() {
    assertThat(
            single(description("{\"resources\": [\n  {\"name\": \"a\" \"path\": \"a.csv\"}\n]}")))
        .startsWith("datapackage.json:2:16: bad-json: This is not JSON: ")
        .endsWith("\n      {\"name\": \"a\" \"path\": \"a.csv\"}\n                   ^")
        .doesNotContain("Source", "jackson", "Exception", "String)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[",
        "nul",
        "{\"a\": 1} x",
        "{\"a\": 1, \"a\": 2}",
        "{\"a\": \"\\q\"}",
        "\"open"
      })
  void otherSlipsInTheJson(String json) {
    assertThat(single(description(json))).contains("bad-json: ").doesNotContain("Exception");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"resources\": []}", "{\"resources\": {}}"})
  void aPackageWithoutResources(String json) {
    assertThat(single(description(json))).contains("no-resources");
  }

  @Test
  void anUnknownKindIsLeftOutAndTheRestLoads() {
    facts.described("\n\"kind\": \"observation\"", "o.csv", HEADER);
    LoadedCatalogue loaded = facts.load();
    assertThat(loaded.diagnostics())
        .extracting(Diagnostic::render)
        .singleElement()
        .asString()
        .startsWith("datapackage.json:5:9: unknown-kind: ‘observation’ is no kind of resource.")
        .contains("Maybe you meant ‘observations’.");
    assertThat(loaded.catalogue().areas()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "../secret.csv, path-outside",
    "/etc/passwd, path-outside",
    "a/../../b.csv, path-outside",
    "https://example.org/a.csv, remote-file",
    "file:///etc/passwd, remote-file",
    "nothing.csv, missing-file",
    "., not-a-file",
  })
  void aPathThatIsNotRead(String path, String code) {
    assertThat(
            single(description("{\"resources\": [{\"name\": \"a\", \"path\": \"" + path + "\"}]}")))
        .startsWith("datapackage.json:1:")
        .contains(code);
  }

  @Test
  void aLinkOutOfTheFolderIsNotFollowed() throws IOException {
    Path outside = Files.createTempFile("outside", ".csv");
    Files.createSymbolicLink(folder.resolve("link.csv"), outside);
    assertThat(single(description("{\"resources\": [{\"name\": \"a\", \"path\": \"link.csv\"}]}")))
        .contains("path-outside");
    Files.delete(outside);
  }

  @Test
  void aFileThatIsNotUtf8IsShownLineAndByte() {
    facts.with("events", "e.csv", "");
    facts.file("e.csv", "event,label,date\nfête,x,2020\n".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(single(facts.problems()))
        .startsWith("e.csv:2: bad-encoding: Byte 2 of the line (0xEA) is not UTF-8.")
        .contains("windows-1252");
  }

  @Test
  void anEmptyFile() {
    assertThat(single(facts.with("events", "e.csv", "").problems()))
        .startsWith("e.csv: empty-file: ");
  }

  @Test
  void aNulByte() {
    assertThat(single(facts.with("events", "e.csv", "event,label,date\na\0,b,2020\n").problems()))
        .startsWith("e.csv:2: nul-byte: ");
  }

  @Test
  void aQuotationMarkThatIsNotClosedEndsTheFileThere() {
    facts.with("events", "e.csv", "event,label,date\na,b,2020\nc,\"d,2021\ne,f,2022\n");
    LoadedCatalogue loaded = facts.load();
    assertThat(loaded.diagnostics())
        .extracting(Diagnostic::render)
        .singleElement()
        .asString()
        .startsWith("e.csv:3: bad-quotes: ");
    assertThat(loaded.catalogue().events()).hasSize(1);
  }

  @Test
  void aFileWithoutAHeader() {
    assertThat(single(facts.with("events", "e.csv", "fire,the fire,2020\n").problems()))
        .startsWith("e.csv:1: missing-header: ");
  }

  @Test
  void aMissingColumnWithTheOneThatMayBeMeant() {
    assertThat(
            facts
                .with("observations", "o.csv", "measure,area,perod,value\nm,AA,2020,1\n")
                .problems())
        .anySatisfy(
            problem ->
                assertThat(problem)
                    .isEqualTo(
                        "o.csv:1: missing-column: The file has no column ‘period’. Maybe ‘perod’ is"
                            + " it. The resource is left out."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "measure,area,period | no ‘low’ and ‘high’ either",
        "measure,area,period,value,value | duplicate-column: ‘value’ is the name of two",
        "measure,area,period,value,OBS_VALUE | duplicate-column: ‘value’ and ‘OBS_VALUE’ are the same",
        "measure,area,period,value,, | blank-header: Column 5 has no name.",
      })
  void aBrokenHeader(String header, String said) {
    assertThat(facts.with("observations", "o.csv", header + "\n").problems())
        .anySatisfy(problem -> assertThat(problem).contains(said));
  }

  @Test
  void aHeaderThatIsNotTheSchemas() {
    facts.described(
        "\"kind\": \"events\", \"schema\": {\"fields\": [{\"name\": \"event\"}, {\"name\": \"label\"},"
            + " {\"name\": \"date\"}, {\"name\": \"aliases\"}]}",
        "e.csv",
        "event,label,date,alises\na,b,2020,c\n");
    LoadedCatalogue loaded = facts.load();
    assertThat(loaded.diagnostics())
        .extracting(Diagnostic::render)
        .anySatisfy(
            problem ->
                assertThat(problem)
                    .startsWith("e.csv:1:alises: unknown-column: ")
                    .contains("Maybe you meant ‘aliases’."));
    assertThat(loaded.catalogue().events()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "m,AA,2020,\"1,000\",,,,0, | value | bad-number",
        "m,AA,2020,n/a,,,,0, | value | bad-number",
        "m,AA,2020,1,,,,k, | unit_mult | bad-number",
        "m,AA,2020,1,,,,0.5, | unit_mult | bad-number",
        "m,AA,30.06.2020,1,,,,0, | period | bad-period",
        "m,AA,2020,1,,,,0,2020-13-01 | published | bad-date",
        "m,AA,2020,1,,,,0,2020 | published | bad-date",
        "m,AA,2020,,5,3,,0, | value | low-above-high",
        "m,AA,2020,,,,,0, | value | no-figure",
        "m,AA,2020,1,1,2,,0, | value | two-figures",
        "m,AA,2020,,1,,,0, | value | half-range",
        "m,AA,2020,,1,,at-most,0, | value | half-range",
        "m,AA,2020,1,,,range,0, | value | half-range",
        "m,AA,2020,1,,,atleast,0, | bound | unknown-bound",
        ",AA,2020,1,,,,0, | measure | blank-cell",
      })
  void aBrokenRowIsLeftOutAndTheOthersLoad(String row, String column, String code) {
    facts.with(
        "observations", "o.csv", HEADER + "m,AA,2019,1,,,,0,\n" + row + "\nm,AA,2021,3,,,,0,\n");
    LoadedCatalogue loaded = facts.load();
    assertThat(loaded.diagnostics())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.code()).isEqualTo(code);
              assertThat(problem.position()).hasToString("o.csv:3:" + column);
              assertThat(problem.effect()).isEqualTo("The row is left out.");
            });
    assertThat(loaded.catalogue().observations("m")).hasSize(2);
    assertThat(loaded.catalogue().resources().get(1).leftOut()).isEqualTo(1);
  }

  @Test
  void rowsThatAreTooShortOrTooLong() {
    assertThat(facts.with("events", "e.csv", "event,label,date\na,b\na,b,2020,\n").problems())
        .satisfiesExactly(
            problem ->
                assertThat(problem)
                    .startsWith("e.csv:2: short-row: The row has 2 cells. Expected 3"),
            problem ->
                assertThat(problem)
                    .startsWith("e.csv:3: long-row: The row has 4 cells. Expected 3"));
  }

  @Test
  void allThatIsWrongInARowIsSaidAtOnce() {
    assertThat(facts.with("observations", "o.csv", HEADER + "m,,x,1e,,,,0,y\n").problems())
        .hasSize(4);
  }

  @Test
  void theSameIdTwice() {
    facts.with("events", "e.csv", "event,label,date\na,b,2020\na,c,2021\n");
    assertThat(single(facts.problems()))
        .startsWith("e.csv:3:event: duplicate-id: ‘a’ is described already, at e.csv:2:event.");
  }

  @Test
  void thePrimaryKeyTwice() {
    facts.described(
        "\"schema\": {\"primaryKey\": [\"area\", \"period\"]}",
        "o.csv",
        HEADER + "m,AA,2020,1,,,,0,\nm,AA,2020,2,,,,0,\nm,BB,2020,2,,,,0,\n");
    assertThat(single(facts.problems())).startsWith("o.csv:3:area: duplicate-key: ‘AA, 2020’");
  }

  @Test
  void whatNothingDescribesIsSaidOnceAndKept() {
    facts
        .with("measures", "m.csv", "measure,label,near,subject\nrainfall,rain,hail,sky\n")
        .with(
            "observations",
            "o.csv",
            HEADER
                + "rainfal,ZZ,2020,1,,,,0,\nrainfal,ZZ,2021,1,,,,0,\nrainfall,AA+YY,2021,1,,,,0,\n");
    LoadedCatalogue loaded = facts.load();
    assertThat(loaded.diagnostics())
        .allMatch(problem -> problem.level() == Diagnostic.Level.WARNING)
        .extracting(problem -> problem.position() + " " + problem.code())
        .containsExactly(
            "m.csv:2:near unknown-measure",
            "m.csv:2:subject unknown-entity",
            "o.csv:2:area unknown-area",
            "o.csv:2:measure unknown-measure",
            "o.csv:4:area unknown-area");
    assertThat(loaded.diagnostics().get(3).fix()).isEqualTo("Maybe you meant ‘rainfall’.");
    assertThat(loaded.catalogue().observations("rainfal")).hasSize(2);
  }

  @Test
  void areasThatLieInEachOtherAreCut() {
    facts.with("areas", "more.csv", "area,label,within\nx,X,y\ny,Y,x\nz,Z,z\n");
    LoadedCatalogue loaded = facts.load();
    assertThat(loaded.diagnostics())
        .extracting(problem -> problem.position() + " " + problem.code())
        .containsExactly("more.csv:3:area circular-within", "more.csv:4:area circular-within");
    assertThat(loaded.catalogue().within("x", "y")).isTrue();
    assertThat(loaded.catalogue().within("y", "x")).isFalse();
  }

  @Test
  void aPlaceOffTheGlobeKeepsItsName() {
    facts.with("areas", "more.csv", "area,label,lat,lon\nx,X,95,10\ny,Y,5,\n");
    LoadedCatalogue loaded = facts.load();
    assertThat(loaded.diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly("bad-number", "half-point");
    assertThat(loaded.catalogue().area("x")).isPresent();
  }

  @Test
  void wordsThatAreNoneOfTheFewKnown() {
    facts
        .with("measures", "m.csv", "measure,label,kind,max_age\nm,M,stok,soon\n")
        .with(
            "observations",
            "o.csv",
            "measure,area,period,value,status,stance\nm,AA,2020,1,Z,neutral\n");
    assertThat(facts.load().diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly(
            "unknown-measure-kind", "bad-duration", "unknown-stance", "unknown-status");
  }

  @Test
  void anOfficeThatEndsBeforeItStarts() {
    facts.with("tenures", "t.csv", "person,role,start,end\nAda,mayor,2020,2019\n");
    assertThat(single(facts.problems())).startsWith("t.csv:2:end: end-before-start: ");
  }

  @Test
  void aPatternThatFitsNoColumn() {
    facts.described(
        "\"constants\": {\"measure\": \"m\"}, \"melt\": {\"fields\": \"^Y\", \"into\": \"period\"}",
        "o.csv",
        "area,2020\nAA,1\n");
    assertThat(facts.problems()).anySatisfy(problem -> assertThat(problem).contains("bad-melt"));
  }

  @Test
  void aPatternThatNeverEndsIsGivenUp() {
    facts.described(
        "\"melt\": {\"fields\": \"^(a+)+$\", \"into\": \"period\"}",
        "o.csv",
        "measure,area," + "a".repeat(60) + "b\nm,AA,1\n");
    assertThat(facts.problems()).anySatisfy(problem -> assertThat(problem).contains("bad-melt"));
  }

  @Test
  void manyProblemsOfOneKindAreSummedUp() {
    facts.with("events", "e.csv", "event,label,date\n" + "a,b,never\n".repeat(150));
    List<String> problems = facts.problems();
    assertThat(problems).hasSize(101);
    assertThat(problems.get(100))
        .isEqualTo("e.csv: bad-period: The same is wrong in 50 further places.");
  }

  @Test
  void aMisspeltPropertyIsPointedOut() {
    facts.described("\"constnats\": {}, \"kind\": \"events\"", "e.csv", "event,label,date\n");
    assertThat(single(facts.problems())).contains("unknown-property", "‘constants’");
  }
}
