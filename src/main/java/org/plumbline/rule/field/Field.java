package org.plumbline.rule.field;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Something a rule can ask.
 *
 * @param subject whose field it is
 * @param name the words behind the subject, as cards write them: {@code gap percent}
 * @param words the values it can have, where the type is {@link FieldType#WORD}; empty otherwise
 * @param property the bean property of the subject's class that holds it: {@code gapPercent}
 * @param accessor reads it from an object of the subject's class
 * @param meaning one sentence for the author of a rule
 */
public record Field(
    Subject subject,
    String name,
    FieldType type,
    List<String> words,
    String property,
    Function<Object, @Nullable Object> accessor,
    String meaning) {

  public Field {
    words = List.copyOf(words);
  }

  /** The name as cards write it: {@code reference.gap percent}. */
  public String fullName() {
    return subject.word() + "." + name;
  }

  /** Whose field it is. */
  public enum Subject {
    ARTICLE("article", ArticleFact.class),
    CLAIM("claim", ClaimFact.class),
    REFERENCE("reference", ReferenceFact.class),
    /** The findings on a claim, counted; only for the combining and the verdict phase. */
    FINDINGS("findings", TallyFact.class),
    /** A second claim of the same article. */
    OTHER("other", ClaimFact.class);

    private final String word;
    private final Class<?> type;

    Subject(String word, Class<?> type) {
      this.word = word;
      this.type = type;
    }

    public String word() {
      return word;
    }

    /** The class whose objects hold the field. */
    public Class<?> type() {
      return type;
    }
  }
}
