package org.plumbline.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.plumbline.diagnostic.Diagnostic;

/** Whatever the files hold, reading ends with a catalogue and a list. */
class HostileBytesTest {

  @Provide
  Arbitrary<String> csv() {
    return Arbitraries.strings()
        .withChars("aA12-,;\"\n\r .%e+\uFEFF\0é")
        .ofMaxLength(80)
        .map(rest -> "measure,area,period,value,unit_mult\nm,a,2020,1,0\n" + rest);
  }

  @Provide
  Arbitrary<String> json() {
    return Arbitraries.strings().withChars("{}[]\":,nulltrue01 \\\n").ofMaxLength(60);
  }

  @Property(tries = 400)
  void anyTableIsReadOrRefusedWithAReason(@ForAll @From("csv") String csv) throws IOException {
    LoadedCatalogue loaded = read("{\"resources\": [{\"name\": \"o\", \"path\": \"o.csv\"}]}", csv);
    int rows = loaded.catalogue().resources().get(0).loaded();
    assertThat(rows >= 1 || !loaded.diagnostics().isEmpty()).isTrue();
    assertThat(loaded.diagnostics()).extracting(Diagnostic::render).doesNotContainNull();
  }

  @Property(tries = 400)
  void anyDescriptionIsReadOrRefusedWithAReason(@ForAll @From("json") String json)
      throws IOException {
    assertThat(read(json, "").diagnostics())
        .isNotEmpty()
        .allSatisfy(problem -> assertThat(problem.render()).doesNotContain("Exception"));
  }

  private static LoadedCatalogue read(String json, String csv) throws IOException {
    Path folder = Files.createTempDirectory("facts");
    try {
      Files.writeString(folder.resolve("datapackage.json"), json, StandardCharsets.UTF_8);
      Files.writeString(folder.resolve("o.csv"), csv, StandardCharsets.UTF_8);
      return new CatalogueReader().read(folder);
    } finally {
      Files.delete(folder.resolve("datapackage.json"));
      Files.delete(folder.resolve("o.csv"));
      Files.delete(folder);
    }
  }
}
