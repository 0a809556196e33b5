package org.plumbline.reference.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.diagnostic.Diagnostic;
import org.plumbline.reference.Catalogue;
import org.plumbline.reference.CatalogueReader;
import org.plumbline.reference.LoadedCatalogue;

/** Imports tables of a test into an empty folder. */
final class Intake {
  private final Path folder;
  private final Map<String, String> said = new LinkedHashMap<>();
  private final List<String> missing = new ArrayList<>();
  private boolean dryRun;
  private boolean replace;

  Intake(Path folder) {
    this.folder = folder;
  }

  Path facts() {
    return folder.resolve("facts");
  }

  Intake say(String option, String text) {
    said.put(option, text);
    return this;
  }

  Intake missing(String text) {
    missing.add(text);
    return this;
  }

  Intake dryRun() {
    dryRun = true;
    return this;
  }

  Intake replacing() {
    replace = true;
    return this;
  }

  ImportResult run(String name, String text) {
    return run(name, text.getBytes(StandardCharsets.UTF_8));
  }

  ImportResult run(String name, byte[] bytes) {
    try {
      Path file = Files.write(folder.resolve(name), bytes);
      return FactsImport.run(new ImportRequest(file, facts(), said, missing, dryRun, replace));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is asked or complained of, a line each; nothing may have been written then. */
  List<String> problems(String name, String text) {
    return problems(name, text.getBytes(StandardCharsets.UTF_8));
  }

  List<String> problems(String name, byte[] bytes) {
    ImportResult result = run(name, bytes);
    assertThat(result.entry()).isNull();
    assertThat(facts()).doesNotExist();
    return result.problems().stream().map(Diagnostic::render).toList();
  }

  /** What the checks read once a table is imported without a question. */
  Catalogue imported(String name, String text) {
    ImportResult result = run(name, text);
    assertThat(result.problems()).extracting(Diagnostic::render).isEmpty();
    LoadedCatalogue loaded = new CatalogueReader().read(facts());
    assertThat(loaded.diagnostics()).extracting(Diagnostic::render).isEmpty();
    return loaded.catalogue();
  }
}
