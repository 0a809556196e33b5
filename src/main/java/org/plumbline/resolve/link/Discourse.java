package org.plumbline.resolve.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.Claim;
import org.plumbline.model.ClaimKind;
import org.plumbline.model.Reading;
import org.plumbline.model.evidence.Dossier;

/**
 * What the article spoke of before a claim. "That is 300 more than in 2016" says nothing of what is
 * counted; the sentence before does.
 */
public final class Discourse {
  /** So many characters back a reader still knows what was spoken of. */
  private static final int REMEMBERED = 420;

  private static final Set<String> SAYS_NOTHING =
      Set.of(
          "a",
          "an",
          "the",
          "that",
          "this",
          "it",
          "which",
          "is",
          "was",
          "are",
          "were",
          "of",
          "in",
          "rise",
          "increase",
          "gain",
          "growth",
          "fall",
          "cut",
          "drop",
          "decline",
          "reduction",
          "decrease",
          "figure",
          "number",
          "total",
          "rate",
          "gap",
          "difference",
          "now",
          "still",
          "makes",
          "means",
          "up",
          "down",
          "by",
          "but",
          "and",
          "or",
          "just",
          "than",
          "about");

  private final List<@Nullable Dossier> resolved = new ArrayList<>();

  /** Whether a wording names nothing of its own: "that", "the increase", "a rise". */
  public static boolean isOpen(String concept) {
    for (String word : concept.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)) {
      if (!word.isEmpty() && !SAYS_NOTHING.contains(word)) {
        return false;
      }
    }
    return true;
  }

  /** Notes the next claim of the text, or null where it is still to be resolved. */
  public void add(@Nullable Dossier dossier) {
    resolved.add(dossier);
  }

  public void set(int index, Dossier dossier) {
    resolved.set(index, dossier);
  }

  /** The dossier of a claim by its place in the text, or null where it is still to be resolved. */
  public @Nullable Dossier at(int index) {
    return resolved.get(index);
  }

  /** All claims resolved by now, in the order of the text. */
  public List<Dossier> all() {
    List<Dossier> all = new ArrayList<>();
    for (Dossier dossier : resolved) {
      if (dossier != null) {
        all.add(dossier);
      }
    }
    return all;
  }

  /**
   * The nearest linked figure before a claim, its own sentence first, that could be what it speaks
   * of; or null.
   */
  public @Nullable Dossier antecedent(Claim claim, Predicate<Dossier> possible) {
    for (Dossier dossier : before(claim)) {
      boolean unknown =
          dossier.claim().sentence().equals(claim.sentence())
              && dossier.claim().kind() == ClaimKind.FIGURE
              && dossier.link().measure() == null;
      if (unknown) {
        return null;
      }
      boolean figure =
          dossier.claim().reading() instanceof Reading.OfFigure
              || dossier.claim().reading() instanceof Reading.OfRank;
      if (figure && dossier.link().measure() != null && possible.test(dossier)) {
        return dossier;
      }
    }
    return null;
  }

  /** The claims before one that a reader still has in mind, the nearest first. */
  public List<Dossier> before(Claim claim) {
    List<Dossier> before = new ArrayList<>();
    int start = claim.selector().span().start();
    for (int i = resolved.size() - 1; i >= 0; i--) {
      Dossier dossier = resolved.get(i);
      if (dossier == null || dossier.claim().id().equals(claim.id())) {
        continue;
      }
      int end = dossier.claim().selector().span().end();
      if (end <= start && start - end <= REMEMBERED) {
        before.add(dossier);
      }
    }
    return before;
  }
}
