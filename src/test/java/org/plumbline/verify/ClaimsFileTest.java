package org.plumbline.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.diagnostic.Diagnostic;
import org.plumbline.model.report.CheckedClaim;
import org.plumbline.model.report.Verdict;

/** A CSV of claims under the shipped rules. */
class ClaimsFileTest {
  @TempDir private static Path cache;

  @TempDir private Path folder;

  @BeforeEach
  void writeFacts() throws IOException {
    write(
        "datapackage.json",
        """
        {"name": "test", "resources": [
          {"name": "areas", "path": "areas.csv", "kind": "areas"},
          {"name": "surveyed", "path": "surveyed.csv"},
          {"name": "registered", "path": "registered.csv"}]}
        """);
    write("areas.csv", "area,label,kind\nARDEN,Ardenia,country\nBOSK,Boskia,country\n");
    write(
        "surveyed.csv",
        "measure,area,period,value,publisher\nlime-kilns,ARDEN,2021,410,Kiln Survey\n");
    write(
        "registered.csv",
        """
        measure,area,period,value,publisher
        lime-kilns,ARDEN,2021,530,Kiln Register
        peat-kilns,ARDEN,2021,88,Kiln Register
        """);
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private CheckResult check(String claims) throws IOException {
    write("claims.csv", claims);
    return Verification.open(folder, Path.of("rules"), true, cache)
        .check(
            new CheckRequest(
                List.of(),
                folder.resolve("claims.csv"),
                folder,
                Path.of("rules"),
                null,
                null,
                false,
                null));
  }

  private CheckedClaim only(String claims) throws IOException {
    CheckResult result = check(claims);
    assertThat(result.diagnostics()).isEmpty();
    assertThat(result.reports().get(0).claims()).hasSize(1);
    return result.reports().get(0).claims().get(0);
  }

  @Test
  void aClaimIsHeldAgainstTheWholeCatalogueUnlessItsRowNamesAResource() throws IOException {
    String sentence = "Ardenia had 410 lime kilns in 2021.";
    assertThat(only("id,text\na," + sentence + "\n").verdict()).isEqualTo(Verdict.CONTESTED);
    assertThat(only("id,text,resource\na," + sentence + ",surveyed\n").verdict())
        .isEqualTo(Verdict.CONSISTENT);
    assertThat(only("id,text,resource\na," + sentence + ",registered\n").verdict())
        .isEqualTo(Verdict.INCONSISTENT);
  }

  @Test
  void nothingOutsideItsResourceBearsOnAConfinedClaim() throws IOException {
    CheckedClaim claim = only("id,text,resource\na,Ardenia had 88 peat kilns in 2021.,surveyed\n");
    assertThat(claim.verdict()).isEqualTo(Verdict.NO_REFERENCE);
  }

  @Test
  void anUnknownResourceIsSaidWithItsPlaceAndTheNearestName() throws IOException {
    CheckResult result = check("id,text,resource\na,Ardenia had 410 lime kilns in 2021.,surveyd\n");
    assertThat(result.reports().get(0).claims()).isEmpty();
    Diagnostic diagnostic = result.diagnostics().get(0);
    assertThat(diagnostic.code()).isEqualTo("unknown-resource");
    assertThat(diagnostic.position().line()).isEqualTo(2);
    assertThat(diagnostic.fix()).contains("surveyed");
  }
}
