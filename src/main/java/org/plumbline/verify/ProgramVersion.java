package org.plumbline.verify;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version of the program, as the build wrote it. */
public final class ProgramVersion {
  private ProgramVersion() {}

  public static String current() {
    try (InputStream in =
        ProgramVersion.class.getResourceAsStream("/org/plumbline/version.properties")) {
      Properties properties = new Properties();
      if (in != null) {
        properties.load(in);
      }
      return properties.getProperty("version", "unknown");
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
