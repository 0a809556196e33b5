package org.plumbline.rule.field;

import java.util.Locale;

/** All fields as a text that an author of rules can read. */
public final class FieldsListing {
  private static final String INDENT = "    ";

  private FieldsListing() {}

  /** One paragraph a field: its name and type, its meaning, and the words it can have. */
  public static String text() {
    StringBuilder out = new StringBuilder();
    for (Field.Subject subject : Field.Subject.values()) {
      out.append(heading(subject)).append("\n\n");
      if (subject != Field.Subject.OTHER) {
        Fields.of(subject).forEach(field -> append(field, out));
      }
    }
    return out.toString().stripTrailing() + "\n";
  }

  private static String heading(Field.Subject subject) {
    return switch (subject) {
      case ARTICLE -> "article: the article as a whole";
      case CLAIM -> "claim: the claim that is checked";
      case REFERENCE -> "reference: one reference, and how the claim lies to it";
      case FINDINGS -> "findings: what the other rules found on the claim, counted";
      case OTHER -> "other: a second claim of the same article; has every field of claim";
    };
  }

  private static void append(Field field, StringBuilder out) {
    out.append(field.fullName()).append(" (").append(type(field.type())).append(")\n");
    out.append(INDENT).append(field.meaning()).append('\n');
    if (!field.words().isEmpty()) {
      out.append(INDENT).append("One of: ").append(String.join(", ", field.words())).append(".\n");
    }
    out.append('\n');
  }

  private static String type(FieldType type) {
    return type == FieldType.YES_NO ? "yes or no" : type.name().toLowerCase(Locale.ROOT);
  }
}
