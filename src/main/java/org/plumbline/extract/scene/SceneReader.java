package org.plumbline.extract.scene;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.extract.Lexicon;
import org.plumbline.extract.PhraseIndex;
import org.plumbline.extract.figure.Conjuncts;
import org.plumbline.extract.figure.FigureGrammar;
import org.plumbline.extract.figure.FigureHit;
import org.plumbline.extract.time.TimeGrammar;
import org.plumbline.extract.time.TimeHit;
import org.plumbline.model.lexicon.Name;
import org.plumbline.text.Block;
import org.plumbline.text.Document;
import org.plumbline.text.Sentence;
import org.plumbline.text.Token;

/** Marks the sentences of an article. */
public final class SceneReader {
  private final Lexicon lexicon;
  private final TimeGrammar times;
  private final FigureGrammar figures;

  /**
   * @param published day of publication, or null where it is unknown
   */
  public SceneReader(Lexicon lexicon, @Nullable LocalDate published) {
    this.lexicon = lexicon;
    this.times = new TimeGrammar(lexicon, published);
    this.figures = new FigureGrammar(lexicon);
  }

  /** A scene for each sentence, in order. */
  public List<Scene> read(Document document) {
    List<Scene> scenes = new ArrayList<>();
    for (Block block : document.blocks()) {
      for (Sentence sentence : block.sentences()) {
        scenes.add(scene(scenes.size(), block, sentence));
      }
    }
    return scenes;
  }

  private Scene scene(int index, Block block, Sentence sentence) {
    List<TimeHit> dates = times.findAll(sentence.tokens());
    List<FigureHit> found = figures.findAll(sentence.tokens(), dates);
    Map<Name.Type, List<NameHit>> names = new EnumMap<>(Name.Type.class);
    for (Name.Type type : Name.Type.values()) {
      List<NameHit> hits = new ArrayList<>();
      for (PhraseIndex.Hit<String> hit : lexicon.names(type, sentence.tokens())) {
        if (!namesMoney(sentence.tokens(), hit.from(), hit.to())) {
          hits.add(new NameHit(hit.from(), hit.to(), hit.values(), type));
        }
      }
      if (!hits.isEmpty()) {
        names.put(
            type,
            type == Name.Type.AREA ? Areas.joined(hits, sentence.tokens()) : List.copyOf(hits));
      }
    }
    List<FigureHit> all = Conjuncts.complete(sentence.tokens(), found);
    List<NameHit> areas = names.getOrDefault(Name.Type.AREA, List.of());
    return new Scene(
        index,
        block.kind(),
        sentence,
        lexicon,
        dates,
        all,
        names,
        new Sources(lexicon, sentence.tokens()),
        Landmarks.of(sentence.tokens(), dates, all, areas));
  }

  /** "US dollars", "US$": a country that says whose money is meant. */
  private boolean namesMoney(List<Token> tokens, int from, int to) {
    if (to >= tokens.size()) {
      return false;
    }
    String money = lower(tokens, from, to) + (isSign(tokens.get(to)) ? "" : " ");
    return lexicon
        .units()
        .find(money + tokens.get(to).lower())
        .filter(unit -> unit.dimension().startsWith("money"))
        .isPresent();
  }

  private static boolean isSign(Token token) {
    return token.kind() == Token.Kind.SYMBOL;
  }

  private static String lower(List<Token> tokens, int from, int to) {
    StringBuilder out = new StringBuilder();
    for (int i = from; i < to; i++) {
      out.append(i > from && tokens.get(i).spaceBefore() ? " " : "");
      out.append(isSign(tokens.get(to)) ? tokens.get(i).written() : tokens.get(i).lower());
    }
    return out.toString();
  }
}
