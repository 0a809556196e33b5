package org.plumbline.reference;

import static org.plumbline.reference.Description.quote;

import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.diagnostic.Diagnostic;
import org.plumbline.model.reference.Measure;

/** Reads descriptions of measures. */
final class MeasureRows implements RowReader {
  private static final List<String> KINDS = List.of("stock", "flow", "rate", "index");

  private final CellReader reader;
  private final Catalogue.Builder catalogue;
  private final Mentions mentions;
  private final Identifiers identifiers;

  MeasureRows(
      CellReader reader, Catalogue.Builder catalogue, Mentions mentions, Identifiers identifiers) {
    this.reader = reader;
    this.catalogue = catalogue;
    this.mentions = mentions;
    this.identifiers = identifiers;
  }

  @Override
  public void read(Cells cells) {
    int before = reader.problems().errors();
    String id = reader.required(cells, Column.MEASURE);
    String label = reader.required(cells, Column.LABEL);
    if (reader.problems().errors() > before || !identifiers.claim(cells, Column.MEASURE, id)) {
      return;
    }
    String subject = reader.text(cells, Column.SUBJECT);
    List<String> near = reader.phrases(cells, Column.NEAR);
    mentions.add(cells, Column.SUBJECT, subject);
    mentions.addAll(cells, Column.NEAR, near);
    catalogue.add(
        new Measure(
            id,
            label,
            reader.phrases(cells, Column.TERMS).stream()
                .filter(term -> !term.equals(label))
                .toList(),
            subject,
            reader.text(cells, Column.UNIT),
            reader.oneOf(cells, Column.KIND, "unknown-measure-kind", KINDS),
            near,
            maxAge(cells)));
  }

  private @Nullable Period maxAge(Cells cells) {
    String text = cells.text(Column.MAX_AGE);
    if (text == null) {
      return null;
    }
    try {
      Period age = Period.parse(text);
      if (!age.isNegative() && !age.isZero()) {
        return age;
      }
    } catch (DateTimeParseException noDuration) {
      // Said below like a duration of nothing.
    }
    reader
        .problems()
        .add(
            Diagnostic.error(cells.at(Column.MAX_AGE), "bad-duration", quote(text) + " is no age.")
                .expected("an ISO 8601 duration of days or longer, such as P18M or P1Y.")
                .effect("The measure never goes stale."));
    return null;
  }
}
