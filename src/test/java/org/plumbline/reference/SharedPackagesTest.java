package org.plumbline.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plumbline.diagnostic.Diagnostic;

/** Loads the reference data of the evaluation cases where they lie beside the project. */
class SharedPackagesTest {

  @Test
  void everyPackageBesideTheProjectLoadsWithoutErrors() throws IOException {
    Path shared = Path.of("../shared");
    assumeTrue(Files.isDirectory(shared), "Skipped: " + shared + " is not there.");
    List<Path> folders = new ArrayList<>();
    try (Stream<Path> files =
        Files.find(shared.toRealPath(), 6, (path, any) -> path.endsWith("datapackage.json"))) {
      files.map(Path::getParent).sorted().forEach(folders::add);
    }
    assertThat(folders).isNotEmpty();
    for (Path folder : folders) {
      LoadedCatalogue loaded = new CatalogueReader().read(folder);
      assertThat(loaded.diagnostics())
          .as(folder.toString())
          .filteredOn(diagnostic -> diagnostic.level() == Diagnostic.Level.ERROR)
          .extracting(Diagnostic::render)
          .isEmpty();
      assertThat(loaded.catalogue().resources())
          .as(folder.toString())
          .isNotEmpty()
          .allMatch(resource -> resource.loaded() > 0 && resource.leftOut() == 0);
    }
  }
}
