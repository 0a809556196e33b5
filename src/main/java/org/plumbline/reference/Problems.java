package org.plumbline.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.diagnostic.Diagnostic;
import org.plumbline.diagnostic.Position;

/**
 * Collects what is wrong with one file. Of one code it keeps the first hundred and counts the rest,
 * so that a file with a million broken rows still gives a list that a person can read.
 */
final class Problems {
  private static final int KEPT = 100;

  private final String file;
  private final List<Diagnostic> kept = new ArrayList<>();
  private final Map<String, Integer> counts = new LinkedHashMap<>();
  private int errors;

  Problems(String file) {
    this.file = file;
  }

  void add(Diagnostic diagnostic) {
    if (diagnostic.level() == Diagnostic.Level.ERROR) {
      errors++;
    }
    if (counts.merge(diagnostic.code(), 1, Integer::sum) <= KEPT) {
      kept.add(diagnostic);
    }
  }

  /** How many errors so far, those beyond the hundredth counted too. */
  int errors() {
    return errors;
  }

  /** In order of lines; what was not kept is summed up at the end. */
  List<Diagnostic> all() {
    List<Diagnostic> all = new ArrayList<>(kept);
    all.sort(Comparator.comparingInt(diagnostic -> diagnostic.position().line()));
    counts.forEach(
        (code, count) -> {
          if (count > KEPT) {
            all.add(summary(code, count - KEPT));
          }
        });
    return all;
  }

  private Diagnostic summary(String code, int further) {
    String what = "The same is wrong in " + further + " further places.";
    boolean errors =
        kept.stream()
            .anyMatch(one -> one.code().equals(code) && one.level() == Diagnostic.Level.ERROR);
    return errors
        ? Diagnostic.error(Position.of(file), code, what)
        : Diagnostic.warning(Position.of(file), code, what);
  }
}
