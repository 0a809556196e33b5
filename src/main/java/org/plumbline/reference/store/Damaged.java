package org.plumbline.reference.store;

import java.io.IOException;

/** Stored bytes that are cut off, changed, or of another program. */
public final class Damaged extends IOException {
  private static final long serialVersionUID = 1L;

  Damaged(String what) {
    super(what);
  }

  Damaged(String what, Exception why) {
    super(what, why);
  }
}
