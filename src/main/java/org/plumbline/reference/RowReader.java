package org.plumbline.reference;

/** Makes a record of a row. */
interface RowReader {

  /**
   * Adds what a row says to the catalogue; a row that says nothing usable adds nothing, which is
   * then said.
   */
  void read(Cells cells);
}
