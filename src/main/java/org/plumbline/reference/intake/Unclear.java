package org.plumbline.reference.intake;

/** Stops an import whose problems have been noted. */
final class Unclear extends Exception {
  private static final long serialVersionUID = 1L;

  Unclear() {
    super("The import cannot go on.", null, false, false);
  }
}
