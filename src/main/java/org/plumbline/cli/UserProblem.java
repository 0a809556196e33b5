package org.plumbline.cli;

import java.util.List;

/** Something only the user can put right: all of it at once, a line each. */
final class UserProblem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<String> lines;

  UserProblem(List<String> lines) {
    super(String.join("\n", lines), null, false, false);
    this.lines = List.copyOf(lines);
  }

  List<String> lines() {
    return lines;
  }
}
