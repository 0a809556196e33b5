package org.plumbline.rule.schema;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.plumbline.rule.Operator;
import org.plumbline.rule.field.Field;
import org.plumbline.rule.field.FieldType;

/** What the conditions on one field look like, as regular expressions of JSON Schema. */
final class ConditionPattern {
  private static final String OTHER_FIELD =
      "("
          + alternatives(Arrays.stream(Field.Subject.values()).map(Field.Subject::word).toList())
          + ")\\..+";

  private final Field field;

  ConditionPattern(Field field) {
    this.field = field;
  }

  /** Matches the conditions on this field; a word must be one that the field can have. */
  String pattern() {
    String value =
        "("
            + switch (field.type()) {
              case WORD -> alternatives(field.words());
              case YES_NO -> "yes|no";
              case NUMBER -> "-?[0-9][0-9.,]*%?";
              case DATE -> "[0-9]{4}-[0-9]{2}-[0-9]{2}";
              // What begins like another operator is none of these.
              case TEXT -> "(?!" + behindIs() + ").+";
            }
            + "|"
            + OTHER_FIELD
            + ")";
    String list = value + "( *, *" + value + ")*";
    String compared =
        switch (field.type()) {
          case NUMBER, DATE ->
              "|is (more than|at least|less than|at most) "
                  + value
                  + "|is between "
                  + value
                  + " and "
                  + value
                  + "|is within .+ of "
                  + value;
          case TEXT, WORD -> "|contains .+";
          case YES_NO -> "";
        };
    return "^"
        + escaped(field.fullName())
        + " (is (present|missing)|(is|is not) "
        + value
        + "|is one of "
        + list
        + compared
        + ")$";
  }

  /** Conditions to complete from. */
  List<String> samples() {
    return field.type() == FieldType.WORD
        ? field.words().stream().map(word -> field.fullName() + " is " + word).toList()
        : List.of(
            field.fullName()
                + switch (field.type()) {
                  case YES_NO -> " is yes";
                  case NUMBER -> " is at least 1";
                  case DATE -> " is at least 2024-01-01";
                  case TEXT, WORD -> " is present";
                });
  }

  private static String behindIs() {
    return Arrays.stream(Operator.values())
        .map(Operator::words)
        .filter(words -> words.startsWith("is "))
        .map(words -> escaped(words.substring("is ".length())) + "( |$)")
        .collect(Collectors.joining("|"));
  }

  private static String alternatives(List<String> words) {
    return words.stream().map(ConditionPattern::escaped).collect(Collectors.joining("|"));
  }

  private static String escaped(String text) {
    return text.replace(".", "\\.");
  }
}
