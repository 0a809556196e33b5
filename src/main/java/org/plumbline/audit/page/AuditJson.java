package org.plumbline.audit.page;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.audit.ArticleAudit;
import org.plumbline.audit.AuditResult;
import org.plumbline.audit.AuditedClaim;
import org.plumbline.audit.Tally;
import org.plumbline.audit.Trial;
import org.plumbline.audit.slip.Slip;
import org.plumbline.model.ClaimKind;
import org.plumbline.model.Span;
import org.plumbline.model.report.Verdict;
import org.plumbline.report.wording.PlainText;

/** Writes audits as one object of the schema {@code plumbline-audit/1}. */
public final class AuditJson {
  private static final String SCHEMA = "plumbline-audit/1";

  private final JsonFactory factory = new JsonFactory();

  public void write(AuditResult result, Appendable out) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator generator = factory.createGenerator(text)) {
      DefaultIndenter lines = new DefaultIndenter("  ", "\n");
      generator.setPrettyPrinter(
          new DefaultPrettyPrinter(
                  Separators.createDefaultInstance()
                      .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                      .withObjectEmptySeparator("")
                      .withArrayEmptySeparator(""))
              .withObjectIndenter(lines)
              .withArrayIndenter(lines));
      new Writing(generator).result(result);
    }
    out.append(text.toString()).append('\n');
  }

  private static final class Writing {
    private final JsonGenerator out;

    Writing(JsonGenerator out) {
      this.out = out;
    }

    void result(AuditResult result) throws IOException {
      out.writeStartObject();
      text("schema", SCHEMA);
      tally("total", result.tally());
      slips(result.bySlip());
      kinds(result.byKind());
      out.writeArrayFieldStart("articles");
      for (ArticleAudit audit : result.articles()) {
        article(audit);
      }
      out.writeEndArray();
      out.writeEndObject();
    }

    private void article(ArticleAudit audit) throws IOException {
      out.writeStartObject();
      text("id", audit.article().id());
      text("title", audit.article().title());
      out.writeNumberField("claims", audit.coverage().claims());
      out.writeNumberField(
          "consistent", audit.coverage().verdicts().getOrDefault(Verdict.CONSISTENT, 0));
      tally("total", audit.tally());
      slips(audit.bySlip());
      kinds(audit.byKind());
      out.writeArrayFieldStart("audited");
      for (AuditedClaim claim : audit.claims()) {
        claim(claim);
      }
      out.writeEndArray();
      out.writeArrayFieldStart("changes");
      for (Trial trial : audit.trials()) {
        trial(trial);
      }
      out.writeEndArray();
      out.writeEndObject();
    }

    private void claim(AuditedClaim claim) throws IOException {
      out.writeStartObject();
      text("id", claim.claim().id());
      text("kind", claim.claim().kind().word());
      text("quote", claim.claim().quote());
      span(claim.claim().selector().span());
      tally("total", claim.tally());
      out.writeBooleanField("unguarded", claim.unguarded());
      out.writeNumberField("untried", claim.left());
      out.writeEndObject();
    }

    private void trial(Trial trial) throws IOException {
      out.writeStartObject();
      text("class", trial.alteration().slip().word());
      texts("claims", trial.claims());
      span(trial.alteration().span());
      text("before", trial.alteration().before());
      text("after", trial.alteration().after());
      text("sentenceBefore", trial.sentenceBefore());
      text("sentenceAfter", trial.sentenceAfter());
      text("outcome", trial.outcome().word());
      Trial.Sign sign = trial.sign();
      out.writeFieldName("sign");
      if (sign == null) {
        out.writeNull();
      } else {
        out.writeStartObject();
        text("quote", sign.quote());
        text("verdict", sign.verdict().word());
        text("rule", sign.rule());
        text("conclusion", sign.conclusion());
        out.writeBooleanField("elsewhere", sign.elsewhere());
        out.writeEndObject();
      }
      out.writeEndObject();
    }

    private void slips(Map<Slip, Tally> tallies) throws IOException {
      out.writeObjectFieldStart("byClass");
      for (Map.Entry<Slip, Tally> one : tallies.entrySet()) {
        tally(one.getKey().word(), one.getValue());
      }
      out.writeEndObject();
    }

    private void kinds(Map<ClaimKind, Tally> tallies) throws IOException {
      out.writeObjectFieldStart("byKind");
      for (Map.Entry<ClaimKind, Tally> one : tallies.entrySet()) {
        tally(one.getKey().word(), one.getValue());
      }
      out.writeEndObject();
    }

    private void tally(String key, Tally tally) throws IOException {
      out.writeObjectFieldStart(key);
      out.writeNumberField("errors", tally.errors());
      out.writeNumberField("caught", tally.caught());
      out.writeNumberField("lost", tally.lost());
      out.writeNumberField("unseen", tally.unseen());
      out.writeNumberField("tolerated", tally.tolerated());
      BigDecimal share = tally.share();
      text("caughtPercent", share == null ? null : share.toPlainString());
      out.writeEndObject();
    }

    private void span(Span span) throws IOException {
      out.writeNumberField("start", span.start());
      out.writeNumberField("end", span.end());
    }

    private void text(String key, @Nullable String value) throws IOException {
      out.writeStringField(key, value == null ? null : PlainText.wellFormed(value));
    }

    private void texts(String key, Collection<String> values) throws IOException {
      out.writeArrayFieldStart(key);
      for (String value : values) {
        out.writeString(PlainText.wellFormed(value));
      }
      out.writeEndArray();
    }
  }
}
