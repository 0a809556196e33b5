package org.plumbline.rule.field;

/** What kind of value a field holds. */
public enum FieldType {
  /** Free text; compared as written. */
  TEXT,
  /** One of a closed list of words. */
  WORD,
  /** A decimal number. */
  NUMBER,
  /** A calendar day. */
  DATE,
  /** {@code yes} or {@code no}. */
  YES_NO
}
