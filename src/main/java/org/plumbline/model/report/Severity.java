package org.plumbline.model.report;

import java.util.Locale;

/** How much a finding matters, from most to least. */
public enum Severity {
  /** A reader would be misinformed. */
  ERROR,
  /** A person should look. */
  WARNING,
  /** Worth knowing. */
  NOTE;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
