package org.plumbline.reference.store;

/** What follows in the stored bytes. */
enum Tag {
  NULL,
  AGAIN,
  TEXT,
  WHOLE,
  NO,
  YES,
  NUMBER,
  LONG_NUMBER,
  DAY,
  CONSTANT,
  LIST,
  MAP,
  RECORD;

  private static final Tag[] ALL = values();

  static Tag of(int code) throws Damaged {
    if (code < 0 || code >= ALL.length) {
      throw new Damaged("Nothing is stored as " + code + ".");
    }
    return ALL[code];
  }
}
