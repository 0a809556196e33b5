package org.plumbline.model;

import java.util.List;

/**
 * A name in the text that the catalogue knows.
 *
 * @param written the words, as given
 * @param ids the identifiers it may stand for, best first; more than one where the name is
 *     ambiguous
 * @param span where it stands
 */
public record Mention(String written, List<String> ids, Span span) {
  public Mention {
    ids = List.copyOf(ids);
  }
}
