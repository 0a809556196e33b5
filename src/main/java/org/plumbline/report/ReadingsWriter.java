package org.plumbline.report;

import java.io.IOException;
import java.util.List;
import org.plumbline.report.readings.ArticleReadings;

/** Writes what was read in articles in one format. */
@FunctionalInterface
public interface ReadingsWriter {

  /**
   * Writes the readings of all articles, in the order given, with line feeds as line ends.
   *
   * @throws IOException where {@code out} does
   */
  void write(List<ArticleReadings> articles, Appendable out) throws IOException;
}
