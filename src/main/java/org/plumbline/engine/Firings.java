package org.plumbline.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.report.Finding;
import org.plumbline.model.report.Severity;
import org.plumbline.model.report.Verdict;
import org.plumbline.rule.Phase;
import org.plumbline.rule.field.ClaimFact;
import org.plumbline.rule.field.ReferenceFact;
import org.plumbline.rule.field.TallyFact;

/**
 * What the rules of one phase have to say: the global {@code firings} of every rule.
 *
 * <p>{@link #fire} is for compiled cards. The other methods are for advanced rules, which have no
 * card to say what a firing means; each of them belongs to the rule that is being fired. A word
 * that is none of those listed is refused, which takes the rule out.
 */
public final class Firings {
  private final Phase phase;
  private final List<Entry> entries = new ArrayList<>();
  private String current = "";

  Firings(Phase phase) {
    this.phase = phase;
  }

  /** One firing, and what it says where the rule is an advanced one. */
  record Entry(Firing firing, Firing.@Nullable Word word) {}

  void firesNow(String rule) {
    current = rule;
  }

  /** In the order of firing, which means nothing. */
  List<Entry> entries() {
    return List.copyOf(entries);
  }

  /** A card's conditions hold for a claim, a reference or a tally. */
  public void fire(String rule, Object about) {
    add(rule, about, null, null);
  }

  /** The same, together with a second claim. */
  public void fire(String rule, Object about, ClaimFact other) {
    add(rule, about, other, null);
  }

  /**
   * Says something of a claim.
   *
   * @param about a claim, a reference or a tally
   * @param kind {@code supports}, {@code contradicts}, {@code outdated}, {@code not-comparable},
   *     {@code not-checkable}
   * @param severity {@code error}, {@code warning} or {@code note}
   * @param message one sentence for the editor
   */
  public void finding(Object about, String kind, String severity, String message) {
    Finding.Kind named = word(kind, Finding.Kind.values(), Finding.Kind::word);
    Severity grave = word(severity, Severity.values(), Severity::word);
    add(current, about, null, new Firing.Word.Says(named, grave, null, message));
  }

  /**
   * Adds a caveat.
   *
   * @param about a claim, a reference or a tally
   * @param caveat its name, such as {@code single-source}
   * @param message one sentence for the editor
   */
  public void caveat(Object about, String caveat, String message) {
    add(
        current,
        about,
        null,
        new Firing.Word.Says(Finding.Kind.CAVEAT, Severity.NOTE, caveat, message));
  }

  /**
   * Keeps a reference from being used; in the phase {@code admissible} alone.
   *
   * @param reason the standing it gets
   */
  public void exclude(ReferenceFact reference, String reason) {
    onlyIn(Phase.ADMISSIBLE);
    add(current, reference, null, new Firing.Word.Excludes(reason));
  }

  /**
   * Gives a verdict; in the phase {@code verdict} alone.
   *
   * @param verdict such as {@code not-comparable}
   * @param precedence of several verdicts the highest decides
   * @param conclusion one sentence for the editor
   */
  public void decide(TallyFact tally, String verdict, int precedence, String conclusion) {
    onlyIn(Phase.VERDICT);
    Verdict named = word(verdict, Verdict.values(), Verdict::word);
    add(current, tally, null, new Firing.Word.Decides(named, precedence, conclusion));
  }

  private void add(
      String rule, Object about, @Nullable ClaimFact other, Firing.@Nullable Word word) {
    Firing firing;
    if (about instanceof ReferenceFact reference) {
      firing = new Firing(rule, phase, reference.getClaim(), reference, null, other);
    } else if (about instanceof TallyFact tally) {
      firing = new Firing(rule, phase, tally.getClaim(), null, tally, other);
    } else if (about instanceof ClaimFact claim) {
      firing = new Firing(rule, phase, claim, null, null, other);
    } else {
      throw new IllegalArgumentException("A rule is about a claim, a reference or a tally.");
    }
    entries.add(new Entry(firing, word));
  }

  private void onlyIn(Phase allowed) {
    if (phase != allowed) {
      throw new IllegalArgumentException(
          "What it says belongs in the phase " + allowed.word() + ", not " + phase.word() + ".");
    }
  }

  private static <T> T word(String given, T[] known, Function<T, String> name) {
    return Arrays.stream(known)
        .filter(one -> name.apply(one).equals(given))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "The word ("
                        + given
                        + ") is none of "
                        + Arrays.stream(known).map(name).collect(Collectors.joining(", "))
                        + "."));
  }
}
