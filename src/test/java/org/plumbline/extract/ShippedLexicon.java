package org.plumbline.extract;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.plumbline.model.lexicon.Cue;
import org.plumbline.model.lexicon.Name;
import org.plumbline.model.lexicon.Vocabulary;
import org.plumbline.rule.RuleSet;
import org.plumbline.rule.read.RuleSetReader;
import org.plumbline.text.ArticleReader;
import org.plumbline.text.Block;
import org.plumbline.text.Document;
import org.plumbline.text.Format;
import org.plumbline.text.Sentence;
import org.plumbline.text.Token;
import org.plumbline.text.UnreadableArticleException;

/** The vocabulary that ships, with one place, and the tokens of a text. */
public final class ShippedLexicon {
  private static final Lexicon LEXICON = load();

  private ShippedLexicon() {}

  public static Lexicon lexicon() {
    return LEXICON;
  }

  private static Lexicon load() {
    RuleSet rules = RuleSetReader.read(Path.of("rules")).ruleSet();
    List<Cue> cues = new ArrayList<>(rules.vocabulary().cues());
    rules
        .table("hedges")
        .ifPresent(
            table ->
                table
                    .rows()
                    .forEach(
                        row -> {
                          String phrase = row.cells().getOrDefault("hedge", "");
                          String bound = row.cells().getOrDefault("bound", "");
                          boolean hedge = bound.equals("about") || bound.equals("point");
                          if (!phrase.isEmpty() && !phrase.equals("bare")) {
                            cues.add(
                                new Cue(
                                    phrase.toLowerCase(Locale.ROOT),
                                    hedge ? "hedge" : "bound",
                                    hedge ? phrase : bound));
                          }
                        }));
    return new Lexicon(
        new Vocabulary(cues, rules.vocabulary().units()),
        List.of(new Name("Velia", Name.Type.AREA, "VEL")));
  }

  /** All tokens of a text, whatever its sentences. */
  public static List<Token> tokens(String text) {
    try {
      Document document =
          new ArticleReader()
              .read(text.getBytes(StandardCharsets.UTF_8), "test", Format.TEXT)
              .get(0);
      List<Token> tokens = new ArrayList<>();
      for (Block block : document.blocks()) {
        for (Sentence sentence : block.sentences()) {
          tokens.addAll(sentence.tokens());
        }
      }
      return tokens;
    } catch (UnreadableArticleException unreadable) {
      throw new AssertionError(unreadable);
    }
  }
}
