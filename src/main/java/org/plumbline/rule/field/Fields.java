package org.plumbline.rule.field;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Every field there is, once each. */
public final class Fields {
  private static final List<Field> ALL =
      Stream.of(
              new ArticleFields().all(),
              new ClaimFields(Field.Subject.CLAIM).all(),
              new ReferenceFields().all(),
              new FindingsFields().all(),
              new ClaimFields(Field.Subject.OTHER).all())
          .flatMap(List::stream)
          .toList();

  private static final Map<String, Field> BY_NAME = new LinkedHashMap<>();

  static {
    ALL.forEach(field -> BY_NAME.put(field.fullName(), field));
  }

  private Fields() {}

  /** All of them: article, claim, reference, findings, other. */
  public static List<Field> all() {
    return ALL;
  }

  /** The field with a name as cards write it: {@code reference.gap percent}. */
  public static Optional<Field> find(String fullName) {
    return Optional.ofNullable(BY_NAME.get(fullName));
  }

  /**
   * The field with the longest name that a line begins with, ended by a space or the line's end.
   */
  public static Optional<Field> atStartOf(String line) {
    Field longest = null;
    for (Field field : ALL) {
      String name = field.fullName();
      boolean there =
          line.startsWith(name)
              && (line.length() == name.length() || line.charAt(name.length()) == ' ');
      if (there && (longest == null || name.length() > longest.fullName().length())) {
        longest = field;
      }
    }
    return Optional.ofNullable(longest);
  }

  /** The fields of one subject. */
  public static List<Field> of(Field.Subject subject) {
    return ALL.stream().filter(field -> field.subject() == subject).toList();
  }
}
