package org.plumbline.model.report;

import java.time.LocalDate;
import java.util.Locale;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.Claim;

/**
 * An editor's word that a finding on one claim is accepted.
 *
 * @param quote the claim's words, or more of its sentence around them
 * @param rule id of the rule whose finding is accepted
 * @param article id of the only article it holds for, or null for every one
 * @param reason why it is accepted
 * @param by who accepted it
 * @param until the last day it holds, counted by the day whose public knowledge claims are held
 *     against; null where it never ends
 */
public record Suppression(
    String quote,
    String rule,
    @Nullable String article,
    String reason,
    String by,
    @Nullable LocalDate until) {

  /**
   * Whether it is about these very words: its quote is the claim's, or a part of the claim's
   * sentence with the claim in it. Runs of white space count as one space; nothing else is folded,
   * so that it ends once the text changes.
   */
  public boolean quotes(Claim claim) {
    String wanted = folded(quote);
    String given = folded(claim.quote());
    return wanted.equals(given)
        || (wanted.contains(given) && folded(claim.sentence()).contains(wanted));
  }

  /**
   * Whether it has ended.
   *
   * @param day whose public knowledge counts; where it is unknown nothing ends
   */
  public boolean endedBy(@Nullable LocalDate day) {
    return until != null && day != null && day.isAfter(until);
  }

  private static String folded(String text) {
    StringJoiner words = new StringJoiner(" ");
    for (String word : text.strip().split("\\s+", -1)) {
      words.add(word);
    }
    return words.toString();
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%s on “%s”", rule, quote);
  }
}
