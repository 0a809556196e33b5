package org.plumbline.reference.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.reference.DatabaseFolder;
import org.plumbline.reference.LoadedCatalogue;

/** A real DuckDB, whose driver lies in the folder that the variable PLUMBLINE_DRIVERS names. */
final class DuckTest {
  @TempDir Path folder;
  private Path facts;

  @BeforeEach
  void write() throws IOException {
    assumeTrue(
        System.getenv(Drivers.FOLDER) != null,
        Drivers.FOLDER + " is not set: no DuckDB is tested.");
    facts = Files.createDirectories(folder.resolve("facts"));
    Files.write(
        facts.resolve("rain.csv"),
        List.of("kind,place,year,amount", "rainfall,DEU,2021,4.40", "rainfall,FRA,2021,6.20"));
    Files.writeString(folder.resolve("elsewhere.csv"), "kind,place,year,amount\n");
  }

  private LoadedCatalogue read(String query) throws IOException {
    Files.writeString(
        facts.resolve("datapackage.json"),
        """
        {"resources": [{"name": "rain", "path": "jdbc:duckdb:", "query": "%s",
          "schema": {"fields": [
            {"name": "kind", "type": "string", "concept": "measure"},
            {"name": "place", "type": "string", "concept": "area"},
            {"name": "year", "type": "string", "concept": "period"},
            {"name": "amount", "type": "number", "concept": "value"}]}}]}
        """
            .formatted(query));
    return DatabaseFolder.read(facts, System::getenv);
  }

  @Test
  void readsAFileOfTheFolderByAQuery() throws IOException {
    LoadedCatalogue loaded =
        read("SELECT kind, place, year, amount FROM '{folder}/rain.csv' WHERE place = 'DEU'");
    assertThat(loaded.diagnostics()).isEmpty();
    assertThat(loaded.catalogue().observations("rainfall"))
        .extracting(o -> o.area() + " " + o.value().value())
        .containsExactly("DEU 4.4");
  }

  @Test
  void readsNoFileOutsideTheFolder() throws IOException {
    String elsewhere = folder.resolve("elsewhere.csv").toString();
    assertThat(read("SELECT * FROM '" + elsewhere + "'").diagnostics())
        .singleElement()
        .satisfies(one -> assertThat(one.render()).contains("did not answer"));
  }

  @Test
  void readsParquet() throws IOException {
    try (Connection connection =
            new Drivers(System::getenv)
                .find(new DatabaseUrl("jdbc:duckdb:"))
                .connect("jdbc:duckdb:", new Properties());
        Statement statement = connection.createStatement()) {
      statement.execute(
          "COPY (SELECT 'rainfall' AS kind, 'DEU' AS place, '2021' AS year, 4.40 AS amount) TO '"
              + facts.resolve("rain.parquet")
              + "' (FORMAT parquet)");
    } catch (SQLException | DatabaseProblem e) {
      throw new AssertionError(e);
    }
    assertThat(read("FROM '{folder}/rain.parquet'").catalogue().observations("rainfall"))
        .extracting(o -> o.area() + " " + o.value().value())
        .containsExactly("DEU 4.40");
  }
}
