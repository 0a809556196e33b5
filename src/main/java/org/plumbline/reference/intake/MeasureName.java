package org.plumbline.reference.intake;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.reference.code.UnitWords;

/**
 * A measure as a header or a title calls it.
 *
 * @param label without the unit
 * @param terms phrases by which a text may call it
 * @param unit or null where none is written, or none that is known
 * @param power powers of ten by which the figures are larger than written
 * @param written what stands in brackets, or null
 */
record MeasureName(
    String id,
    String label,
    List<String> terms,
    @Nullable String unit,
    int power,
    @Nullable String written) {

  /** Reads {@code GDP (US$ bn)} or {@code Population, total}. */
  static MeasureName of(String text) {
    String name = text.strip().replace('_', ' ');
    String inside = null;
    int open = Math.max(name.lastIndexOf('('), name.lastIndexOf('['));
    boolean brackets = open > 0 && (name.endsWith(")") || name.endsWith("]"));
    if (brackets) {
      inside = name.substring(open + 1, name.length() - 1).strip();
      name = name.substring(0, open).strip();
    }
    Optional<UnitWords.Scaled> unit =
        inside == null ? Optional.empty() : UnitWords.shipped().find(inside);
    Set<String> terms = new LinkedHashSet<>();
    int comma = name.indexOf(", ");
    if (comma > 0) {
      String rest = name.substring(comma + 2);
      String start = name.substring(0, comma);
      if (rest.equals("total")) {
        terms.add(start);
        terms.add("total " + start.toLowerCase(Locale.ROOT));
      } else if (start.contains(" ") && rest.startsWith("total")) {
        terms.add(start);
      }
    }
    boolean rate = unit.isPresent() && unit.get().unit().map("percent"::equals).orElse(false);
    if (rate && name.toLowerCase(Locale.ROOT).startsWith("unemployment") && !has(name, "rate")) {
      terms.add("unemployment rate");
    }
    return new MeasureName(
        slug(name),
        capital(name),
        List.copyOf(terms),
        unit.flatMap(UnitWords.Scaled::unit).orElse(null),
        unit.map(UnitWords.Scaled::power).orElse(0),
        inside);
  }

  private static boolean has(String name, String word) {
    return List.of(name.toLowerCase(Locale.ROOT).split("[ ,]", -1)).contains(word);
  }

  MeasureName called(String newId) {
    return new MeasureName(newId, capital(newId.replace('-', ' ')), terms, unit, power, written);
  }

  private static String capital(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  /** Lower-case letters and digits with hyphens between them. */
  static String slug(String text) {
    StringBuilder out = new StringBuilder();
    text.toLowerCase(Locale.ROOT)
        .codePoints()
        .forEach(
            c -> {
              if (Character.isLetterOrDigit(c)) {
                out.appendCodePoint(c);
              } else if (!out.isEmpty() && out.charAt(out.length() - 1) != '-' && c != '\'') {
                out.append('-');
              }
            });
    int end = out.length();
    while (end > 0 && out.charAt(end - 1) == '-') {
      end--;
    }
    return out.substring(0, end);
  }
}
