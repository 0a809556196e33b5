package org.plumbline.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.diagnostic.Position;
import org.plumbline.model.report.Severity;

/**
 * A rule that is all data.
 *
 * @param id such as {@code FIG-012}
 * @param category name of the folder it lies in
 * @param when all must hold
 * @param unless none may hold ({@code except when})
 * @param say the message, or null for a rule that excludes or decides without one
 * @param ask the question for the editor, or null
 * @param source the card as written, for digests
 * @param position where it begins
 */
public record RuleCard(
    String id,
    String category,
    String title,
    Severity severity,
    String why,
    Phase phase,
    List<Condition> when,
    List<Condition> unless,
    Outcome outcome,
    @Nullable Template say,
    @Nullable Template ask,
    List<Example> examples,
    String source,
    Position position) {
  public RuleCard {
    when = List.copyOf(when);
    unless = List.copyOf(unless);
    examples = List.copyOf(examples);
  }
}
