package org.plumbline.extract.rank;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.extract.claim.FigureRecogniser;
import org.plumbline.extract.figure.FigureHit;
import org.plumbline.extract.figure.FunctionWords;
import org.plumbline.extract.scene.Contexts;
import org.plumbline.extract.scene.NameHit;
import org.plumbline.extract.scene.Scene;
import org.plumbline.model.Context;
import org.plumbline.model.Mention;
import org.plumbline.model.lexicon.Name;
import org.plumbline.text.Token;

/** What is ranked: the words for its measure, and its name. */
final class Subjects {
  private static final int CLAUSE = 14;
  private static final Set<String> BREAKS =
      Set.of(";", ":", "(", ")", "\u2013", "\u2014", "while", "but", "whereas");

  private Subjects() {}

  /**
   * The noun that is ranked; where there is none, what the figure before it is of, else the words
   * before it in its clause.
   */
  static String concept(Scene scene, Found found) {
    if (found.nounTo() > found.from()) {
      return scene.words(found.from(), found.nounTo());
    }
    for (int i = scene.figures().size() - 1; i >= 0; i--) {
      FigureHit figure = scene.figures().get(i);
      String concept =
          figure.to() <= found.from() ? FigureRecogniser.reading(scene, figure).concept() : "";
      if (!concept.isEmpty()) {
        return concept;
      }
    }
    int from = found.from();
    while (from > 0 && found.from() - from < CLAUSE && !BREAKS.contains(scene.lower(from - 1))) {
      from--;
    }
    return scene.words(from, found.from());
  }

  /** The context with the name of what is ranked before all others. */
  static Context context(Scene scene, Found found) {
    Context context = Contexts.of(scene, found.from(), found.to());
    NameHit subject = subject(scene, found);
    if (subject == null) {
      return context;
    }
    Mention mention = Contexts.mention(scene, subject);
    boolean entity = subject.type() == Name.Type.ENTITY;
    return new Context(
        entity ? context.areas() : first(mention, context.areas()),
        entity ? first(mention, context.entities()) : context.entities(),
        context.time(),
        context.attribution(),
        context.modality(),
        context.frequency(),
        context.certainty(),
        context.quoted(),
        context.words(),
        context.times());
  }

  private static List<Mention> first(Mention mention, List<Mention> others) {
    List<Mention> all = new ArrayList<>();
    all.add(mention);
    others.stream().filter(other -> !other.equals(mention)).forEach(all::add);
    return all;
  }

  /** The nearest name before the claim in its clause, or the one that the wording points to. */
  private static @Nullable NameHit subject(Scene scene, Found found) {
    if (found.subject() >= 0) {
      return named(scene, found.subject());
    }
    for (int i = found.from() - 1; i >= Math.max(0, found.from() - CLAUSE); i--) {
      if (BREAKS.contains(scene.lower(i))) {
        return null;
      }
      NameHit hit = named(scene, i);
      boolean scope = hit != null && hit.from() > 0 && isScope(scene, hit.from() - 1);
      if (hit != null && !scope) {
        return hit;
      }
    }
    return null;
  }

  private static boolean isScope(Scene scene, int i) {
    return scene.is(i, "in") || scene.is(i, "of") || scene.is(i, "across");
  }

  static @Nullable NameHit named(Scene scene, int i) {
    for (Name.Type type : List.of(Name.Type.AREA, Name.Type.ENTITY)) {
      for (NameHit hit : scene.names(type)) {
        if (hit.from() <= i && i < hit.to()) {
          return hit;
        }
      }
    }
    return null;
  }

  static boolean isNoun(Scene scene, int i) {
    return i < scene.tokens().size()
        && scene.token(i).kind() == Token.Kind.WORD
        && !FunctionWords.endsNounPhrase(scene.lower(i))
        && !scene.lower(i).startsWith("'")
        && !scene.lower(i).startsWith("\u2019");
  }
}
