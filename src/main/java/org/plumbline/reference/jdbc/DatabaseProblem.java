package org.plumbline.reference.jdbc;

/** Why a database did not answer, in words that give no credentials away. */
public final class DatabaseProblem extends Exception {
  private static final long serialVersionUID = 1L;

  private final String code;
  private final String what;
  private final String fix;

  DatabaseProblem(String code, String what, String fix) {
    super(what);
    this.code = code;
    this.what = what;
    this.fix = fix;
  }

  public String code() {
    return code;
  }

  public String what() {
    return what;
  }

  /** What to do. */
  public String fix() {
    return fix;
  }
}
