package org.plumbline.cli;

import java.nio.file.Path;

/**
 * The folder that Plumbline lies in, with its default folders.
 *
 * @param root as the launcher says it
 */
record Home(Path root) {

  static Home ofProcess() {
    return new Home(Path.of(System.getProperty("plumbline.home", "")));
  }

  Path facts() {
    return root.resolve("facts");
  }

  Path rules() {
    return root.resolve("rules");
  }

  Path reports() {
    return root.resolve("reports");
  }

  Path cache() {
    return root.resolve(".cache").resolve("rules");
  }
}
