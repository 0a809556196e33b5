package org.plumbline.report.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.Claim;
import org.plumbline.model.Mention;
import org.plumbline.model.Reading;
import org.plumbline.model.evidence.Link;
import org.plumbline.model.time.TimeExpression;
import org.plumbline.report.readings.ArticleReadings;

/**
 * Writes what was read, before any check, as one object of the schema {@code plumbline-readings/1}.
 *
 * <p>The fields of a reading stand in {@code reading}, as in a report, and once more beside it, for
 * programs that want rows.
 */
public final class JsonReadings {
  private static final String SCHEMA = "plumbline-readings/1";

  private final JsonFactory factory = new JsonFactory();

  public void write(List<ArticleReadings> articles, Appendable out) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator generator = factory.createGenerator(text)) {
      generator.setPrettyPrinter(Layout.indented());
      Writing writing = new Writing(new Fields(generator));
      writing.fields.object(articles, writing::content);
    }
    out.append(text.toString()).append('\n');
  }

  private static final class Writing {
    private final Fields fields;
    private final ReadingJson readings;

    Writing(Fields fields) {
      this.fields = fields;
      this.readings = new ReadingJson(fields);
    }

    void content(List<ArticleReadings> articles) throws IOException {
      fields.text("schema", SCHEMA);
      fields.objects("articles", articles, this::article);
    }

    private void article(ArticleReadings article) throws IOException {
      fields.text("id", article.article().id());
      fields.objects("readings", article.claims(), this::claim);
    }

    private void claim(Claim claim) throws IOException {
      fields.text("kind", claim.kind().word());
      fields.text("quote", claim.quote());
      fields.object("selector", claim.selector(), fields::selector);
      fields.text("sentence", claim.sentence());
      reading(claim);
      fields.object("reading", claim, this::reading);
    }

    private void reading(Claim claim) throws IOException {
      readings.content(claim.reading(), asRead(claim.reading()));
    }
  }

  /** What the words themselves say of place and time; nothing is linked yet. */
  private static Link asRead(Reading reading) {
    TimeExpression time = reading.context().time();
    return new Link(
        null,
        null,
        area(reading.context().areas()),
        null,
        time == null ? null : time.period(),
        time != null,
        List.of());
  }

  /** The likeliest place, where its name is not ambiguous. */
  private static @Nullable String area(List<Mention> areas) {
    return areas.isEmpty() || areas.get(0).ids().size() != 1 ? null : areas.get(0).ids().get(0);
  }
}
