package org.plumbline.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What can be seen only in the source, not in the classes. */
class SourceFilesTest {
  private static final Path MAIN = Path.of("src", "main", "java");
  private static final Path TESTS = Path.of("src", "test", "java");
  private static final int LONGEST = 300;

  /** A test class is a list of behaviours, read one at a time. */
  private static final int LONGEST_TEST = 450;

  /** Files that are longer for a good reason: the name of each, and the reason. */
  private static final Map<String, String> LONGER_FOR_A_REASON = Map.of();

  @Test
  void everyPackageSaysWhatItDoesAndThatNullIsMarked() {
    Map<Path, List<Path>> packages =
        sources(MAIN)
            .collect(Collectors.groupingBy(Path::getParent, TreeMap::new, Collectors.toList()));
    assertThat(packages).isNotEmpty();
    assertThat(packages.keySet())
        .allSatisfy(
            folder -> {
              Path info = folder.resolve("package-info.java");
              assertThat(info).exists();
              assertThat(read(info))
                  .as(info.toString())
                  .startsWith("/**")
                  .contains("\n@NullMarked\n");
            });
  }

  @Test
  void noSourceFileIsTooLongToReadInOneGo() {
    assertThat(longer(MAIN, LONGEST).filter(name -> !LONGER_FOR_A_REASON.containsKey(name)))
        .isEmpty();
    assertThat(longer(TESTS, LONGEST_TEST)).isEmpty();
  }

  @Test
  void everyExceptionFromTheLengthIsStillNeeded() {
    assertThat(longer(MAIN, LONGEST).toList()).containsAll(LONGER_FOR_A_REASON.keySet());
  }

  private static Stream<String> longer(Path root, int lines) {
    return sources(root)
        .filter(file -> read(file).lines().count() > lines)
        .map(file -> file.getFileName().toString());
  }

  private static Stream<Path> sources(Path root) {
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList().stream();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
