package org.plumbline.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;

/** The words whose full stop does not end a sentence, and those that begin one. */
final class Abbreviations {
  /** No entry is longer, in characters without its final dot. */
  static final int LONGEST = 10;

  private static final Abbreviations ENGLISH = load("abbreviations.txt");

  /** What may follow an abbreviation. */
  enum Kind {
    /** A name: "Dr. Smith". */
    TITLE,
    /** A number: "No. 5". */
    NUMBER,
    /** Anything; the sentence goes on: "e.g." */
    INNER,
    /** Anything; the sentence may end here too: "p.m." */
    END
  }

  private final Map<String, Kind> kinds = new HashMap<>();
  private final Set<String> starters = new HashSet<>();
  private final Set<String> domains = new HashSet<>();
  private final Set<String> currencies = new HashSet<>();

  private Abbreviations() {}

  static Abbreviations english() {
    return ENGLISH;
  }

  private static Abbreviations load(String resource) {
    Abbreviations loaded = new Abbreviations();
    try (InputStream in =
            Objects.requireNonNull(Abbreviations.class.getResourceAsStream(resource), resource);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        loaded.add(line);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return loaded;
  }

  private void add(String line) {
    int colon = line.indexOf(':');
    if (line.startsWith("#") || colon < 0) {
      return;
    }
    String list = line.substring(0, colon);
    StringTokenizer words = new StringTokenizer(line.substring(colon + 1));
    while (words.hasMoreTokens()) {
      String word = words.nextToken();
      switch (list) {
        case "starter" -> starters.add(word);
        case "domain" -> domains.add(word);
        case "currency" -> currencies.add(word);
        default -> kinds.put(word, Kind.valueOf(list.toUpperCase(Locale.ROOT)));
      }
    }
  }

  /** What kind of abbreviation this is, its final dot included, or null. */
  @Nullable Kind kind(String written) {
    return kinds.get(written);
  }

  /** Whether a sentence often begins with this word, which is no name. */
  boolean isStarter(String lower) {
    return starters.contains(lower);
  }

  boolean isTopLevelDomain(String written) {
    return domains.contains(written.toLowerCase(Locale.ROOT));
  }

  /** Whether a figure may be glued to this word: {@code EUR500}. */
  boolean isCurrency(String written) {
    return currencies.contains(written.toLowerCase(Locale.ROOT));
  }
}
