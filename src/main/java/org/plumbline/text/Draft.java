package org.plumbline.text;

import org.plumbline.model.report.Passage;

/** A block before it is taken apart into sentences. */
record Draft(Passage.Kind kind, Characters characters) {
  Draft as(Passage.Kind other) {
    return new Draft(other, characters);
  }
}
