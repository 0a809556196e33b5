package org.plumbline.reference.intake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.plumbline.diagnostic.Diagnostic;
import org.plumbline.reference.CatalogueReader;
import org.plumbline.reference.LoadedCatalogue;

/** Tries entries before they are written, and writes them so that nothing is left half done. */
final class Staging {
  private Staging() {}

  /** Reads the files as the checks will; gives what they hold. */
  static LoadedCatalogue tried(Map<String, byte[]> files, List<ObjectNode> entries) {
    try {
      Path folder = Files.createTempDirectory("plumbline-import");
      try {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
          Path target = folder.resolve(file.getKey());
          Files.createDirectories(target.getParent());
          Files.write(target, file.getValue());
        }
        Files.write(
            folder.resolve("datapackage.json"), EntryJson.bytes(EntryJson.description(entries)));
        return new CatalogueReader().read(folder);
      } finally {
        remove(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("A temporary folder could not be used.", e);
    }
  }

  private static void remove(Path folder) throws IOException {
    List<Path> all;
    try (Stream<Path> walk = Files.walk(folder)) {
      all = walk.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : all) {
      Files.delete(path);
    }
  }

  /**
   * Writes files one after the other, each whole or not at all; those that were new go away again
   * where a later one cannot be written.
   */
  static void write(Path folder, Map<String, byte[]> files) throws IOException {
    Files.createDirectories(folder);
    List<Path> fresh = new ArrayList<>();
    try {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        Path target = folder.resolve(file.getKey());
        boolean there = Files.exists(target);
        Path part = Files.createTempFile(folder, ".import", ".part");
        try {
          Files.write(part, file.getValue());
          Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
          Files.deleteIfExists(part);
        }
        if (!there) {
          fresh.add(target);
        }
      }
    } catch (IOException e) {
      for (Path path : fresh) {
        Files.deleteIfExists(path);
      }
      throw e;
    }
  }

  static boolean fails(List<Diagnostic> diagnostics) {
    return diagnostics.stream().anyMatch(one -> one.level() == Diagnostic.Level.ERROR);
  }
}
