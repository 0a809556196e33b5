package org.plumbline.extract.change;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.extract.Lexicon;
import org.plumbline.extract.PhraseIndex;
import org.plumbline.extract.figure.FigureHit;
import org.plumbline.model.lexicon.Cue;
import org.plumbline.model.value.Change;
import org.plumbline.model.value.ReportedValue;
import org.plumbline.text.Token;

/** Reads from the words beside a figure whether it takes part in a movement. */
public final class MovementReader {
  private static final int REACH = 10;
  private static final Set<String> CLAUSE_ENDS =
      Set.of(";", ":", ".", "\u2013", "\u2014", "(", ")");

  private static final Set<String> BEFORE_PARTICLE =
      Set.of(
          ",", ";", ":", "\u2013", "\u2014", "(", "is", "are", "was", "were", "been", "or", "and");

  private static final Set<String> JOINTS = Set.of(",", "and", "or", "but", "while");

  /** So many words may stand between the two levels: "from 5 in the first quarter of 2020 to". */
  private static final int DATED = 8;

  private static final Set<String> AMOUNTS = Set.of("more", "fewer", "less", "extra");

  private static final Set<String> LEVELS = Set.of("to", "at", "for", "in", "since");

  private final Lexicon lexicon;
  private final List<Token> tokens;

  public MovementReader(Lexicon lexicon, List<Token> tokens) {
    this.lexicon = lexicon;
    this.tokens = tokens;
  }

  /**
   * What is said of a figure's movement, or null where it is a level by itself.
   *
   * @param figures all figures of its sentence, in order
   */
  public @Nullable Change change(FigureHit figure, List<FigureHit> figures) {
    Movement movement = of(figure);
    FigureHit before = before(figure, figures);
    if (movement == null && before != null) {
      Movement first = of(before);
      movement = first == null ? null : inherited(figure, before, first);
      if (first != null && first.role() != Movement.Role.FROM && isStartBehind(figure, before)) {
        movement = new Movement(Movement.Role.FROM, first.direction());
      }
    }
    if (movement == null) {
      return null;
    }
    return switch (movement.role()) {
      case FROM -> new Change(movement.direction(), figure.value(), null, null);
      case BY -> new Change(movement.direction(), null, null, figure.value());
      case TO ->
          isBehindStep(figure, before)
              ? null
              : new Change(movement.direction(), start(figure, before), figure.value(), null);
    };
  }

  /**
   * Whether a figure is the level that a step leads to: in "rose 8% to $84" the step tells the
   * movement, and the level stands for itself.
   */
  public boolean isLevelBehindStep(FigureHit figure, List<FigureHit> figures) {
    return isBehindStep(figure, before(figure, figures));
  }

  private boolean isBehindStep(FigureHit figure, @Nullable FigureHit before) {
    boolean joined =
        before != null && figure.from() == before.to() + 1 && lower(before.to()).equals("to");
    Movement step = joined && before != null ? of(before) : null;
    return step != null && step.role() == Movement.Role.BY;
  }

  /** "down 9 per cent from 183,312". */
  private boolean isStartBehind(FigureHit figure, FigureHit before) {
    return figure.from() == before.to() + 1 && lower(before.to()).equals("from");
  }

  /** The level before: "from 5 to 3", "from £84m in March to £56m". */
  private @Nullable ReportedValue start(FigureHit to, @Nullable FigureHit before) {
    boolean joined =
        before != null
            && lower(before.from() - 1).equals("from")
            && to.from() - before.to() <= DATED
            && lower(to.from() - 1).equals("to");
    if (!joined || before == null) {
      return null;
    }
    for (int i = before.to(); i < to.from() - 1; i++) {
      if (CLAUSE_ENDS.contains(lower(i)) || JOINTS.contains(lower(i))) {
        return null;
      }
    }
    return before.value();
  }

