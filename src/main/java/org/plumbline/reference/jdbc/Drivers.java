package org.plumbline.reference.jdbc;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Drivers of databases: that of PostgreSQL comes with the program; jars of others are looked for in
 * the folder that the variable names. Nothing is loaded before a database is asked.
 */
final class Drivers {
  static final String FOLDER = "PLUMBLINE_DRIVERS";

  private final @Nullable String folder;

  Drivers(Environment environment) {
    this.folder = environment.get(FOLDER);
  }

  Driver find(DatabaseUrl url) throws DatabaseProblem {
    Driver driver = accepting(url, ServiceLoader.load(Driver.class));
    if (driver == null && folder != null) {
      URLClassLoader jars =
          new URLClassLoader(jars(Path.of(folder)), Drivers.class.getClassLoader());
      driver = accepting(url, ServiceLoader.load(Driver.class, jars));
    }
    if (driver == null) {
      throw new DatabaseProblem(
          "no-driver",
          "There is no driver for a database of the kind ‘" + url.system() + "’.",
          "Put its JDBC driver into a folder and name that folder in the variable " + FOLDER + ".");
    }
    return driver;
  }

  private static @Nullable Driver accepting(DatabaseUrl url, ServiceLoader<Driver> drivers) {
    for (Driver driver : drivers) {
      try {
        if (driver.acceptsURL(url.text())) {
          return driver;
        }
      } catch (SQLException notIts) {
        // Another driver may know it.
      }
    }
    return null;
  }

  private static URL[] jars(Path folder) {
    List<URL> jars = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        if (file.toString().endsWith(".jar")) {
          jars.add(file.toUri().toURL());
        }
      }
    } catch (IOException unreadable) {
      return new URL[0];
    }
    return jars.toArray(URL[]::new);
  }
}
