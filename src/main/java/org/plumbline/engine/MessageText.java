package org.plumbline.engine;

import org.jspecify.annotations.Nullable;
import org.plumbline.rule.Template;
import org.plumbline.rule.field.ClaimFact;
import org.plumbline.rule.field.ReferenceFact;
import org.plumbline.rule.field.TallyFact;

/** Puts what a rule fired on into the words of its card. */
@FunctionalInterface
public interface MessageText {

  /**
   * The sentence for one firing.
   *
   * @param reference the one the rule is about, or null
   * @param tally the findings on the claim, for a combining or verdict rule, or null
   * @param other the second claim, or null
   */
  String say(
      Template template,
      ClaimFact claim,
      @Nullable ReferenceFact reference,
      @Nullable TallyFact tally,
      @Nullable ClaimFact other);
}
