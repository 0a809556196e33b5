package org.plumbline.reference.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.reference.DatabaseFolder;

final class DatabaseTest {
  @TempDir Path folder;

  private DatabaseProblem ask(String url, String query) {
    Database database = new Database(variable -> null, folder);
    return catchThrowableOfType(
        DatabaseProblem.class, () -> database.csv("rain", new DatabaseUrl(url), query));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jdbc:postgresql://ina:sesame@host/weather",
        "jdbc:postgresql://host/weather?user=ina&password=sesame",
        "jdbc:postgresql://host/weather?PassWord=sesame",
        "jdbc:sqlserver://host;databaseName=weather;pwd=sesame",
        "jdbc:duckdb:md:weather?motherduck_token=sesame"
      })
  void refusesAnAddressWithAPasswordAndDoesNotRepeatIt(String url) throws IOException {
    assertThat(ask(url, "SELECT 1").code()).isEqualTo("password-in-file");
    Files.writeString(
        folder.resolve("datapackage.json"),
        "{\"resources\": [{\"name\": \"rain\", \"path\": \""
            + url
            + "\", \"query\": \"SELECT 1\"}]}");
    var loaded = DatabaseFolder.read(folder, variable -> null);
    assertThat(loaded.diagnostics())
        .singleElement()
        .satisfies(one -> assertThat(one.render()).contains("password").doesNotContain("sesame"));
    assertThat(loaded.catalogue().resources().toString()).doesNotContain("sesame");
  }

  @Test
  void takesAnAddressWithoutAPassword() {
    DatabaseUrl url = new DatabaseUrl("jdbc:postgresql://host:5432/weather?ssl=true");
    assertThat(url.hasSecret()).isFalse();
    assertThat(url.shown()).isEqualTo("jdbc:postgresql://host:5432/weather");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"DELETE FROM gauge", "SELECT 1; DROP TABLE gauge", "", "COPY gauge TO 'x'", "1"})
  void refusesWhatIsNotOneQuestion(String query) {
    assertThat(ask("jdbc:postgresql://host/weather", query).code()).isEqualTo("no-query");
  }

  @Test
  void saysWhichDriverIsLackingAndWhereToPutIt() {
    DatabaseProblem problem = ask("jdbc:abacus://host/weather", "SELECT 1");
    assertThat(problem.what()).contains("abacus");
    assertThat(problem.fix()).contains("PLUMBLINE_DRIVERS");
  }

  @Test
  void saysThatADatabaseIsOutOfReach() {
    assertThat(ask("jdbc:postgresql://localhost:1/weather", "SELECT 1").what())
        .startsWith("The database jdbc:postgresql://localhost:1/weather did not answer");
  }

  @Test
  void asksForTheQueryWhereThereIsNone() throws IOException {
    Files.writeString(
        folder.resolve("datapackage.json"),
        "{\"resources\": [{\"name\": \"rain\", \"path\": \"jdbc:postgresql://host/weather\"}]}");
    assertThat(DatabaseFolder.read(folder, Map.<String, String>of()::get).diagnostics())
        .anySatisfy(one -> assertThat(one.render()).contains("‘query’"));
  }
}
