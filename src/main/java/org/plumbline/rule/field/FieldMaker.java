package org.plumbline.rule.field;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** Makes the fields of one subject, with accessors that take nothing but its class. */
final class FieldMaker<T> {
  private final Field.Subject subject;
  private final Class<T> type;

  FieldMaker(Field.Subject subject, Class<T> type) {
    this.subject = subject;
    this.type = type;
  }

  Field text(String name, String property, Function<T, Object> accessor, String meaning) {
    return make(name, FieldType.TEXT, List.of(), property, accessor, meaning);
  }

  Field number(String name, String property, Function<T, Object> accessor, String meaning) {
    return make(name, FieldType.NUMBER, List.of(), property, accessor, meaning);
  }

  Field date(String name, String property, Function<T, Object> accessor, String meaning) {
    return make(name, FieldType.DATE, List.of(), property, accessor, meaning);
  }

  Field yesNo(String name, String property, Function<T, Object> accessor, String meaning) {
    return make(name, FieldType.YES_NO, List.of(), property, accessor, meaning);
  }

  Field word(
      String name,
      List<String> words,
      String property,
      Function<T, Object> accessor,
      String meaning) {
    return make(name, FieldType.WORD, words, property, accessor, meaning);
  }

  static <E extends Enum<E>> List<String> words(Class<E> type, Function<E, String> word) {
    return Arrays.stream(type.getEnumConstants()).map(word).toList();
  }

  private Field make(
      String name,
      FieldType fieldType,
      List<String> words,
      String property,
      Function<T, Object> accessor,
      String meaning) {
    return new Field(
        subject,
        name,
        fieldType,
        words,
        property,
        holder -> accessor.apply(type.cast(holder)),
        meaning);
  }
}
