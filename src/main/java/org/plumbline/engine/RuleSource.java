package org.plumbline.engine;

/**
 * A rule as it is compiled.
 *
 * @param drl what the compiler reads, in ASCII
 */
record RuleSource(String id, String packageName, String drl) {

  String path() {
    return id + ".drl";
  }
}
