package org.plumbline.model.evidence;

import java.util.Locale;

/**
 * How far a reference is about what a claim is about. Values may be compared only where all three
 * agree.
 */
public record Matching(Measure measure, Area area, Period period) {

  /** What is measured. */
  public enum Measure {
    SAME,
    /** A measure that the catalogue calls easily confused with the claim's. */
    NEAR,
    DIFFERENT;

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Where. */
  public enum Area {
    SAME,
    /** The claim's area is a part of the reference's. */
    WIDER,
    /** The reference's area is a part of the claim's. */
    NARROWER,
    DIFFERENT,
    /** The claim names no area, and the reference is the only one it could be about. */
    UNSTATED;

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** When. */
  public enum Period {
    SAME,
    /** The claim states no period; the reference is the latest of its series, and not stale. */
    CURRENT,
    /** The reference is about an earlier time. */
    EARLIER,
    /** The reference is about a later time. */
    LATER,
    /**
     * The claim states no period, and the reference is the latest but too old to stand for today.
     */
    STALE,
    /** Neither says. */
    UNSTATED;

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
