package org.plumbline.extract.rank;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.extract.scene.Scene;
import org.plumbline.model.value.Ranking;
import org.plumbline.text.Token;

/** "A record 4,200", "a record low", "record numbers of visitors". */
final class Records {
  private static final Set<String> ARTICLES = Set.of("a", "the", "new", "time");
  private static final Set<String> NOUNS =
      Set.of("number", "numbers", "level", "levels", "share", "rate", "amount", "total", "figure");

  private Records() {}

  static @Nullable Found at(Scene scene, int i) {
    boolean allTime =
        scene.is(i, "all")
            && scene.is(i + 1, "-")
            && scene.is(i + 2, "time")
            && (scene.is(i + 3, "high") || scene.is(i + 3, "low"));
    if (allTime) {
      return found(scene, i, i + 4, i, scene.is(i + 3, "low"));
    }
    if (!scene.is(i, "record") || scene.is(i - 1, "on")) {
      return null;
    }
    int next = scene.is(i + 1, "-") ? i + 2 : i + 1;
    if (scene.is(next, "high") || scene.is(next, "low")) {
      return found(scene, i, next + 1, i, scene.is(next, "low"));
    }
    boolean figure = scene.figures().stream().anyMatch(f -> f.from() == i + 1);
    if (figure && isCount(scene, i + 1)) {
      return found(scene, i, i + 2, i, false);
    }
    if (NOUNS.contains(scene.lower(i + 1))) {
      int to = scene.is(i + 2, "of") ? Math.min(scene.tokens().size(), i + 5) : i + 2;
      return found(scene, i, to, to, false);
    }
    return null;
  }

  private static boolean isCount(Scene scene, int i) {
    Token token = scene.token(i);
    return token.kind() == Token.Kind.NUMBER || token.kind() == Token.Kind.SYMBOL;
  }

  private static Found found(Scene scene, int i, int to, int nounTo, boolean low) {
    int from = ARTICLES.contains(scene.lower(i - 1)) ? i - 1 : i;
    Ranking ranking =
        new Ranking(
            1,
            false,
            low ? Ranking.End.LOWEST : Ranking.End.HIGHEST,
            Ranking.Field.PAST,
            null,
            null,
            null,
            null,
            true,
            null,
            null);
    return new Found(from, to, nounTo > i ? nounTo : from, ranking);
  }
}
