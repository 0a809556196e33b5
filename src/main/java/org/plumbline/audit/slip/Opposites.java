package org.plumbline.audit.slip;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words and those that say the opposite. */
final class Opposites {
  private final Map<String, String> words = new HashMap<>();

  private Opposites() {}

  /** The pairs that ship with the program; of several opposites of a word the first counts. */
  static Opposites shipped() {
    Opposites opposites = new Opposites();
    try (InputStream in = Opposites.class.getResourceAsStream("opposites.csv")) {
      if (in == null) {
        throw new IllegalStateException("The program comes without its opposites.csv.");
      }
      new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(opposites::add);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return opposites;
  }

  private void add(String line) {
    int comma = line.indexOf(',');
    String one = line.substring(0, comma);
    String other = line.substring(comma + 1);
    words.putIfAbsent(one, other);
    words.putIfAbsent(other, one);
  }

  @Nullable String of(String word) {
    return words.get(word);
  }
}
