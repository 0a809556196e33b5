package org.plumbline.reference.intake;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.diagnostic.Diagnostic;
import org.plumbline.diagnostic.Position;

/** Collects what an import takes for granted and what it cannot settle. */
final class Notebook {
  private static final int MOST = 20;

  private final String file;
  private final List<ImportResult.Assumption> assumptions = new ArrayList<>();
  private final List<Diagnostic> problems = new ArrayList<>();

  Notebook(String file) {
    this.file = file;
  }

  String file() {
    return file;
  }

  void assume(String about, String what, String evidence) {
    assumptions.add(new ImportResult.Assumption(about, what, evidence));
  }

  void add(Diagnostic problem) {
    if (problems.size() < MOST) {
      problems.add(problem);
    }
  }

  /** Notes what is wrong with a cell; a column of 0 means the whole line. */
  void wrong(int line, int column, String code, String what, String fix) {
    add(Diagnostic.error(Position.of(file, line, column), code, what).fix(fix));
  }

  /** Asks for an option. */
  void ask(int line, String code, String what, String option) {
    add(Diagnostic.error(Position.of(file, line, 0), code, what).fix(option));
  }

  Unclear stop(Diagnostic problem) {
    add(problem);
    return new Unclear();
  }

  /**
   * Goes on where nothing is wrong so far.
   *
   * @throws Unclear where something is
   */
  void check() throws Unclear {
    if (problems.stream().anyMatch(one -> one.level() == Diagnostic.Level.ERROR)) {
      throw new Unclear();
    }
  }

  List<ImportResult.Assumption> assumptions() {
    return assumptions;
  }

  List<Diagnostic> problems() {
    return problems;
  }
}
