package org.plumbline.model.lexicon;

/**
 * A name that the reference data knows.
 *
 * @param written as the data spells it
 * @param type what it names
 * @param id the identifier in the catalogue; for persons and roles of tenures the canonical name
 */
public record Name(String written, Type type, String id) {

  /** What a name names. */
  public enum Type {
    AREA,
    DEMONYM,
    ENTITY,
    PERSON,
    ROLE,
    ORGANISATION,
    EVENT,
    MEASURE
  }
}
