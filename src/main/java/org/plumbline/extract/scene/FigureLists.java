package org.plumbline.extract.scene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.extract.figure.FigureHit;
import org.plumbline.model.Mention;
import org.plumbline.text.Token;

/**
 * Figures listed one behind the other, which go item by item with places listed before them: "Chad,
 * Mali and Togo have 4, 5 and 9".
 */
final class FigureLists {
  private static final Set<String> JOINTS = Set.of(",", "and", "or", "&");

  /** Two figures side by side make a list only where the sentence says that they go in pairs. */
  private static final int PLAIN = 3;

  private static final Set<String> PAIRING = Set.of("respective", "respectively");

  /**
   * A figure's list.
   *
   * @param from first token of its first figure
   * @param to behind the last token of its last figure
   * @param place of the figure, counted from 0
   * @param size how many figures it has
   */
  record Item(int from, int to, int place, int size) {}

  private final Map<Integer, Item> byFigure = new HashMap<>();
  private final Map<Integer, Mention> places = new HashMap<>();

  private FigureLists() {}

  /** The lists of figures, with the places that go with them. */
  static FigureLists of(List<Token> tokens, List<FigureHit> figures, List<NameHit> areas) {
    FigureLists lists = new FigureLists();
    boolean paired = tokens.stream().anyMatch(token -> PAIRING.contains(token.lower()));
    List<List<NameHit>> runs = runs(tokens, areas);
    List<FigureHit> run = new ArrayList<>();
    for (FigureHit figure : figures) {
      boolean goesOn =
          !run.isEmpty()
              && figure.from() >= run.get(run.size() - 1).to()
              && joined(tokens, run.get(run.size() - 1).to(), figure.from());
      if (!goesOn) {
        lists.add(tokens, run, runs, paired);
        run.clear();
      }
      run.add(figure);
    }
    lists.add(tokens, run, runs, paired);
    return lists;
  }

  private void add(
      List<Token> tokens, List<FigureHit> run, List<List<NameHit>> runs, boolean paired) {
    if (run.size() < (paired ? 2 : PLAIN)) {
      return;
    }
    int from = run.get(0).from();
    int to = run.get(run.size() - 1).to();
    List<Mention> mentions = List.of();
    for (List<NameHit> areas : runs) {
      List<Mention> own = mentions(tokens, areas);
      if (areas.get(areas.size() - 1).to() <= from && own.size() == run.size()) {
        mentions = own;
      }
    }
    for (int i = 0; i < run.size(); i++) {
      byFigure.put(run.get(i).from(), new Item(from, to, i, run.size()));
      if (!mentions.isEmpty()) {
        places.put(run.get(i).from(), mentions.get(i));
      }
    }
  }

  /** Places joined by nothing but commas and "and". */
  private static List<List<NameHit>> runs(List<Token> tokens, List<NameHit> areas) {
    List<List<NameHit>> runs = new ArrayList<>();
    for (NameHit area : areas) {
      List<NameHit> last = runs.isEmpty() ? List.of() : runs.get(runs.size() - 1);
      if (!last.isEmpty() && joined(tokens, last.get(last.size() - 1).to(), area.from())) {
        last.add(area);
      } else {
        runs.add(new ArrayList<>(List.of(area)));
      }
    }
    return runs;
  }

  private static boolean joined(List<Token> tokens, int from, int to) {
    boolean joint = false;
    for (int i = from; i < to; i++) {
      boolean own = JOINTS.contains(tokens.get(i).lower());
      if (!own && !tokens.get(i).lower().equals("the")) {
        return false;
      }
      joint |= own;
    }
    return joint && to - from <= 3;
  }

  /** One for each place, two for what is joined by "and". */
  private static List<Mention> mentions(List<Token> tokens, List<NameHit> areas) {
    List<Mention> out = new ArrayList<>();
    for (NameHit area : areas) {
      String first = area.ids().get(0);
      List<String> parts = first.contains("+") ? List.of(first.split("\\+")) : List.of();
      StringBuilder written = new StringBuilder();
      for (int i = area.from(); i < area.to(); i++) {
        written.append(i > area.from() && tokens.get(i).spaceBefore() ? " " : "");
        written.append(tokens.get(i).written());
      }
      var span = tokens.get(area.from()).span().cover(tokens.get(area.to() - 1).span());
      if (parts.isEmpty()) {
        out.add(new Mention(written.toString(), area.ids(), span));
      } else {
        parts.forEach(part -> out.add(new Mention(written.toString(), List.of(part), span)));
      }
    }
    return out;
  }

  /** The list that a figure beginning at a token stands in, or null. */
  @Nullable Item item(int figure) {
    return byFigure.get(figure);
  }

  /** The place that goes with a figure beginning at a token, or null. */
  @Nullable Mention place(int figure) {
    return places.get(figure);
  }
}
