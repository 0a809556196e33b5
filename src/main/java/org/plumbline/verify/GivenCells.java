package org.plumbline.verify;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.plumbline.diagnostic.Diagnostic;
import org.plumbline.diagnostic.Position;
import org.plumbline.diagnostic.Spelling;
import org.plumbline.model.time.Edtf;
import org.plumbline.model.time.Period;
import org.plumbline.model.value.Bound;
import org.plumbline.reference.Catalogue;

/** The cells of one row, each read or complained of. */
final class GivenCells {
  private final Catalogue catalogue;
  private final List<Diagnostic> diagnostics;
  private final String file;
  private final CSVRecord row;

  GivenCells(Catalogue catalogue, List<Diagnostic> diagnostics, String file, CSVRecord row) {
    this.catalogue = catalogue;
    this.diagnostics = diagnostics;
    this.file = file;
    this.row = row;
  }

  @Nullable String known(String column, boolean there) {
    String id = text(column);
    if (id.isEmpty() || there) {
      return id.isEmpty() ? null : id;
    }
    Collection<String> ids =
        column.equals("measure")
            ? catalogue.measures().stream().map(one -> one.id()).toList()
            : catalogue.areas().stream().map(one -> one.id()).toList();
    wrong(
        column,
        "unknown-" + column,
        "There is no " + column + " ‘" + id + "’.",
        Spelling.nearest(id, ids)
            .map(near -> "the id of one; maybe you meant ‘" + near + "’")
            .orElse("the id of one that facts/ has"));
    return null;
  }

  @Nullable Period period() {
    String written = text("period");
    Optional<Period> period = written.isEmpty() ? Optional.empty() : Edtf.parse(written);
    if (!written.isEmpty() && period.isEmpty()) {
      wrong(
          "period",
          "wrong-period",
          "‘" + written + "’ is no period.",
          "an EDTF period such as 2021, 2021-06 or 2021-Q3");
    }
    return period.orElse(null);
  }

  @Nullable BigDecimal number(String column) {
    String written = text(column);
    try {
      return written.isEmpty() ? null : new BigDecimal(written);
    } catch (NumberFormatException noNumber) {
      wrong(
          column,
          "wrong-number",
          "‘" + written + "’ is no number.",
          "digits with a point for decimals, such as 3500 or 0.5");
      return null;
    }
  }

  @Nullable Bound bound() {
    String written = text("bound");
    Optional<Bound> bound =
        Arrays.stream(Bound.values()).filter(one -> one.word().equals(written)).findFirst();
    if (!written.isEmpty() && bound.isEmpty()) {
      wrong(
          "bound",
          "wrong-bound",
          "‘" + written + "’ is no bound.",
          "one of " + String.join(", ", Arrays.stream(Bound.values()).map(Bound::word).toList()));
    }
    return bound.orElse(null);
  }

  void wrong(String column, String code, String what, String expected) {
    int line = (int) row.getParser().getCurrentLineNumber();
    diagnostics.add(
        Diagnostic.error(new Position(file, line, 0, column), code, what)
            .expected(expected + ".")
            .effect("The row is not checked."));
  }

  /** A cell without the spaces around it; empty where the row has none. */
  String text(String column) {
    return row.isSet(column) ? row.get(column).strip() : "";
  }
}
