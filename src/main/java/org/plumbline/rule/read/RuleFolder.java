package org.plumbline.rule.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.plumbline.diagnostic.Diagnostic;
import org.plumbline.diagnostic.Position;

/** Finds the files of the rules. A file that nobody would read is reported, not passed over. */
final class RuleFolder {
  static final String CARD = ".rule.yaml";
  static final String TABLES = "tables";
  static final String VOCABULARY = "vocabulary";
  static final String ADVANCED = "advanced";
  static final String EXAMPLES = ".examples.yaml";
  static final String SUPPRESSIONS = "suppressions.csv";

  private final Path folder;
  private final List<Diagnostic> found;

  RuleFolder(Path folder, List<Diagnostic> found) {
    this.folder = folder;
    this.found = found;
  }

  /** All files that make up the rules, in the order of their paths. */
  List<RuleFile> files() {
    List<RuleFile> files = new ArrayList<>();
    if (!Files.isDirectory(folder)) {
      found.add(
          Diagnostic.error(
                  Position.of(folder.toString()), "no-folder", "There is no such folder of rules.")
              .effect("No rule runs."));
      return files;
    }
    for (Path entry : children(folder)) {
      if (Files.isDirectory(entry)) {
        children(entry).forEach(file -> take(file, files));
      } else {
        take(entry, files);
      }
    }
    files.sort(Comparator.comparing(RuleFile::path));
    return files;
  }

  private void take(Path file, List<RuleFile> files) {
    String path = folder.relativize(file).toString().replace('\\', '/');
    if (Files.isDirectory(file) || !isRule(path)) {
      found.add(stray(path));
      return;
    }
    try {
      files.add(new RuleFile(path, Files.readAllBytes(file)));
    } catch (IOException e) {
      found.add(
          Diagnostic.error(Position.of(path), "unreadable", "The file cannot be read.")
              .fix("Check that it is there and may be read.")
              .effect("It is left out; the others are read."));
    }
  }

  private static boolean isRule(String path) {
    int slash = path.indexOf('/');
    if (slash < 0) {
      return path.equals(SUPPRESSIONS);
    }
    return switch (path.substring(0, slash)) {
      case TABLES, VOCABULARY -> path.endsWith(".csv");
      case ADVANCED -> path.endsWith(".drl") || path.endsWith(EXAMPLES);
      default -> path.endsWith(CARD);
    };
  }

  private static Diagnostic stray(String path) {
    Diagnostic stray =
        Diagnostic.warning(Position.of(path), "unread-file", "This is not read as a rule.");
    return path.endsWith(".yaml") || path.endsWith(".yml")
        ? stray.expected("a file such as figures/FIG-012-outside-range" + CARD + ".")
        : stray.fix("Move it elsewhere, or give it the ending that its folder expects.");
  }

  /** Files and folders in the order of their names, without hidden ones and notes. */
  private List<Path> children(Path parent) {
    try (Stream<Path> list = Files.list(parent)) {
      return list.filter(RuleFolder::counts).sorted().toList();
    } catch (IOException e) {
      found.add(
          Diagnostic.error(
                  Position.of(parent.toString()), "unreadable", "The folder cannot be read.")
              .effect("Its rules are left out."));
      return List.of();
    }
  }

  private static boolean counts(Path path) {
    String name = String.valueOf(path.getFileName());
    return !name.startsWith(".") && !name.endsWith(".md") && !name.endsWith("~");
  }
}
