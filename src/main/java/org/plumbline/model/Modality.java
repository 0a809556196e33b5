package org.plumbline.model;

import java.util.Locale;

/** Whether a statement is made of what is, or of what may come. */
public enum Modality {
  STATED,
  PREDICTED,
  CONDITIONAL,
  NEGATED,
  /** Opinion or figure of speech: nothing measurable is stated. */
  FIGURATIVE;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
