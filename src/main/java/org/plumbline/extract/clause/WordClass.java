package org.plumbline.extract.clause;

/** What a token does in its clause. */
enum WordClass {
  /** A noun, a name, an adjective: whatever can stand inside a noun phrase. */
  NOUN,
  /** "'s" and the hyphen inside a compound. */
  GLUE,
  DETERMINER,
  PREPOSITION,
  PRONOUN,
  ADVERB,
  /** A finite verb or a past participle. */
  VERB,
  AUXILIARY,
  /** "Totalling 5 per cent", "managing $3 billion". */
  PARTICIPLE,
  /** The "to" of an infinitive. */
  INFINITIVE,
  /** "And", "or". */
  JOINT,
  /** "While", "but", "when". */
  LINK,
  /** "Which", "who", and "that" before a verb. */
  RELATIVE,
  FIGURE,
  TIME,
  COMMA,
  OPENING,
  CLOSING,
  /** A sign that parts clauses. */
  STOP,
  OTHER;

  boolean isVerbal() {
    return this == VERB || this == AUXILIARY;
  }

  boolean isNominal() {
    return this == NOUN || this == GLUE;
  }
}
