package org.plumbline.cli;

/**
 * How text can be shown on standard output.
 *
 * @param width columns
 * @param colour whether it is a terminal that shows colours
 */
record Terminal(int width, boolean colour) {
  static final Terminal PLAIN = new Terminal(80, false);

  /** As the launcher found it; plain where it did not say. */
  static Terminal ofProcess() {
    return new Terminal(
        Integer.getInteger("plumbline.columns", PLAIN.width),
        Boolean.getBoolean("plumbline.colour"));
  }
}
