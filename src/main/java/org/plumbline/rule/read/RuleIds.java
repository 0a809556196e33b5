package org.plumbline.rule.read;

/** Checks ids of rules: {@code FIG-012}, and the names of their files. */
final class RuleIds {
  private final Problems problems;

  RuleIds(Problems problems) {
    this.problems = problems;
  }

  /** The id, after saying what is wrong with it. */
  String check(Yaml.Text text) {
    String id = text.value().strip();
    if (!isId(id)) {
      problems.add(
          problems
              .error(text.place(), "wrong-id", "‘" + id + "’ is no id.")
              .expected("two to five capitals, a hyphen and three digits, such as FIG-012."));
    } else if (!fileName().startsWith(id)) {
      problems.add(
          problems
              .error(
                  text.place(),
                  "wrong-file-name",
                  "The file's name does not begin with " + id + ".")
              .fix("Rename the file, or correct the id."));
    }
    return id;
  }

  static boolean isId(String id) {
    int hyphen = id.indexOf('-');
    return hyphen >= 2
        && hyphen <= 5
        && id.length() == hyphen + 4
        && id.substring(0, hyphen).chars().allMatch(c -> c >= 'A' && c <= 'Z')
        && id.substring(hyphen + 1).chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private String fileName() {
    String file = problems.source().file();
    return file.substring(file.lastIndexOf('/') + 1);
  }
}
