package org.plumbline.cli;

import java.util.LinkedHashMap;
import java.util.Map;

/** What the exit status of the process says, from best to worst. */
enum ExitStatus {
  FINE(0, "Nothing at or above --fail-on; for other commands, all is well."),
  FINDINGS(1, "Findings at or above --fail-on; for 'rules test', an example failed."),
  BAD_INPUT(2, "Bad usage, an unreadable article, a broken rule or broken data."),
  INTERNAL(3, "An internal problem of Plumbline, or it could not be built.");

  private final int code;
  private final String meaning;

  ExitStatus(int code, String meaning) {
    this.code = code;
    this.meaning = meaning;
  }

  int code() {
    return code;
  }

  ExitStatus orWorse(ExitStatus other) {
    return compareTo(other) >= 0 ? this : other;
  }

  /** From code to meaning, for the help. */
  static Map<String, String> meanings() {
    Map<String, String> meanings = new LinkedHashMap<>();
    for (ExitStatus status : values()) {
      meanings.put(Integer.toString(status.code()), status.meaning);
    }
    return meanings;
  }
}
