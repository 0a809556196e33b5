package org.plumbline.report.outline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.plumbline.model.report.CheckedClaim;
import org.plumbline.model.report.Report;
import org.plumbline.model.report.Verdict;

/**
 * The claims of a report in the order of their urgency.
 *
 * @param all in the order of the text
 * @param lookFirst inconsistent ones, then outdated ones, each the gravest first
 * @param contested those on which references disagree
 * @param unchecked not comparable ones, then those without a reference, then those that cannot be
 *     checked
 * @param consistent in the order of the text
 */
public record Outline(
    List<Entry> all,
    List<Entry> lookFirst,
    List<Entry> contested,
    List<Entry> unchecked,
    List<Entry> consistent) {

  private static final Comparator<Entry> IN_TEXT_ORDER = Comparator.comparingInt(Entry::number);
  private static final Comparator<Entry> BY_VERDICT = Comparator.comparing(Entry::verdict);
  private static final Comparator<Entry> BY_SEVERITY =
      Comparator.comparing(entry -> entry.checked().severity());

  public Outline {
    all = List.copyOf(all);
    lookFirst = List.copyOf(lookFirst);
    contested = List.copyOf(contested);
    unchecked = List.copyOf(unchecked);
    consistent = List.copyOf(consistent);
  }

  public static Outline of(Report report) {
    List<Entry> all = new ArrayList<>();
    for (CheckedClaim claim : report.claims()) {
      all.add(new Entry(all.size() + 1, claim));
    }
    return new Outline(
        all,
        pick(
            all,
            Set.of(Verdict.INCONSISTENT, Verdict.OUTDATED),
            BY_VERDICT.thenComparing(BY_SEVERITY).thenComparing(IN_TEXT_ORDER)),
        pick(all, Set.of(Verdict.CONTESTED), BY_SEVERITY.thenComparing(IN_TEXT_ORDER)),
        pick(
            all,
            Set.of(Verdict.NOT_COMPARABLE, Verdict.NO_REFERENCE, Verdict.NOT_CHECKABLE),
            BY_VERDICT.thenComparing(IN_TEXT_ORDER)),
        pick(all, Set.of(Verdict.CONSISTENT), IN_TEXT_ORDER));
  }

  private static List<Entry> pick(List<Entry> all, Set<Verdict> verdicts, Comparator<Entry> order) {
    return all.stream().filter(entry -> verdicts.contains(entry.verdict())).sorted(order).toList();
  }
}
