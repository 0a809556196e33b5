package org.plumbline.benchmark;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Made-up reference data of any size: monthly readings of gauges in made-up areas, a hundred months
 * of each, so that a series is as long whatever the size.
 */
final class Gauges {
  private static final int MONTHS = 100;
  private static final int AREAS = 100;
  private static final List<String> COLOURS =
      List.of("red", "blue", "green", "white", "black", "amber", "grey", "brown", "pink", "violet");

  private static final List<String> MONTH_NAMES =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  /** One reading. */
  record Reading(String measure, String area, int year, int month, String value) {
    String period() {
      return year + (month < 10 ? "-0" : "-") + month;
    }
  }

  private final int size;

  Gauges(int size) {
    this.size = size;
  }

  /** All readings, the same ones each time. */
  List<Reading> readings() {
    Random random = new Random(7);
    List<Reading> readings = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      int series = i / MONTHS;
      int month = i % MONTHS;
      int tenths = 10_000 + random.nextInt(90_000);
      readings.add(
          new Reading(
              "gauge-" + colour(series / AREAS),
              area(series % AREAS),
              2010 + month / 12,
              1 + month % 12,
              tenths / 10 + "." + tenths % 10));
    }
    return readings;
  }

  private static String colour(int number) {
    return COLOURS.get(number % 10) + "-" + COLOURS.get(number / 10 % 10);
  }

  /** "QAA", "QAB" and so on: codes that no country has. */
  private static String area(int number) {
    return "Q" + (char) ('A' + number / 26) + (char) ('A' + number % 26);
  }

  /** Writes a folder of reference data. */
  void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(
        folder.resolve("datapackage.json"),
        """
        {"name": "gauges", "resources": [
          {"name": "areas", "path": "areas.csv", "kind": "areas"},
          {"name": "readings", "path": "readings.csv"}]}
        """);
    try (BufferedWriter out = Files.newBufferedWriter(folder.resolve("areas.csv"))) {
      out.write("area,label\n");
      for (int i = 0; i < AREAS; i++) {
        out.write(area(i) + "," + place(area(i)) + "\n");
      }
    }
    try (BufferedWriter out = Files.newBufferedWriter(folder.resolve("readings.csv"))) {
      out.write("measure,area,period,value,unit,publisher,document,published\n");
      for (Reading one : readings()) {
        out.write(
            String.join(
                ",",
                one.measure,
                one.area,
                one.period(),
                one.value,
                "millimetre",
                "Office of Gauges",
                "Yearbook of gauges",
                one.year + 1 + "-03-01\n"));
      }
    }
  }

  /** "Quaa" for QAA: a name as a text has it. */
  static String place(String code) {
    return "Qu" + code.substring(1).toLowerCase(Locale.ROOT) + "ville";
  }

  /** A sentence that states a reading. */
  static String sentence(Reading one) {
    String gauge = one.measure.replace('-', ' ');
    return "In "
        + place(one.area)
        + ", the "
        + gauge
        + " stood at "
        + one.value
        + " millimetres in "
        + MONTH_NAMES.get(one.month - 1)
        + " "
        + one.year
        + ".";
  }
}
