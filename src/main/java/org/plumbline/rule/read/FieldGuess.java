package org.plumbline.rule.read;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plumbline.diagnostic.Spelling;
import org.plumbline.rule.field.Field;
import org.plumbline.rule.field.Fields;

/** Finds the field that an unknown name probably stands for. */
final class FieldGuess {
  private FieldGuess() {}

  static Optional<String> nearest(String name) {
    String plain = spaced(name);
    if (Fields.find(plain).isPresent()) {
      return Optional.of(plain);
    }
    int dot = plain.indexOf('.');
    if (dot < 0) {
      return elsewhere(plain);
    }
    String subject = plain.substring(0, dot);
    String own = plain.substring(dot + 1).strip();
    Optional<Field.Subject> known =
        Arrays.stream(Field.Subject.values()).filter(s -> s.word().equals(subject)).findFirst();
    if (known.isEmpty()) {
      return Spelling.nearest(subject, subjects())
          .map(near -> near + "." + own)
          .filter(full -> Fields.find(full).isPresent())
          .or(() -> Spelling.nearest(plain, names(Fields.all())))
          .or(() -> elsewhere(own));
    }
    // A name that is right for another subject beats one that is merely spelt alike.
    return elsewhere(own)
        .or(
            () ->
                Spelling.nearest(own, Fields.of(known.get()).stream().map(Field::name).toList())
                    .map(near -> subject + "." + near));
  }

  /** A field of any subject with just this name. */
  private static Optional<String> elsewhere(String name) {
    return Fields.all().stream()
        .filter(field -> field.name().equals(name))
        .map(Field::fullName)
        .findFirst();
  }

  /** {@code gapPercent}, {@code gap_percent} and {@code Gap-Percent} as {@code gap percent}. */
  private static String spaced(String name) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean hump = i > 0 && Character.isUpperCase(c) && Character.isLowerCase(name.charAt(i - 1));
      out.append(hump ? " " : "").append(c == '_' || c == '-' ? ' ' : c);
    }
    return String.join(
        " ", Arrays.asList(out.toString().toLowerCase(Locale.ROOT).strip().split(" +")));
  }

  private static List<String> subjects() {
    return Arrays.stream(Field.Subject.values()).map(Field.Subject::word).toList();
  }

  private static List<String> names(List<Field> fields) {
    return fields.stream().map(Field::fullName).toList();
  }
}
