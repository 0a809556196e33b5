package org.plumbline.rule.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plumbline.diagnostic.Diagnostic;
import org.plumbline.diagnostic.Spelling;
import org.plumbline.rule.Operand;
import org.plumbline.rule.field.Field;
import org.plumbline.rule.field.FieldType;
import org.plumbline.rule.field.Fields;
import org.plumbline.rule.read.ConditionLine.Piece;

/** Reads one value against the type of the field it is compared with. */
final class ValueReader {
  private final ConditionLine line;
  private final Field field;

  ValueReader(ConditionLine line, Field field) {
    this.line = line;
    this.field = field;
  }

  /** The value, or empty where a problem was found. */
  Optional<Operand> read(Piece piece) {
    Optional<Field> other = Fields.find(piece.text());
    if (other.isPresent()) {
      return field(other.get(), piece);
    }
    if (looksLikeField(piece.text())) {
      Diagnostic unknown =
          line.error(piece, "unknown-field", "There is no field ‘" + piece.text() + "’.");
      line.add(
          FieldGuess.nearest(piece.text())
              .map(near -> unknown.fix(Problems.maybe(near)))
              .orElse(unknown));
      return Optional.empty();
    }
    return switch (field.type()) {
      case NUMBER -> number(piece);
      case DATE -> day(piece);
      case YES_NO -> yesNo(piece);
      case WORD -> unquoted(piece).flatMap(text -> word(text, piece));
      case TEXT -> unquoted(piece).map(Operand.Text::new);
    };
  }

  private Optional<Operand> field(Field other, Piece piece) {
    if (comparable(field.type(), other.type())) {
      return Optional.of(new Operand.OtherField(other));
    }
    line.add(
        line.error(
            piece,
            "wrong-type",
            "‘"
                + field.fullName()
                + "’ is "
                + Fitting.said(field.type())
                + " and ‘"
                + other.fullName()
                + "’ is "
                + Fitting.said(other.type())
                + "."));
    return Optional.empty();
  }

  private static boolean comparable(FieldType one, FieldType other) {
    List<FieldType> written = List.of(FieldType.TEXT, FieldType.WORD);
    return one == other || (written.contains(one) && written.contains(other));
  }

  private static boolean looksLikeField(String text) {
    return Arrays.stream(Field.Subject.values())
        .map(subject -> subject.word() + ".")
        .anyMatch(
            start ->
                text.startsWith(start)
                    && text.length() > start.length()
                    && Character.isLetter(text.charAt(start.length())));
  }

  private Optional<Operand> number(Piece piece) {
    Optional<Operand> number = NumberSlip.parse(piece.text()).map(Operand.Figure::new);
    if (number.isEmpty()) {
      line.add(
          line.error(piece, "wrong-number", "‘" + piece.text() + "’ is no number.")
              .expected(NumberSlip.expected(piece.text())));
    }
    return number;
  }

  private Optional<Operand> day(Piece piece) {
    try {
      return Optional.of(new Operand.Day(LocalDate.parse(piece.text())));
    } catch (DateTimeException e) {
      line.add(
          line.error(piece, "wrong-date", "‘" + piece.text() + "’ is no day.")
              .expected("a day such as 2021-12-28."));
      return Optional.empty();
    }
  }

  private Optional<Operand> yesNo(Piece piece) {
    if (piece.text().equals("yes") || piece.text().equals("no")) {
      return Optional.of(new Operand.YesNo(piece.text().equals("yes")));
    }
    Diagnostic wrong =
        line.error(piece, "wrong-word", "‘" + piece.text() + "’ is neither yes nor no.");
    String lower = piece.text().toLowerCase(Locale.ROOT);
    boolean yes = List.of("true", "yes", "y", "1").contains(lower);
    boolean no = List.of("false", "no", "n", "0").contains(lower);
    line.add(
        yes || no ? wrong.fix(Problems.maybe(yes ? "yes" : "no")) : wrong.expected("yes or no."));
    return Optional.empty();
  }

  private Optional<Operand> word(String text, Piece piece) {
    if (field.words().contains(text)) {
      return Optional.of(new Operand.Text(text));
    }
    Diagnostic wrong =
        line.error(
            piece, "wrong-word", "‘" + text + "’ is no value of ‘" + field.fullName() + "’.");
    List<String> parts = List.of(text.split(", *"));
    if (parts.size() > 1 && field.words().containsAll(parts)) {
      line.add(wrong.fix(Problems.maybe("is one of " + text)));
      return Optional.empty();
    }
    String plain = text.toLowerCase(Locale.ROOT).replace(' ', '-').replace('_', '-');
    line.add(
        field.words().stream()
            .filter(word -> word.equalsIgnoreCase(plain))
            .findFirst()
            .or(() -> Spelling.nearest(plain, field.words()))
            .map(near -> wrong.fix(Problems.maybe(near)))
            .orElseGet(() -> wrong.expected("one of: " + String.join(", ", field.words()) + ".")));
    return Optional.empty();
  }

  /** A text may stand in quotes of its own, so that it can have a comma in it. */
  private Optional<String> unquoted(Piece piece) {
    String text = piece.text();
    if (!text.startsWith("\"")) {
      return Optional.of(text);
    }
    int end = text.indexOf('"', 1);
    if (end == text.length() - 1 && end > 1) {
      return Optional.of(text.substring(1, end));
    }
    line.add(
        line.error(
                piece,
                "missing-quote",
                end < 0
                    ? "The value that opens here with \" is not closed."
                    : "‘" + text + "’ is no single quoted value.")
            .expected("a text in one pair of double quotes, or without quotes."));
    return Optional.empty();
  }
}
