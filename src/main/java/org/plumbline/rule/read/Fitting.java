package org.plumbline.rule.read;

import java.util.List;
import java.util.stream.Stream;
import org.plumbline.rule.Operator;
import org.plumbline.rule.field.FieldType;

/** Which operators fit which type of field. */
final class Fitting {
  private static final List<Operator> ALWAYS =
      List.of(Operator.IS, Operator.IS_NOT, Operator.IS_PRESENT, Operator.IS_MISSING);

  private Fitting() {}

  static List<Operator> operators(FieldType type) {
    return switch (type) {
      case YES_NO -> ALWAYS;
      case WORD -> with(Operator.IS_ONE_OF);
      case TEXT -> with(Operator.IS_ONE_OF, Operator.CONTAINS);
      case DATE ->
          with(
              Operator.IS_ONE_OF,
              Operator.IS_MORE_THAN,
              Operator.IS_AT_LEAST,
              Operator.IS_LESS_THAN,
              Operator.IS_AT_MOST,
              Operator.IS_BETWEEN);
      case NUMBER ->
          with(
              Operator.IS_ONE_OF,
              Operator.IS_MORE_THAN,
              Operator.IS_AT_LEAST,
              Operator.IS_LESS_THAN,
              Operator.IS_AT_MOST,
              Operator.IS_BETWEEN,
              Operator.IS_WITHIN);
    };
  }

  static String said(FieldType type) {
    return switch (type) {
      case YES_NO -> "yes or no";
      case WORD -> "a word of a list";
      case TEXT -> "a text";
      case DATE -> "a day";
      case NUMBER -> "a number";
    };
  }

  private static List<Operator> with(Operator... more) {
    return Stream.concat(ALWAYS.stream(), List.of(more).stream()).toList();
  }
}
