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

  @Test
  void columnsCountAboveWhatTheTextSays() throws IOException {
    String text = "The kilns there were more than anyone had thought: 530.";
    assertThat(only("id,text\na," + text + "\n").verdict()).isEqualTo(Verdict.NO_REFERENCE);
    CheckedClaim given =
        only("id,text,measure,area,period\na," + text + ",lime-kilns,ARDEN,2021\n");
    assertThat(given.link().measure()).isEqualTo("lime-kilns");
    assertThat(given.link().area()).isEqualTo("ARDEN");
    assertThat(given.verdict()).isEqualTo(Verdict.CONTESTED);
  }

  @Test
  void aFigureGivenMakesTheRowOneClaimWhateverItsTextSays() throws IOException {
    CheckedClaim given =
        only(
            """
            id,text,measure,area,period,value,resource
            a,Kilns again.,lime-kilns,ARDEN,2021,410,surveyed
            """);
    assertThat(given.claim().row()).isEqualTo("a");
    assertThat(given.claim().quote()).isEqualTo("Kilns again.");
    assertThat(given.verdict()).isEqualTo(Verdict.CONSISTENT);
  }

  @Test
  void aRangeAndABoundCanBeGiven() throws IOException {
    String header = "id,text,measure,area,period,value,low,high,bound,resource\n";
    String row = "a,Kilns.,lime-kilns,ARDEN,2021,%s,surveyed\n";
    assertThat(only(header + row.formatted(",400,450,")).verdict()).isEqualTo(Verdict.CONSISTENT);
    assertThat(only(header + row.formatted(",500,600,")).verdict()).isEqualTo(Verdict.INCONSISTENT);
    assertThat(only(header + row.formatted("300,,,at-least")).verdict())
        .isEqualTo(Verdict.CONSISTENT);
    assertThat(only(header + row.formatted("300,,,at-most")).verdict())
        .isEqualTo(Verdict.INCONSISTENT);
  }

  @Test
  void everyCellThatCannotBeReadIsSaidAndTheRowIsNotChecked() throws IOException {
    CheckResult result =
        check(
            """
            id,text,measur,measure,area,period,value,bound
            a,Ten kilns.,,lime-kiln,ARDN,last year,1O,roughly
            """);
    assertThat(result.reports().get(0).claims()).isEmpty();
    assertThat(result.diagnostics())
        .extracting(Diagnostic::render)
        .satisfiesExactly(
            one -> assertThat(one).startsWith("claims.csv:1:measur:").contains("‘measure’"),
            one -> assertThat(one).startsWith("claims.csv:2:measure:").contains("‘lime-kilns’"),
            one -> assertThat(one).startsWith("claims.csv:2:area:").contains("‘ARDEN’"),
            one -> assertThat(one).startsWith("claims.csv:2:period:").contains("2021-Q3"),
            one -> assertThat(one).startsWith("claims.csv:2:value:").contains("‘1O’"),
            one -> assertThat(one).startsWith("claims.csv:2:bound:").contains("at-least"));
  }
}
