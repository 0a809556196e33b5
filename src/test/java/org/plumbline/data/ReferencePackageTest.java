package org.plumbline.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.data.ShippedPackage.FACTS;
import static org.plumbline.data.ShippedPackage.ids;
import static org.plumbline.data.ShippedPackage.resources;
import static org.plumbline.data.ShippedPackage.rows;
import static org.plumbline.data.ShippedPackage.table;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReferencePackageTest {

  @Test
  void listsEveryFileOfTheFolder() throws IOException {
    List<String> listed = resources().stream().map(r -> r.get("path").asText()).toList();

    try (Stream<Path> files = Files.list(FACTS)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .filteredOn(name -> name.endsWith(".csv"))
          .containsExactlyInAnyOrderElementsOf(listed);
    }
  }

  @Test
  void everySchemaNamesTheColumnsOfItsFile() {
    for (JsonNode resource : resources()) {
      List<String> fields = new ArrayList<>();
      resource.get("schema").get("fields").forEach(field -> fields.add(field.get("name").asText()));

      assertThat(table(resource).columns()).as(resource.get("path").asText()).isEqualTo(fields);
    }
  }

  @Test
  void everyResourceSaysWhatItIs() {
    assertThat(resources())
        .allSatisfy(
            resource -> {
              assertThat(resource.get("title").asText()).isNotBlank();
              assertThat(resource.get("description").asText()).isNotBlank();
              assertThat(resource.get("encoding").asText()).isEqualTo("utf-8");
            });
  }

  @Test
  void primaryKeysAreUnique() {
    for (JsonNode resource : resources()) {
      List<String> key = new ArrayList<>();
      resource.get("schema").get("primaryKey").forEach(name -> key.add(name.asText()));

      assertThat(table(resource).rows().stream().map(row -> key.stream().map(row::get).toList()))
          .as(resource.get("path").asText())
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void requiredCellsAreFilled() {
    for (JsonNode resource : resources()) {
      for (JsonNode field : resource.get("schema").get("fields")) {
        if (field.path("constraints").path("required").asBoolean()) {
          assertThat(table(resource).column(field.get("name").asText()))
              .as("%s, %s", resource.get("path").asText(), field.get("name").asText())
              .doesNotContain("");
        }
      }
    }
  }

  @Test
  void cellsKeepToTheWordsTheirFieldAllows() {
    for (JsonNode resource : resources()) {
      for (JsonNode field : resource.get("schema").get("fields")) {
        List<String> allowed = new ArrayList<>(List.of(""));
        field.path("constraints").path("enum").forEach(word -> allowed.add(word.asText()));
        if (allowed.size() > 1) {
          assertThat(table(resource).column(field.get("name").asText()))
              .as("%s, %s", resource.get("path").asText(), field.get("name").asText())
              .isSubsetOf(allowed);
        }
      }
    }
  }

  @Test
  void addressesAreAbsolute() {
    Stream.of("observations", "events", "tenures")
        .flatMap(kind -> rows(kind).stream())
        .filter(row -> !row.get("url").isEmpty())
        .forEach(
            row ->
                assertThat(row.get("url"))
                    .as(row.where())
                    .matches("https://[a-z0-9.-]+\\.[a-z]+/[^ …]+"));
  }

  @Test
  void everyRowOfTheWorldSaysWhereItWasRead() {
    Stream.of("observations", "events", "tenures")
        .flatMap(kind -> rows(kind).stream())
        .forEach(
            row ->
                assertThat(row.get("note"))
                    .as(row.where())
                    .containsAnyOf("Read in ", "From memory, unverified."));
  }

  @Test
  void measuresPointToKnownMeasures() {
    List<String> measures = ids("measures", "measure");

    assertThat(rows("measures"))
        .allSatisfy(
            row ->
                assertThat(row.list("near"))
                    .as(row.where())
                    .isSubsetOf(measures)
                    .doesNotContain(row.get("measure"))
                    .doesNotHaveDuplicates());
  }

  @Test
  void measuresPointToKnownEntities() {
    assertThat(ids("measures", "subject"))
        .filteredOn(subject -> !subject.isEmpty())
        .isSubsetOf(ids("entities", "entity"));
  }

  @Test
  void ageLimitsAreDurations() {
    assertThat(ids("measures", "max_age"))
        .filteredOn(age -> !age.isEmpty())
        .allSatisfy(age -> assertThat(Period.parse(age).isZero()).isFalse());
  }

  @Test
  void termsBelongToOneMeasure() {
    assertThat(rows("measures").stream().flatMap(row -> row.list("terms").stream()))
        .isNotEmpty()
        .doesNotContain("")
        .doesNotHaveDuplicates();
  }

  @Test
  void aliasesOfEventsBelongToOneEvent() {
    assertThat(rows("events").stream().flatMap(row -> row.list("aliases").stream()))
        .doesNotContain("")
        .doesNotHaveDuplicates();
  }

  @Test
  void aliasesOfEntitiesBelongToOneEntity() {
    assertThat(rows("entities").stream().flatMap(row -> row.list("aliases").stream()))
        .doesNotContain("")
        .doesNotHaveDuplicates();
  }
}
