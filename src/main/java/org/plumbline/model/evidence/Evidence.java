package org.plumbline.model.evidence;

import java.util.Locale;

/**
 * A claim paired with one reference.
 *
 * @param claim id of the claim
 * @param vintage whether the reference was public when the article appeared
 */
public record Evidence(
    String claim, Reference reference, Matching matching, Comparison comparison, Vintage vintage) {

  /** What was public when the article appeared. */
  public enum Vintage {
    PUBLIC,
    /** Published after the article. */
    HINDSIGHT,
    /** Either date is unknown. */
    UNDATED;

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
