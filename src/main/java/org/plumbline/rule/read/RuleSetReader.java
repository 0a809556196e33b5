package org.plumbline.rule.read;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.plumbline.diagnostic.Diagnostic;
import org.plumbline.diagnostic.Position;
import org.plumbline.model.lexicon.Vocabulary;
import org.plumbline.model.report.Suppression;
import org.plumbline.rule.AdvancedRule;
import org.plumbline.rule.RuleCard;
import org.plumbline.rule.RuleSet;
import org.plumbline.rule.RuleTable;

/** Reads a folder of rules. */
public final class RuleSetReader {
  private static final String CARD_EFFECT = "The rule is left out; the other rules run.";
  private static final String TABLE_EFFECT = "The table is left out.";

  private final List<RuleFile> files;
  private final List<Diagnostic> found;

  /** The first file that uses an id. */
  private final Map<String, String> ids = new LinkedHashMap<>();

  private RuleSetReader(List<RuleFile> files, List<Diagnostic> found) {
    this.files = files;
    this.found = found;
  }

  /** All rules of the folder that can be read, with everything that is wrong with the others. */
  public static LoadedRules read(Path rulesFolder) {
    List<Diagnostic> found = new ArrayList<>();
    List<RuleFile> files = new RuleFolder(rulesFolder, found).files();
    return new RuleSetReader(files, found).read();
  }

  private LoadedRules read() {
    List<RuleCard> cards = cards();
    List<AdvancedRule> advanced = advanced();
    List<RuleTable> tables = tables();
    Vocabulary vocabulary = vocabulary();
    List<Suppression> suppressions = suppressions(cards, advanced);
    cards.sort(Comparator.comparing(RuleCard::id));
    advanced.sort(Comparator.comparing(AdvancedRule::id));
    found.sort(
        Comparator.comparing((Diagnostic one) -> one.position().file())
            .thenComparingInt(one -> one.position().line())
            .thenComparingInt(one -> one.position().column()));
    return new LoadedRules(
        new RuleSet(cards, advanced, tables, vocabulary, suppressions, RuleDigest.of(files)),
        found);
  }

  private List<RuleCard> cards() {
    List<RuleCard> cards = new ArrayList<>();
    for (RuleFile file : files) {
      if (!file.name().endsWith(RuleFolder.CARD)) {
        continue;
      }
      file.text(CARD_EFFECT, found)
          .ifPresent(
              text -> {
                Problems problems = new Problems(text, CARD_EFFECT);
                Optional<RuleCard> card = new CardReader(problems).read(file.folder());
                found.addAll(problems.all());
                card.filter(one -> isFirst(one.id(), one.position())).ifPresent(cards::add);
              });
    }
    return cards;
  }

  private List<AdvancedRule> advanced() {
    List<AdvancedRule> rules = new ArrayList<>();
    for (RuleFile file : in(RuleFolder.ADVANCED)) {
      if (!file.name().endsWith(".drl")) {
        warnOfOrphan(file);
        continue;
      }
      Optional<SourceText> drl = file.text(CARD_EFFECT, found);
      if (drl.isPresent()) {
        new AdvancedReader(found)
            .read(drl.get(), examplesOf(file).orElse(null))
            .filter(one -> isFirst(one.id(), one.position()))
            .ifPresent(rules::add);
      }
    }
    return rules;
  }

  private void warnOfOrphan(RuleFile examples) {
    String stem = examples.stem(RuleFolder.EXAMPLES);
    boolean used =
        in(RuleFolder.ADVANCED).stream()
            .filter(file -> file.name().endsWith(".drl"))
            .anyMatch(file -> belongs(stem, file.stem(".drl")));
    if (!used) {
      found.add(
          Diagnostic.warning(
                  Position.of(examples.path()), "unread-file", "No rule has these examples.")
              .fix("Name the file after the rule: ADV-001.examples.yaml for ADV-001-slug.drl."));
    }
  }

  /** {@code ADV-001.examples.yaml} beside {@code ADV-001-slug.drl}. */
  private Optional<SourceText> examplesOf(RuleFile drl) {
    return in(RuleFolder.ADVANCED).stream()
        .filter(file -> file.name().endsWith(RuleFolder.EXAMPLES))
        .filter(file -> belongs(file.stem(RuleFolder.EXAMPLES), drl.stem(".drl")))
        .findFirst()
        .flatMap(file -> file.text(CARD_EFFECT, found));
  }

  private static boolean belongs(String examples, String drl) {
    return drl.equals(examples) || drl.startsWith(examples + "-");
  }

  private boolean isFirst(String id, Position position) {
    String first = ids.putIfAbsent(id, position.file());
    if (first == null) {
      return true;
    }
    found.add(
        Diagnostic.error(position, "duplicate-id", id + " is already the id of " + first + ".")
            .fix("Give it an id of its own.")
            .effect(CARD_EFFECT));
    return false;
  }

  private List<RuleTable> tables() {
    List<RuleTable> tables = new ArrayList<>();
    for (RuleFile file : in(RuleFolder.TABLES)) {
      sheet(file)
          .ifPresent(
              sheet -> tables.add(new RuleTable(file.stem(".csv"), sheet.columns(), sheet.rows())));
    }
    return tables;
  }

  private Vocabulary vocabulary() {
    VocabularyReader reader = new VocabularyReader(found);
    for (RuleFile file : in(RuleFolder.VOCABULARY)) {
      sheet(file).ifPresent(sheet -> reader.add(file.path(), file.stem(".csv"), sheet));
    }
    return reader.vocabulary();
  }

  private List<Suppression> suppressions(List<RuleCard> cards, List<AdvancedRule> advanced) {
    Set<String> known = new TreeSet<>();
    cards.forEach(card -> known.add(card.id()));
    advanced.forEach(rule -> known.add(rule.id()));
    SuppressionReader reader = new SuppressionReader(known, found);
    return files.stream()
        .filter(file -> file.path().equals(RuleFolder.SUPPRESSIONS))
        .flatMap(file -> sheet(file, "Nothing is suppressed.").stream())
        .flatMap(sheet -> reader.read(sheet).stream())
        .toList();
  }

  private Optional<Sheet> sheet(RuleFile file) {
    return sheet(file, TABLE_EFFECT);
  }

  private Optional<Sheet> sheet(RuleFile file, String effect) {
    return file.text(effect, found).flatMap(text -> new SheetReader(text, effect, found).read());
  }

  private List<RuleFile> in(String folder) {
    return files.stream().filter(file -> file.folder().equals(folder)).toList();
  }
}
