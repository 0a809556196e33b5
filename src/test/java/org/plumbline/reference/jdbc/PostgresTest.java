package org.plumbline.reference.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.model.reference.Observation;
import org.plumbline.reference.DatabaseFolder;
import org.plumbline.reference.LoadedCatalogue;

/**
 * A real PostgreSQL, at the address that the variable PLUMBLINE_TEST_POSTGRESQL holds, such as
 * {@code jdbc:postgresql://localhost:5544/postgres}; user and password are {@code plumbline}.
 */
final class PostgresTest {
  private static final String VARIABLE = "PLUMBLINE_TEST_POSTGRESQL";
  private static final Map<String, String> RIGHT =
      Map.of("PLUMBLINE_DB_USER", "plumbline", "PLUMBLINE_DB_PASSWORD", "plumbline");

  @TempDir Path folder;
  private String url = "";

  @BeforeEach
  void fill() throws SQLException {
    String given = System.getenv(VARIABLE);
    assumeTrue(given != null, VARIABLE + " is not set: PostgreSQL is not tested.");
    url = given;
    try (Connection connection = DriverManager.getConnection(url, "plumbline", "plumbline");
        Statement statement = connection.createStatement()) {
      statement.execute("DROP TABLE IF EXISTS gauge");
      statement.execute(
          "CREATE TABLE gauge (kind text, place text, year text, amount numeric(12, 2), day date,"
              + " remark text)");
      statement.execute(
          "INSERT INTO gauge VALUES ('rainfall', 'DEU', '2021', 4.40, '2022-03-01', 'a, \"b\"'),"
              + " ('rainfall', 'DEU', '2022', 5.10, NULL, NULL)");
    }
  }

  private LoadedCatalogue read(String query, Map<String, String> environment) throws IOException {
    Files.writeString(
        folder.resolve("datapackage.json"),
        """
        {"name": "weather", "resources": [{"name": "rain-gauges", "path": "%s", "query": "%s",
          "schema": {"fields": [
            {"name": "kind", "type": "string", "concept": "measure"},
            {"name": "place", "type": "string", "concept": "area"},
            {"name": "year", "type": "string", "concept": "period"},
            {"name": "amount", "type": "number", "concept": "value"},
            {"name": "day", "type": "date", "concept": "published"},
            {"name": "remark", "type": "string", "concept": "note"}]}}]}
        """
            .formatted(url, query));
    return DatabaseFolder.read(folder, environment::get);
  }

  @Test
  void readsFiguresFromAQuery() throws Exception {
    LoadedCatalogue loaded = read("SELECT * FROM gauge ORDER BY year", RIGHT);
    assertThat(loaded.diagnostics()).isEmpty();
    assertThat(loaded.catalogue().observations("rainfall", "DEU"))
        .extracting(o -> o.period() + "", o -> o.value().value() + "", o -> o.source().note())
        .hasSize(2);
    Observation first = loaded.catalogue().observations("rainfall", "DEU").get(0);
    assertThat(first.value().value()).hasToString("4.40");
    assertThat(first.source().published()).hasToString("2022-03-01");
    assertThat(first.source().note()).isEqualTo("a, \"b\"");
    assertThat(loaded.catalogue().observations("rainfall").get(1).source().published()).isNull();
  }

  @Test
  void takesTheCredentialsOfTheResourceBeforeTheCommonOnes() throws Exception {
    Map<String, String> own =
        Map.of(
            "PLUMBLINE_DB_USER",
            "nobody",
            "PLUMBLINE_DB_PASSWORD",
            "nothing",
            "PLUMBLINE_DB_RAIN_GAUGES_USER",
            "plumbline",
            "PLUMBLINE_DB_RAIN_GAUGES_PASSWORD",
            "plumbline");
    assertThat(read("SELECT * FROM gauge", own).diagnostics()).isEmpty();
  }

  @Test
  void saysWhatTheDatabaseSaysWithoutTheCredentials() throws Exception {
    Map<String, String> wrong =
        Map.of("PLUMBLINE_DB_USER", "mallory-x", "PLUMBLINE_DB_PASSWORD", "hush-hush");
    assertThat(read("SELECT * FROM gauge", wrong).diagnostics())
        .singleElement()
        .satisfies(
            one ->
                assertThat(one.render())
                    .contains("did not answer")
                    .contains("SQLSTATE")
                    .doesNotContain("mallory-x")
                    .doesNotContain("hush-hush"));
  }

  @Test
  void saysWhereTheQueryIsWrong() throws Exception {
    assertThat(read("SELECT * FROM no_such_table", RIGHT).diagnostics())
        .singleElement()
        .satisfies(one -> assertThat(one.render()).contains("no_such_table"));
  }

  @Test
  void writesNothing() throws Exception {
    LoadedCatalogue loaded =
        read("WITH gone AS (DELETE FROM gauge RETURNING *) SELECT * FROM gone", RIGHT);
    assertThat(loaded.diagnostics())
        .singleElement()
        .satisfies(one -> assertThat(one.render()).contains("read-only transaction"));
    assertThat(read("SELECT * FROM gauge", RIGHT).catalogue().observations("rainfall")).hasSize(2);
  }

  @Test
  void answersAsText() throws Exception {
    byte[] csv =
        new Database(RIGHT::get, folder)
            .csv(
                "any",
                new DatabaseUrl(url),
                "SELECT 1.50::numeric AS a, NULL AS b, TIMESTAMP '2021-05-18 00:00' AS c,"
                    + " 0.1::float8 AS d, E'x\\n"
                    + "y' AS e");
    assertThat(new String(csv, StandardCharsets.UTF_8))
        .isEqualTo("a,b,c,d,e\n1.50,,2021-05-18,0.1,\"x\ny\"\n");
  }
}
