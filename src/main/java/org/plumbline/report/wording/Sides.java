package org.plumbline.report.wording;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Both sides of a comparison in words.
 *
 * @param claimed what the text states
 * @param reference what the reference states
 * @param apart how far they are apart, or null where nothing is to be said of it
 * @param tried what was tried one after another; empty where there was but one way to compare
 */
public record Sides(String claimed, String reference, @Nullable String apart, List<String> tried) {
  public Sides {
    tried = List.copyOf(tried);
  }
}
