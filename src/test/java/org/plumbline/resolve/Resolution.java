package org.plumbline.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.diagnostic.Diagnostic;
import org.plumbline.extract.ClaimExtractor;
import org.plumbline.extract.Extraction;
import org.plumbline.extract.SmallLexicon;
import org.plumbline.model.Claim;
import org.plumbline.model.ClaimKind;
import org.plumbline.model.evidence.Comparison;
import org.plumbline.model.evidence.Dossier;
import org.plumbline.model.evidence.Evidence;
import org.plumbline.model.evidence.Matching;
import org.plumbline.reference.Catalogue;
import org.plumbline.reference.InlineReferences;
import org.plumbline.reference.LoadedCatalogue;
import org.plumbline.text.Document;

/** Resolves the claims of a sentence against a few rows of reference data. */
final class Resolution {
  static final LocalDate TODAY = LocalDate.of(2024, 2, 1);

  private static final List<String> AREAS =
      List.of(
          "area=ARD, label=Arden, kind=country, demonyms=Ardish, lat=50, lon=10",
          "area=BRK, label=Brook, kind=country, lat=50, lon=20",
          "area=ARD+BRK, label=Arden and Brook",
          "area=MIL, label=Milltown, within=ARD, lat=50, lon=9",
          "area=EMO, label=Eastmoor, within=ARD, lat=50, lon=12",
          "area=TAR, label=Lake Tarn, within=ARD, lat=50.5, lon=9",
          "area=FOG, label=Fogpoint, within=ARD");

  private final Catalogue catalogue;
  private final @Nullable LocalDate published;
  private final @Nullable LocalDate asOf;

  private Resolution(Catalogue catalogue, @Nullable LocalDate published, @Nullable LocalDate asOf) {
    this.catalogue = catalogue;
    this.published = published;
    this.asOf = asOf;
  }

  /** Rows such as {@code "measure=unemployed, area=ARD, period=2023, value=400"}. */
  static Resolution against(String... rows) {
    List<Map<String, String>> cells = new ArrayList<>();
    AREAS.forEach(row -> cells.add(cells(row)));
    for (String row : rows) {
      cells.add(cells(row));
    }
    LoadedCatalogue loaded = new InlineReferences().read(cells);
    assertThat(loaded.diagnostics()).extracting(Diagnostic::render).isEmpty();
    return new Resolution(loaded.catalogue(), TODAY, TODAY);
  }

  private static Map<String, String> cells(String row) {
    Map<String, String> cells = new LinkedHashMap<>();
    for (String cell : row.split(", ", -1)) {
      int sign = cell.indexOf('=');
      cells.put(cell.substring(0, sign), cell.substring(sign + 1));
    }
    return cells;
  }

  Resolution published(@Nullable String day) {
    LocalDate date = day == null ? null : LocalDate.parse(day);
    return new Resolution(catalogue, date, date);
  }

  Resolution asOf(String day) {
    return new Resolution(catalogue, published, LocalDate.parse(day));
  }

  List<Dossier> all(String text) {
    Document document = Extraction.document(text, published);
    List<Claim> claims =
        new ClaimExtractor(SmallLexicon.lexicon(catalogue.names())).extract(document);
    return new Resolver(catalogue, SmallLexicon.units(), SmallPolicy.policy())
        .resolve(document.article(), asOf, claims);
  }

  /** The one claim of a kind. */
  Dossier of(ClaimKind kind, String text) {
    List<Dossier> found =
        all(text).stream().filter(dossier -> dossier.claim().kind() == kind).toList();
    assertThat(found).as("%s claims in ‘%s’", kind.word(), text).hasSize(1);
    return found.get(0);
  }

  Dossier figure(String text) {
    return of(ClaimKind.FIGURE, text);
  }

  /** The one pairing of the one figure in a text. */
  Comparison.OfFigures comparison(String text) {
    return figures(only(figure(text)));
  }

  static Evidence only(Dossier dossier) {
    assertThat(dossier.evidence()).hasSize(1);
    return dossier.evidence().get(0);
  }

  static Comparison.OfFigures figures(Evidence evidence) {
    return (Comparison.OfFigures) evidence.comparison();
  }

  static Comparison.OfDates dates(Dossier dossier) {
    return (Comparison.OfDates) only(dossier).comparison();
  }

  static Comparison.OfPlaces places(Dossier dossier) {
    return (Comparison.OfPlaces) only(dossier).comparison();
  }

  static Comparison.OfOffice office(Dossier dossier) {
    return (Comparison.OfOffice) only(dossier).comparison();
  }

  static Comparison.OfTrends trends(Dossier dossier) {
    return (Comparison.OfTrends) only(dossier).comparison();
  }

  static List<Matching.Period> periods(Dossier dossier) {
    return dossier.evidence().stream().map(evidence -> evidence.matching().period()).toList();
  }
}
