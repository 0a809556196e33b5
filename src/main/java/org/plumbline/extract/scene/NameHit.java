package org.plumbline.extract.scene;

import java.util.List;
import org.plumbline.model.lexicon.Name;

/**
 * A name of the catalogue found among tokens.
 *
 * @param from index of its first token
 * @param to the one behind its last
 * @param ids what it may stand for
 */
public record NameHit(int from, int to, List<String> ids, Name.Type type) {
  public NameHit {
    ids = List.copyOf(ids);
  }
}
