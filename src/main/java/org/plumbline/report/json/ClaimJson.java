package org.plumbline.report.json;

import java.io.IOException;
import org.plumbline.model.Claim;
import org.plumbline.model.evidence.Link;
import org.plumbline.model.report.CheckedClaim;
import org.plumbline.model.report.Finding;

/** A claim with its reading, its verdict and the findings behind it. */
final class ClaimJson {
  private final Fields fields;
  private final ReadingJson reading;
  private final EvidenceJson evidence;

  ClaimJson(Fields fields) {
    this.fields = fields;
    this.reading = new ReadingJson(fields);
    this.evidence = new EvidenceJson(fields);
  }

  void content(CheckedClaim checked) throws IOException {
    Claim claim = checked.claim();
    fields.text("id", claim.id());
    fields.text("row", claim.row());
    fields.text("kind", claim.kind().word());
    fields.text("quote", claim.quote());
    fields.object("selector", claim.selector(), fields::selector);
    fields.text("sentence", claim.sentence());
    fields.object("reading", checked, reading::content);
    fields.object("link", checked.link(), this::link);
    fields.text("verdict", checked.verdict().word());
    fields.text("severity", checked.severity().word());
    fields.text("rule", checked.decidedBy());
    fields.texts("caveats", checked.caveats());
    fields.text("conclusion", checked.conclusion());
    fields.text("question", checked.question());
    fields.objects("findings", checked.findings(), this::finding);
  }

  private void link(Link link) throws IOException {
    fields.text("measureLabel", link.measureLabel());
    fields.text("areaLabel", link.areaLabel());
    fields.flag("periodStated", link.periodStated());
    fields.texts("runnersUp", link.runnersUp());
  }

  private void finding(Finding finding) throws IOException {
    fields.text("rule", finding.rule());
    fields.text("finding", finding.kind().word());
    fields.texts("differs", finding.differs());
    fields.text("caveat", finding.caveat());
    fields.text("severity", finding.severity().word());
    fields.text("message", finding.message());
    fields.text("question", finding.question());
    fields.objects("evidence", finding.evidence(), evidence::content);
  }
}
