package org.plumbline.rule.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.diagnostic.Diagnostic;
import org.plumbline.diagnostic.Spelling;

/** A map of known keys. Unknown and repeated ones are reported at once, wrong kinds when asked. */
final class Keys {
  private final Problems problems;
  private final Map<String, Yaml.Entry> entries = new LinkedHashMap<>();

  /** Known keys that a misspelt one probably stands for. */
  private final Set<String> meant = new HashSet<>();

  Keys(Yaml.Entries map, List<String> known, Problems problems) {
    this.problems = problems;
    for (Yaml.Entry entry : map.entries()) {
      String key = entry.key().value();
      if (!known.contains(key)) {
        unknown(entry, known);
      } else if (entries.putIfAbsent(key, entry) != null) {
        problems.add(
            problems.error(
                entry.key().place(), "duplicate-key", "‘" + key + "’ is there a second time."));
      }
    }
  }

  private void unknown(Yaml.Entry entry, List<String> known) {
    String key = entry.key().value();
    Diagnostic diagnostic =
        problems.error(entry.key().place(), "unknown-key", "‘" + key + "’ is no key here.");
    Optional<String> nearest = Spelling.nearest(key, known);
    nearest.ifPresent(meant::add);
    problems.add(
        nearest
            .map(near -> diagnostic.fix(Problems.maybe(near)))
            .orElseGet(() -> diagnostic.expected("one of: " + String.join(", ", known) + ".")));
  }

  boolean has(String key) {
    return entries.containsKey(key);
  }

  /** Whether a key is there neither under its name nor misspelt. */
  boolean lacks(String key) {
    return !has(key) && !meant.contains(key);
  }

  Optional<Yaml> get(String key) {
    return Optional.ofNullable(entries.get(key)).map(Yaml.Entry::value);
  }

  /** Where the key stands that must be there. */
  Place place(String key) {
    Yaml.Entry entry = entries.get(key);
    if (entry == null) {
      throw new IllegalArgumentException("The key (" + key + ") is not there.");
    }
    return entry.key().place();
  }

  /** The text behind a key, if the key is there and has one. */
  Optional<Yaml.Text> text(String key) {
    return get(key).flatMap(value -> asText(key, value));
  }

  /** The text behind a key that must be there, under its name or misspelt. */
  Optional<Yaml.Text> required(String key) {
    if (lacks(key)) {
      problems.add(problems.error("missing-key", "‘" + key + "’ is missing."));
    }
    return text(key);
  }

  /**
   * The texts of a list; none where the key is not there. A single text counts as a list of one.
   */
  List<Yaml.Text> texts(String key) {
    Optional<Yaml> value = get(key);
    List<Yaml.Text> texts = new ArrayList<>();
    if (value.isPresent() && value.get() instanceof Yaml.Items list) {
      list.items().forEach(item -> asText(key, item).ifPresent(texts::add));
    } else {
      value.flatMap(single -> asText(key, single)).ifPresent(texts::add);
    }
    return texts;
  }

  private Optional<Yaml.Text> asText(String key, Yaml value) {
    if (!(value instanceof Yaml.Text text)) {
      problems.add(
          problems
              .error(value.place(), "wrong-kind", "‘" + key + "’ has " + value.kind() + " here.")
              .expected("a text.")
              .fix("If it is meant as a text, put it in double quotes."));
      return Optional.empty();
    }
    if (text.value().isBlank()) {
      Place place = has(key) ? place(key) : text.place();
      problems.add(problems.error(place, "empty-value", "‘" + key + "’ is empty."));
      return Optional.empty();
    }
    return Optional.of(text);
  }
}
