package org.plumbline.rule;

import java.util.List;
import org.plumbline.diagnostic.Position;

/**
 * A file of {@code rules/advanced}: what a card cannot say.
 *
 * @param drl the file as written
 * @param examples of {@code <id>.examples.yaml} beside it
 */
public record AdvancedRule(
    String id, String title, String why, String drl, List<Example> examples, Position position) {
  public AdvancedRule {
    examples = List.copyOf(examples);
  }
}
