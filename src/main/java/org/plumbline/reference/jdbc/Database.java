package org.plumbline.reference.jdbc;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;

/** Asks databases. */
public final class Database {
  private static final int SECONDS = 60;
  private static final int ROWS_AT_ONCE = 10_000;
  private static final Set<String> ASKING = Set.of("select", "with", "values", "table", "from");

  /** Stands in a query for the folder of the reference data. */
  private static final String FOLDER = "{folder}";

  private static final String POSTGRESQL = "postgresql";
  private static final String DUCKDB = "duckdb";

  private final Environment environment;
  private final Path folder;

  /**
   * @param folder of the reference data
   */
  public Database(Environment environment, Path folder) {
    this.environment = environment;
    this.folder = folder;
  }

  /**
   * The answer to a query as a CSV text in UTF-8: a header with the names of its columns, numbers
   * with their digits, days as {@code 2021-05-18}, blank cells for nothing.
   *
   * @param resource the name of the resource, which its own credentials go by
   * @param query one SELECT; <code>{folder}</code> in it is the folder of the reference data, out
   *     of which DuckDB reads no file
   */
  public byte[] csv(String resource, DatabaseUrl url, String query) throws DatabaseProblem {
    refuseSecret(url);
    refuseCommand(query);
    Credentials credentials = Credentials.of(resource, environment);
    try (Connection connection = connect(url, credentials)) {
      prepare(connection, url);
      try (Statement statement = connection.createStatement()) {
        statement.setQueryTimeout(SECONDS);
        statement.setFetchSize(ROWS_AT_ONCE);
        try (ResultSet answer = statement.executeQuery(query.replace(FOLDER, quotedFolder()))) {
          return new CsvAnswer().of(answer);
        }
      }
    } catch (SQLException e) {
      throw problem(e, url, credentials);
    }
  }

  private static void refuseSecret(DatabaseUrl url) throws DatabaseProblem {
    if (url.hasSecret()) {
      throw new DatabaseProblem(
          "password-in-file",
          "The address of the database holds a password or token.",
          "Take it out, change it where others could read the file, and set PLUMBLINE_DB_USER and"
              + " PLUMBLINE_DB_PASSWORD in the environment.");
    }
  }

  private static void refuseCommand(String query) throws DatabaseProblem {
    String text = query.strip();
    String bare = text.endsWith(";") ? text.substring(0, text.length() - 1) : text;
    int end = 0;
    while (end < bare.length() && Character.isLetter(bare.charAt(end))) {
      end++;
    }
    boolean asks = ASKING.contains(bare.substring(0, end).toLowerCase(Locale.ROOT));
    if (!asks || bare.indexOf(';') >= 0) {
      throw new DatabaseProblem(
          "no-query",
          "The query is not one question to the database.",
          "Write one SELECT, without a semicolon in it.");
    }
  }

  private Connection connect(DatabaseUrl url, Credentials credentials)
      throws SQLException, DatabaseProblem {
    Properties properties = credentials.properties();
    if (url.system().equals(POSTGRESQL)) {
      properties.setProperty("loginTimeout", "10");
      properties.setProperty("connectTimeout", "10");
      properties.setProperty("socketTimeout", String.valueOf(2 * SECONDS));
      properties.setProperty("ApplicationName", "plumbline");
    } else if (url.system().equals(DUCKDB) && !isInMemory(url)) {
      properties.setProperty("duckdb.read_only", "true");
    }
    Connection connection = new Drivers(environment).find(url).connect(url.text(), properties);
    if (connection == null) {
      throw new SQLException("The driver does not take this address.");
    }
    return connection;
  }

  private static boolean isInMemory(DatabaseUrl url) {
    String shown = url.shown();
    return shown.equals("jdbc:duckdb:") || shown.startsWith("jdbc:duckdb::memory:");
  }

  private void prepare(Connection connection, DatabaseUrl url) throws SQLException {
    if (!url.system().equals(DUCKDB)) {
      connection.setReadOnly(true);
      // Rows then come by and by.
      connection.setAutoCommit(false);
      return;
    }
    try (Statement statement = connection.createStatement()) {
      statement.execute("SET allowed_directories = ['" + quotedFolder() + "']");
      statement.execute("SET enable_external_access = false");
      statement.execute("SET lock_configuration = true");
    }
  }

  /** As it stands between the quotation marks of a query. */
  private String quotedFolder() {
    return folder.toAbsolutePath().normalize().toString().replace("'", "''");
  }

  private static DatabaseProblem problem(SQLException e, DatabaseUrl url, Credentials credentials) {
    String message = String.join(" ", String.valueOf(e.getMessage()).lines().toList());
    String state = e.getSQLState() == null ? "" : " (SQLSTATE " + e.getSQLState() + ")";
    String said = credentials.hide(message.replace(url.text(), url.shown()));
    return new DatabaseProblem(
        "database",
        "The database " + url.shown() + " did not answer: " + said + state + ".",
        "Check the address and the query, and PLUMBLINE_DB_USER and PLUMBLINE_DB_PASSWORD in the"
            + " environment.");
  }
}
