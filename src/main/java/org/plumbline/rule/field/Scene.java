package org.plumbline.rule.field;

import org.jspecify.annotations.Nullable;

/**
 * What a rule's fields are read from when it is tried once.
 *
 * @param reference the pairing tried, or null for a rule that asks for none
 * @param tally the findings on the claim, or null before there are any
 * @param other a second claim of the article, or null for a rule that asks for none
 */
public record Scene(
    ClaimFact claim,
    @Nullable ReferenceFact reference,
    @Nullable TallyFact tally,
    @Nullable ClaimFact other) {

  /** The object that holds a subject's fields, or null where it is not there. */
  public @Nullable Object holder(Field.Subject subject) {
    return switch (subject) {
      case ARTICLE -> claim.getArticle();
      case CLAIM -> claim;
      case REFERENCE -> reference;
      case FINDINGS -> tally;
      case OTHER -> other;
    };
  }
}
