package org.plumbline.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.diagnostic.Diagnostic;

/** Writes a data package for a test and reads it. */
final class FactsFolder {
  private final Path folder;
  private final List<String> resources = new ArrayList<>();

  FactsFolder(Path folder) {
    this.folder = folder;
  }

  /** Adds a resource of a kind, named like its file, with no schema. */
  FactsFolder with(String kind, String file, String csv) {
    return described("\"kind\": \"" + kind + "\"", file, csv);
  }

  /** Adds a resource with further properties, written as JSON. */
  FactsFolder described(String properties, String file, String csv) {
    resources.add(
        "{\"name\": \"%s\", \"path\": \"%s\", %s}"
            .formatted(file.substring(0, file.lastIndexOf('.')), file, properties));
    return file(file, csv);
  }

  FactsFolder file(String name, String text) {
    return file(name, text.getBytes(StandardCharsets.UTF_8));
  }

  FactsFolder file(String name, byte[] bytes) {
    try {
      Files.write(folder.resolve(name), bytes);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path folder() {
    return folder;
  }

  LoadedCatalogue load() {
    file(
        "datapackage.json",
        "{\"name\": \"test\",\n \"resources\": [\n" + String.join(",\n", resources) + "\n]}\n");
    return new CatalogueReader().read(folder);
  }

  /** The catalogue of a package in which nothing is wrong. */
  Catalogue catalogue() {
    LoadedCatalogue loaded = load();
    assertThat(loaded.diagnostics()).extracting(Diagnostic::render).isEmpty();
    return loaded.catalogue();
  }

  /** What a person reads of what is wrong, a line each. */
  List<String> problems() {
    return load().diagnostics().stream().map(Diagnostic::render).toList();
  }
}
