package org.plumbline.audit.slip;

import java.util.Comparator;
import org.plumbline.model.Span;

/**
 * One change of an article's text.
 *
 * @param span what is replaced, in code points of the article as given
 * @param before what stands there
 * @param after what is put there
 */
public record Alteration(Slip slip, Span span, String before, String after) {
  /** The order of the text; at one place, the order of the slips. */
  public static final Comparator<Alteration> ORDER =
      Comparator.comparing(Alteration::span)
          .thenComparing(Alteration::slip)
          .thenComparing(Alteration::after);

  /** How many code points longer the text becomes. */
  public int shift() {
    return after.codePointCount(0, after.length()) - span.length();
  }
}
