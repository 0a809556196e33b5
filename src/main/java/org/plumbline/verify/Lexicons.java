package org.plumbline.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.plumbline.extract.Lexicon;
import org.plumbline.model.lexicon.Cue;
import org.plumbline.model.lexicon.Vocabulary;
import org.plumbline.reference.Catalogue;
import org.plumbline.rule.RuleSet;
import org.plumbline.rule.RuleTable;

/**
 * The lexicon of a run: the vocabulary of the rules, the hedges of their table, and the names of
 * the catalogue.
 */
final class Lexicons {
  /** Words that mean something only beside a spreadsheet. */
  private static final String OF_TABLES = "table-";

  private static final Set<String> MERE_HEDGES = Set.of("about", "point");

  private Lexicons() {}

  static Lexicon of(RuleSet rules, Catalogue catalogue) {
    List<Cue> cues = new ArrayList<>(rules.vocabulary().cues());
    cues.removeIf(cue -> cue.type().startsWith(OF_TABLES));
    rules.table("hedges").ifPresent(table -> cues.addAll(hedges(table)));
    return new Lexicon(new Vocabulary(cues, rules.vocabulary().units()), catalogue.names());
  }

  /** The table that says how far a hedge reaches is also the list of hedges there are. */
  private static List<Cue> hedges(RuleTable table) {
    List<Cue> cues = new ArrayList<>();
    for (RuleTable.Row row : table.rows()) {
      String phrase = row.cells().getOrDefault("hedge", "").toLowerCase(Locale.ROOT);
      String bound = row.cells().getOrDefault("bound", "");
      if (phrase.isEmpty() || phrase.equals("bare")) {
        continue;
      }
      boolean hedge = MERE_HEDGES.contains(bound);
      cues.add(new Cue(phrase, hedge ? "hedge" : "bound", hedge ? phrase : bound));
    }
    return cues;
  }
}
