package org.plumbline.report;

import java.util.Locale;
import java.util.Optional;
import org.plumbline.report.json.JsonReadings;
import org.plumbline.report.readings.CsvReadings;
import org.plumbline.report.readings.TextReadings;

/** The formats in which readings can be written. */
public enum ReadingsFormat {
  TEXT("txt"),
  JSON("json"),
  CSV("csv");

  private final String extension;

  ReadingsFormat(String extension) {
    this.extension = extension;
  }

  /** The word that the command line uses, such as {@code text}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** How the name of a file in this format ends, without the dot. */
  public String extension() {
    return extension;
  }

  public ReadingsWriter writer() {
    return switch (this) {
      case TEXT -> new TextReadings()::write;
      case JSON -> new JsonReadings()::write;
      case CSV -> new CsvReadings()::write;
    };
  }

  /** The format that a word of the command line names, in any case. */
  public static Optional<ReadingsFormat> of(String word) {
    String wanted = word.toLowerCase(Locale.ROOT);
    for (ReadingsFormat format : values()) {
      if (format.word().equals(wanted)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }
}
