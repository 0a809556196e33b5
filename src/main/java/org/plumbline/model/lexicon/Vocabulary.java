package org.plumbline.model.lexicon;

import java.util.List;
import org.plumbline.model.value.Units;

/** The cues and units of {@code rules/vocabulary}. */
public record Vocabulary(List<Cue> cues, Units units) {
  public Vocabulary {
    cues = List.copyOf(cues);
  }

  public static Vocabulary empty() {
    return new Vocabulary(List.of(), Units.none());
  }
}
