package org.plumbline.verify;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.plumbline.diagnostic.Diagnostic;
import org.plumbline.diagnostic.Position;
import org.plumbline.diagnostic.Spelling;
import org.plumbline.model.Article;
import org.plumbline.model.Claim;
import org.plumbline.model.report.CheckedClaim;
import org.plumbline.model.report.Passage;
import org.plumbline.model.report.Report;
import org.plumbline.text.ArticleReader;
import org.plumbline.text.Document;
import org.plumbline.text.Format;
import org.plumbline.text.UnreadableArticleException;

/**
 * A CSV of claims extracted elsewhere: each row's text is read as an article of its own, and all
 * make one report.
 */
final class ClaimsFile {
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final Checker checker;
  private final GivenReading given;
  private final @Nullable LocalDate published;
  private final @Nullable LocalDate asOf;

  /** Makes a report of judged claims. */
  @FunctionalInterface
  interface Reporting {
    Report report(
        Article article,
        @Nullable LocalDate asOf,
        List<CheckedClaim> claims,
        List<Passage> passages);
  }

  ClaimsFile(Checker checker, @Nullable LocalDate published, @Nullable LocalDate asOf) {
    this.checker = checker;
    this.given = new GivenReading(checker.catalogue(), checker.units(), diagnostics);
    this.published = published;
    this.asOf = asOf;
  }

  List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  /** The report on a file, or nothing where the file cannot be read at all. */
  Optional<Report> check(Path file, Reporting reporting) {
    String name = String.valueOf(file.getFileName());
    byte[] bytes;
    String text;
    try {
      bytes = Files.readAllBytes(file);
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException notUtf8) {
      add(
          Position.of(name),
          "bad-encoding",
          "The file is not UTF-8.",
          "UTF-8",
          "Save it as UTF-8.");
      return Optional.empty();
    } catch (IOException unreadable) {
      add(
          Position.of(name),
          "unreadable-file",
          "The file cannot be read.",
          "a CSV with a header row",
          "Check its name and permissions.");
      return Optional.empty();
    }
    Article whole = new Article(stem(name), null, published, file.toString(), sha256(bytes), text);
    List<CheckedClaim> checked = new ArrayList<>();
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser =
        CSVParser.parse(
            new StringReader(text.startsWith("\ufeff") ? text.substring(1) : text), format)) {
      if (!parser.getHeaderMap().containsKey("text")) {
        add(
            Position.of(name, 1, 0),
            "missing-column",
            "The header has no column ‘text’.",
            "a header row with ‘text’ and, if you like, id, published and title",
            null);
        return Optional.empty();
      }
      given.header(name, parser.getHeaderNames());
      for (CSVRecord row : parser) {
        checked.addAll(check(name, row, checked.size()));
      }
    } catch (IOException | RuntimeException malformed) {
      add(
          Position.of(name),
          "bad-csv",
          "The rows behind the last one checked cannot be read: " + malformed.getMessage(),
          "comma-separated values with double quotes",
          "Check the quotes.");
    }
    return Optional.of(
        reporting.report(whole, asOf != null ? asOf : published, checked, List.of()));
  }

  private List<CheckedClaim> check(String name, CSVRecord row, int before) {
    String id = cell(row, "id");
    LocalDate day = day(name, row);
    try {
      byte[] bytes = cell(row, "text").getBytes(StandardCharsets.UTF_8);
      Document read = new ArticleReader().read(bytes, name, Format.TEXT).get(0);
      Document document = new Document(Articles.dated(read.article(), day), read.blocks());
      List<Claim> claims = new ArrayList<>();
      String key = id.isEmpty() ? String.valueOf(row.getRecordNumber()) : id;
      List<Claim> found = checker.claims(document, key, cell(row, "resource"));
      for (Claim claim : given.over(found, document.article().text(), key, name, row)) {
        claims.add(
            new Claim(
                "c" + (before + claims.size() + 1),
                claim.row(),
                claim.kind(),
                claim.quote(),
                claim.selector(),
                claim.sentence(),
                claim.reading()));
      }
      LocalDate known = asOf != null ? asOf : day;
      String resource = cell(row, "resource");
      if (resource.isEmpty()) {
        return checker.judge(document.article(), known, claims).checked();
      }
      if (!checker.resources().contains(resource)) {
        unknownResource(name, row, resource);
        return List.of();
      }
      return checker.judge(document.article(), known, claims, resource).checked();
    } catch (UnreadableArticleException unreadable) {
      add(
          Position.of(name, (int) row.getParser().getCurrentLineNumber(), 0),
          "unreadable-text",
          String.valueOf(unreadable.getMessage()),
          "a sentence",
          null);
      return List.of();
    }
  }

  private void unknownResource(String name, CSVRecord row, String resource) {
    int line = (int) row.getParser().getCurrentLineNumber();
    Diagnostic unknown =
        Diagnostic.error(
                new Position(name, line, 0, "resource"),
                "unknown-resource",
                "There is no resource ‘" + resource + "’.")
            .expected("the name of a resource of facts/datapackage.json.")
            .effect("The row is not checked.");
    diagnostics.add(
        Spelling.nearest(resource, checker.resources())
            .map(nearest -> unknown.fix("Maybe you meant ‘" + nearest + "’."))
            .orElse(unknown));
  }

  private @Nullable LocalDate day(String name, CSVRecord row) {
    String written = cell(row, "published");
    if (written.isEmpty()) {
      return published;
    }
    try {
      return LocalDate.parse(written);
    } catch (DateTimeException notADate) {
      Position position =
          new Position(name, (int) row.getParser().getCurrentLineNumber(), 0, "published");
      add(position, "bad-date", "‘" + written + "’ is no date.", "a day such as 2022-01-06", null);
      return published;
    }
  }

  private static String cell(CSVRecord row, String column) {
    return row.isSet(column) ? row.get(column) : "";
  }

  private void add(
      Position position, String code, String what, String expected, @Nullable String fix) {
    Diagnostic diagnostic = Diagnostic.error(position, code, what).expected(expected + ".");
    diagnostics.add(fix == null ? diagnostic : diagnostic.fix(fix));
  }

  private static String stem(String name) {
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java has SHA-256.", impossible);
    }
  }
}
