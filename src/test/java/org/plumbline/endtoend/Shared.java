package org.plumbline.endtoend;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Articles that lie beside the project and are no part of it. */
final class Shared {
  private static final Path FOLDER = Path.of(System.getProperty("plumbline.shared", "../shared"));

  private Shared() {}

  /** The folder of the seed article; a test that asks for it is skipped where there is none. */
  static Path seed() {
    Path seed = FOLDER.resolve("seed");
    assumeTrue(Files.isRegularFile(seed.resolve("article.txt")), "no seed article in " + seed);
    return seed;
  }

  /** The folders of all cases; a test that asks for them is skipped where there are none. */
  static List<Path> cases() throws IOException {
    Path cases = FOLDER.resolve("cases");
    assumeTrue(Files.isDirectory(cases), "no cases in " + cases);
    try (Stream<Path> list = Files.list(cases)) {
      return list.filter(one -> Files.isRegularFile(one.resolve("article.txt"))).sorted().toList();
    }
  }
}