  private static @Nullable FigureHit before(FigureHit figure, List<FigureHit> figures) {
    int low = 0;
    int high = figures.size() - 1;
    FigureHit best = null;
    while (low <= high) {
      int middle = (low + high) / 2;
      if (figures.get(middle).to() <= figure.from()) {
        best = figures.get(middle);
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return best;
  }

  /**
   * "lost 190 points, or 0.6%", "X was down 2.3%, Y by 2.6%", "by 1.5 degrees (2.7 Fahrenheit)":
   * the same movement goes on.
   */
  private @Nullable Movement inherited(FigureHit figure, FigureHit before, Movement movement) {
    int gap = figure.from() - before.to();
    boolean bracket = gap == 1 && lower(before.to()).equals("(");
    boolean or =
        (gap == 1 && lower(before.to()).equals("or"))
            || (gap == 2 && lower(before.to()).equals(",") && lower(before.to() + 1).equals("or"));
    return movement.role() == Movement.Role.BY && (bracket || or || againBy(figure, before))
        ? movement
        : null;
  }

  private boolean againBy(FigureHit figure, FigureHit before) {
    int gap = figure.from() - before.to();
    if (gap < 2 || gap > 8 || !lower(figure.from() - 1).equals("by")) {
      return false;
    }
    for (int i = before.to(); i < figure.from() - 1; i++) {
      if (LEVELS.contains(lower(i))) {
        return false;
      }
    }
    return true;
  }

  /** The figure's part in a movement, or null where it is a level by itself. */
  public @Nullable Movement of(FigureHit figure) {
    if (tokens.get(figure.number().from()).written().equals("+")
        || lower(figure.from()).equals("+")) {
      return new Movement(Movement.Role.BY, Change.Direction.UP);
    }
    Movement compared = comparedBehind(figure);
    if (compared != null) {
      return compared;
    }
    String before = lower(figure.from() - 1);
    return switch (before) {
      case "up" -> particle(figure, Change.Direction.UP);
      case "down" -> particle(figure, Change.Direction.DOWN);
      case "by" -> movement(figure, Movement.Role.BY, 1);
      case "of" -> direct(figure, 2);
      case "from" -> from(figure);
      case "to" -> to(figure);
      default -> direct(figure, 1);
    };
  }

  /** "Up 6 per cent", ", down 300", but not "shot down two drones". */
  private @Nullable Movement particle(FigureHit figure, Change.Direction direction) {
    boolean measured = figure.value().unit() != null && figure.counted() == null;
    String before = lower(figure.from() - 2);
    boolean standsAlone = before.isEmpty() || BEFORE_PARTICLE.contains(before);
    return measured || standsAlone ? new Movement(Movement.Role.BY, direction) : null;
  }

  /** "361,671 more than", "2.3 percentage points better than", "about 1 per cent below". */
  private @Nullable Movement comparedBehind(FigureHit figure) {
    for (int i : new int[] {figure.numberTo(), figure.to()}) {
      PhraseIndex.Hit<Cue> cue = i < tokens.size() ? lexicon.cueAt("comparative", tokens, i) : null;
      if (cue != null && compares(figure, cue)) {
        return new Movement(Movement.Role.BY, direction(cue));
      }
    }
    return null;
  }

  /** "19 fewer than before", but neither "two smaller firms" nor "one hand behind her". */
  private boolean compares(FigureHit figure, PhraseIndex.Hit<Cue> cue) {
    return figure.counted() == null
        || lower(cue.to()).equals("than")
        || AMOUNTS.contains(cue.values().get(0).phrase());
  }

  /** A word of movement right before the figure: "climbed 2.8%", "a rise of 3.1 per cent". */
  private @Nullable Movement direct(FigureHit figure, int back) {
    int i = figure.from() - back;
    PhraseIndex.Hit<Cue> cue = i >= 0 ? lexicon.cueAt("movement", tokens, i) : null;
    boolean touches = cue != null && cue.to() == i + 1;
    return touches && cue != null ? new Movement(Movement.Role.BY, direction(cue)) : null;
  }

  /** "up from 49 per cent", "fell from A to B", "to 4.0 from 1.3". */
  private @Nullable Movement from(FigureHit figure) {
    String before = lower(figure.from() - 2);
    if (before.equals("up")) {
      return new Movement(Movement.Role.FROM, Change.Direction.UP);
    }
    if (before.equals("down")) {
      return new Movement(Movement.Role.FROM, Change.Direction.DOWN);
    }
    Movement moved = movement(figure, Movement.Role.FROM, 1);
    if (moved != null) {
      return moved;
    }
    boolean pair = lower(figure.to()).equals("to") || numberSoonBehindTo(figure);
    return pair ? new Movement(Movement.Role.FROM, Change.Direction.SAME) : null;
  }

  private @Nullable Movement to(FigureHit figure) {
    Movement moved = movement(figure, Movement.Role.TO, 1);
    if (moved != null) {
      return moved;
    }
    boolean pair = lower(figure.to()).equals("from");
    return pair ? new Movement(Movement.Role.TO, Change.Direction.SAME) : null;
  }

  /** "from £30m in May 2019 to £25m". */
  private boolean numberSoonBehindTo(FigureHit figure) {
    for (int i = figure.to(); i < Math.min(tokens.size() - 1, figure.to() + 6); i++) {
      if (CLAUSE_ENDS.contains(lower(i))) {
        return false;
      }
      if (lower(i).equals("to")) {
        Token next = tokens.get(i + 1);
        return next.kind() == Token.Kind.NUMBER || next.kind() == Token.Kind.SYMBOL;
      }
    }
    return false;
  }

  /** The nearest word of movement before a figure in its clause. */
  private @Nullable Movement movement(FigureHit figure, Movement.Role role, int back) {
    int last = figure.from() - back - 1;
    for (int i = last; i >= Math.max(0, last - REACH); i--) {
      if (CLAUSE_ENDS.contains(lower(i))) {
        return null;
      }
      PhraseIndex.Hit<Cue> cue = lexicon.cueAt("movement", tokens, i);
      if (cue != null) {
        return new Movement(role, direction(cue));
      }
      // ", down 4 per cent from 51,900"
      boolean figureFollows = tokens.get(i + 1).kind() == Token.Kind.NUMBER;
      if (figureFollows && (lower(i).equals("up") || lower(i).equals("down"))) {
        return new Movement(
            role, lower(i).equals("up") ? Change.Direction.UP : Change.Direction.DOWN);
      }
    }
    return null;
  }

  private static Change.Direction direction(PhraseIndex.Hit<Cue> cue) {
    return Change.Direction.valueOf(cue.values().get(0).value().toUpperCase(Locale.ROOT));
  }

  private String lower(int i) {
    return i >= 0 && i < tokens.size() ? tokens.get(i).lower() : "";
  }
}
