package org.plumbline.reference;

import static org.plumbline.reference.Description.quote;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.diagnostic.Diagnostic;
import org.plumbline.diagnostic.Spelling;
import org.plumbline.model.reference.SourceRow;
import org.plumbline.model.time.Edtf;
import org.plumbline.model.time.Period;
import org.plumbline.reference.code.PeriodStyle;

/** Reads single cells and says what is wrong with them. Equal texts become one object. */
final class CellReader {
  private static final List<String> STATUSES =
      List.of(
          "A", "B", "D", "E", "F", "G", "H", "I", "J", "K", "L", "M", "N", "O", "P", "Q", "S", "T",
          "U", "V", "W", "X");
  private static final List<String> STANCES = List.of("independent", "party");

  private final Problems problems;
  private final Map<String, String> texts = new HashMap<>();
  private final Map<String, Optional<Period>> periods = new HashMap<>();
  private final Map<String, Optional<LocalDate>> days = new HashMap<>();

  CellReader(Problems problems) {
    this.problems = problems;
  }

  Problems problems() {
    return problems;
  }

  @Nullable String text(Cells cells, Column column) {
    String text = cells.text(column);
    return text == null ? null : shared(text);
  }

  String shared(String text) {
    String known = texts.putIfAbsent(text, text);
    return known == null ? text : known;
  }

  /** The text of a cell that must not be blank; empty, and said, where it is. */
  String required(Cells cells, Column column) {
    String text = text(cells, column);
    if (text == null) {
      problems.add(
          Diagnostic.error(
                  cells.at(column), "blank-cell", "The cell " + quote(column.word()) + " is blank.")
              .effect("The row is left out."));
      return "";
    }
    return text;
  }

  /** The phrases of a cell, separated by semicolons. */
  List<String> phrases(Cells cells, Column column) {
    String text = cells.text(column);
    if (text == null) {
      return List.of();
    }
    List<String> phrases = new ArrayList<>();
    for (String phrase : text.split(";", -1)) {
      String stripped = phrase.strip();
      if (!stripped.isEmpty() && !phrases.contains(stripped)) {
        phrases.add(shared(stripped));
      }
    }
    return phrases;
  }

  /** A number, or null where the cell is blank or, which is said, has none. */
  @Nullable BigDecimal number(Cells cells, Column column) {
    String text = cells.text(column);
    if (text == null) {
      return null;
    }
    Optional<BigDecimal> number = WrittenNumber.parse(text);
    if (number.isEmpty()) {
      problems.add(WrittenNumber.problem(text, cells.at(column)).effect("The row is left out."));
    }
    return number.orElse(null);
  }

  /** A whole number of at most a given size either way, or null as for {@link #number}. */
  @Nullable Integer wholeNumber(Cells cells, Column column, int least, int most) {
    BigDecimal number = number(cells, column);
    if (number == null) {
      return null;
    }
    try {
      int whole = number.intValueExact();
      if (whole >= least && whole <= most) {
        return whole;
      }
    } catch (ArithmeticException notWhole) {
      // Said below like any other number that does not fit.
    }
    problems.add(
        Diagnostic.error(
                cells.at(column), "bad-number", quote(number.toString()) + " does not fit.")
            .expected("a whole number from " + least + " to " + most + ".")
            .effect("The row is left out."));
    return null;
  }

  /** A day, or null where the cell is blank or, which is said, has none. */
  @Nullable LocalDate day(Cells cells, Column column) {
    String text = cells.text(column);
    if (text == null) {
      return null;
    }
    LocalDate day = days.computeIfAbsent(text, CellReader::parseDay).orElse(null);
    if (day == null) {
      problems.add(
          Diagnostic.error(cells.at(column), "bad-date", quote(text) + " is no day.")
              .expected("year, month and day, such as 2021-05-18.")
              .fix("Leave the cell blank where the day is not known.")
              .effect("The row is left out."));
    }
    return day;
  }

  private static Optional<LocalDate> parseDay(String text) {
    try {
      return text.length() == 10 ? Optional.of(LocalDate.parse(text)) : Optional.empty();
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** A period, or null where the cell is blank or, which is said, has none. */
  @Nullable Period period(Cells cells, Column column) {
    String text = cells.text(column);
    if (text == null) {
      return null;
    }
    Period period = periods.computeIfAbsent(text, CellReader::parsePeriod).orElse(null);
    if (period == null) {
      problems.add(
          Diagnostic.error(cells.at(column), "bad-period", quote(text) + " is no date or period.")
              .expected("a form such as 2021, 2021-06, 2021-06-30, 2021-Q3 or 2021-05/2021-08.")
              .effect("The row is left out."));
    }
    return period;
  }

  private static Optional<Period> parsePeriod(String text) {
    return Edtf.parse(text).or(() -> PeriodStyle.ofOffice(text).flatMap(Edtf::parse));
  }

  /** A text that should be one of a few; another one is kept with a warning. */
  @Nullable String oneOf(Cells cells, Column column, String code, Collection<String> known) {
    String text = text(cells, column);
    if (text != null && !known.contains(text)) {
      Diagnostic unknown =
          Diagnostic.warning(
                  cells.at(column), code, quote(text) + " is no known " + column.word() + ".")
              .expected("one of " + String.join(", ", known) + ".");
      problems.add(
          Spelling.nearest(text, known)
              .map(nearest -> unknown.fix("Maybe you meant " + quote(nearest) + "."))
              .orElse(unknown));
    }
    return text;
  }

  /** Where the row comes from and who published it. */
  SourceRow source(Cells cells) {
    return new SourceRow(
        cells.resource(),
        cells.line(),
        text(cells, Column.PUBLISHER),
        text(cells, Column.DOCUMENT),
        text(cells, Column.LOCATOR),
        text(cells, Column.URL),
        day(cells, Column.PUBLISHED),
        oneOf(cells, Column.STANCE, "unknown-stance", STANCES),
        oneOf(cells, Column.STATUS, "unknown-status", STATUSES),
        text(cells, Column.NOTE));
  }
}
