package org.plumbline.audit.page;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.audit.ArticleAudit;
import org.plumbline.audit.AuditResult;
import org.plumbline.audit.AuditedClaim;
import org.plumbline.audit.Outcome;
import org.plumbline.audit.Tally;
import org.plumbline.audit.Trial;
import org.plumbline.audit.slip.Slip;
import org.plumbline.model.ClaimKind;
import org.plumbline.model.report.Verdict;
import org.plumbline.report.wording.PlainText;

/**
 * Audits for people: what is caught, what nothing guards, and each change that would stay unseen.
 */
public final class AuditText {
  private static final int LABEL = 18;
  private static final int NUMBER = 10;

  public void write(AuditResult result, Appendable out) throws IOException {
    for (ArticleAudit audit : result.articles()) {
      article(audit, out);
      out.append('\n');
    }
    if (result.articles().size() > 1) {
      out.append("All ").append(count(result.articles().size(), "article")).append("\n\n");
      sum(result.tally(), out);
      tables(result.bySlip(), result.byKind(), out);
    }
  }

  private static void article(ArticleAudit audit, Appendable out) throws IOException {
    String title = audit.article().title();
    out.append(PlainText.folded(audit.article().id()))
        .append(title == null ? "" : " · " + PlainText.folded(title))
        .append("\n\n");
    int consistent = audit.coverage().verdicts().getOrDefault(Verdict.CONSISTENT, 0);
    out.append(
        consistent
            + " of "
            + count(audit.coverage().claims(), "claim")
            + (consistent == 1 ? " is" : " are")
            + " consistent and can be audited.\n");
    sum(audit.tally(), out);
    tables(audit.bySlip(), audit.byKind(), out);
    unguarded(audit.unguarded(), out);
    trials("Changes that would stay unseen", audit.trials(Outcome.UNSEEN), out);
    trials(
        "Changes after which the claim is no longer consistent, without an alarm",
        audit.trials(Outcome.LOST),
        out);
    left(audit.claims(), out);
  }

  private static void sum(Tally tally, Appendable out) throws IOException {
    out.append(count(tally.tried(), "change"))
        .append(" tried: ")
        .append(String.valueOf(tally.caught()))
        .append(" of ")
        .append(count(tally.errors(), "error"))
        .append(" caught (")
        .append(percent(tally.share()))
        .append("), ")
        .append(String.valueOf(tally.lost()))
        .append(" no longer consistent but without an alarm, ")
        .append(String.valueOf(tally.unseen()))
        .append(" unseen; ")
        .append(String.valueOf(tally.tolerated()))
        .append(" agree with the references as well and are no errors.\n");
  }

  private static void tables(Map<Slip, Tally> slips, Map<ClaimKind, Tally> kinds, Appendable out)
      throws IOException {
    if (slips.isEmpty()) {
      return;
    }
    Map<String, Tally> bySlip = new LinkedHashMap<>();
    slips.forEach((slip, tally) -> bySlip.put(slip.word(), tally));
    Map<String, Tally> byKind = new LinkedHashMap<>();
    kinds.forEach((kind, tally) -> byKind.put(kind.word(), tally));
    table("change", bySlip, out);
    table("kind of claim", byKind, out);
  }

  private static void table(String head, Map<String, Tally> rows, Appendable out)
      throws IOException {
    out.append('\n');
    row(head, List.of("caught", "lost", "unseen", "tolerated", "share"), out);
    for (Map.Entry<String, Tally> row : rows.entrySet()) {
      Tally tally = row.getValue();
      row(
          row.getKey(),
          List.of(
              String.valueOf(tally.caught()),
              String.valueOf(tally.lost()),
              String.valueOf(tally.unseen()),
              String.valueOf(tally.tolerated()),
              percent(tally.share())),
          out);
    }
  }

  private static void row(String label, List<String> cells, Appendable out) throws IOException {
    out.append("  ").append(label).append(" ".repeat(Math.max(1, LABEL - label.length())));
    for (String cell : cells) {
      out.append(" ".repeat(Math.max(1, NUMBER - cell.length()))).append(cell);
    }
    out.append('\n');
  }

  private static void unguarded(List<AuditedClaim> claims, Appendable out) throws IOException {
    if (!claims.isEmpty()) {
      out.append("\nClaims that nothing guards\n");
    }
    for (AuditedClaim claim : claims) {
      out.append("  ")
          .append(claim.claim().id())
          .append("  ")
          .append(claim.claim().kind().word())
          .append(" “")
          .append(PlainText.folded(claim.claim().quote()))
          .append("”: none of ")
          .append(count(claim.tally().errors(), "error"))
          .append(" would be noticed\n");
    }
  }

  private static void trials(String head, List<Trial> trials, Appendable out) throws IOException {
    if (!trials.isEmpty()) {
      out.append('\n').append(head).append('\n');
    }
    for (Trial trial : trials) {
      Trial.Sign sign = trial.sign();
      out.append("  ")
          .append(String.join(", ", trial.claims()))
          .append("  ")
          .append(trial.alteration().slip().says())
          .append(sign == null ? ": no longer read" : ": " + sign.verdict().word())
          .append("\n      before  ")
          .append(PlainText.folded(trial.sentenceBefore()))
          .append("\n      after   ")
          .append(PlainText.folded(trial.sentenceAfter()))
          .append('\n');
    }
  }

  private static void left(List<AuditedClaim> claims, Appendable out) throws IOException {
    for (AuditedClaim claim : claims) {
      if (claim.left() > 0) {
        out.append('\n')
            .append(claim.claim().id())
            .append(" has too many changes: ")
            .append(String.valueOf(claim.left()))
            .append(" of them were not tried.\n");
      }
    }
  }

  private static String percent(@Nullable BigDecimal share) {
    return share == null ? "–" : share.toPlainString() + " %";
  }

  private static String count(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
