package org.plumbline.rule;

import java.util.List;
import java.util.Optional;
import org.plumbline.model.lexicon.Vocabulary;
import org.plumbline.model.report.Suppression;

/**
 * All of {@code rules/} that could be read.
 *
 * @param cards in order of id
 * @param suppressions findings that editors have accepted, in the order of the file
 * @param digest of all files that make it up, {@code sha256:} and lower-case hexadecimal
 */
public record RuleSet(
    List<RuleCard> cards,
    List<AdvancedRule> advanced,
    List<RuleTable> tables,
    Vocabulary vocabulary,
    List<Suppression> suppressions,
    String digest) {
  public RuleSet {
    cards = List.copyOf(cards);
    advanced = List.copyOf(advanced);
    tables = List.copyOf(tables);
    suppressions = List.copyOf(suppressions);
  }

  public Optional<RuleTable> table(String name) {
    return tables.stream().filter(table -> table.name().equals(name)).findFirst();
  }

  public Optional<RuleCard> card(String id) {
    return cards.stream().filter(card -> card.id().equals(id)).findFirst();
  }
}
