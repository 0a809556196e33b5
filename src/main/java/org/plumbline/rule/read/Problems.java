package org.plumbline.rule.read;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.diagnostic.Diagnostic;
import org.plumbline.diagnostic.Position;

/** Collects what is wrong with one file. */
final class Problems {
  private final SourceText source;
  private final String effect;
  private final List<Diagnostic> found = new ArrayList<>();

  /**
   * @param effect what happens meanwhile, said with each error
   */
  Problems(SourceText source, String effect) {
    this.source = source;
    this.effect = effect;
  }

  SourceText source() {
    return source;
  }

  /** An error at a place, to be completed and then added. */
  Diagnostic error(Place place, String code, String what) {
    return Diagnostic.error(source.position(place), code, what)
        .effect(effect)
        .snippet(visible(source.line(place.line())), place.length());
  }

  /** An error about the file as a whole, to be completed and then added. */
  Diagnostic error(String code, String what) {
    return Diagnostic.error(Position.of(source.file()), code, what).effect(effect);
  }

  /** A warning about the file as a whole, to be completed and then added. */
  Diagnostic warning(String code, String what) {
    return Diagnostic.warning(Position.of(source.file()), code, what);
  }

  void add(Diagnostic diagnostic) {
    found.add(diagnostic);
  }

  List<Diagnostic> all() {
    return List.copyOf(found);
  }

  /** Whether there was an error, not only warnings. */
  boolean broken() {
    return found.stream().anyMatch(one -> one.level() == Diagnostic.Level.ERROR);
  }

  /** How a suggestion is worded everywhere. */
  static String maybe(String meant) {
    return "Maybe you meant ‘" + meant + "’.";
  }

  /** A tab would move the caret away from its column. */
  private static String visible(String line) {
    return line.replace('\t', '→');
  }
}
