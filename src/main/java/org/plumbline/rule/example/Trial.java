package org.plumbline.rule.example;

import java.util.List;

/**
 * What came of an example's sentence.
 *
 * @param claims in the order of the text
 */
public record Trial(List<ClaimTrial> claims) {
  public Trial {
    claims = List.copyOf(claims);
  }
}
