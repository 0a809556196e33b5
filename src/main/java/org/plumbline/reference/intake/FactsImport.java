package org.plumbline.reference.intake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.diagnostic.Diagnostic;
import org.plumbline.diagnostic.Position;
import org.plumbline.reference.Catalogue;
import org.plumbline.reference.CatalogueReader;
import org.plumbline.reference.LoadedCatalogue;

/** Takes a table into the reference data. */
public final class FactsImport {
  private static final String DESCRIPTION = "datapackage.json";

  private final ImportRequest request;
  private final Notebook notes;

  private FactsImport(ImportRequest request) {
    this.request = request;
    Path name = request.file().getFileName();
    this.notes = new Notebook(name == null ? request.file().toString() : name.toString());
  }

  /**
   * Finds out what a table is, tries to read it as that, and writes the entry. Where something is
   * unclear or broken nothing is written. Never throws for bad data.
   */
  public static ImportResult run(ImportRequest request) {
    FactsImport one = new FactsImport(request);
    try {
      return one.run();
    } catch (Unclear e) {
      return new ImportResult(null, one.notes.assumptions(), one.notes.problems(), List.of());
    }
  }

  private ImportResult run() throws Unclear {
    String name = request.said("name").orElse(MeasureName.slug(stem(notes.file())));
    if (name.isEmpty()) {
      notes.ask(0, "no-name", "The name of the file has no letters.", "Name it with --name.");
      notes.check();
    }
    @Nullable DescriptionText description = description(name);
    RawFile raw = RawFile.read(request.file(), request, notes);
    String delimiter = Delimiters.find(raw.text(), request, notes);
    TableText table = TableText.of(Grid.of(raw.text(), delimiter, notes), notes);
    notes.check();
    List<ColumnProfile> columns = ColumnProfile.of(table, request.missing());
    Plan plan = new Shapes(table, columns, request, notes).find();
    List<ColumnProfile> numbers =
        columns.stream().filter(column -> plan.field(column).type.equals("number")).toList();
    NumberSigns signs = NumberSigns.of(numbers, request, notes);
    Set<String> marks = marks(numbers, plan);
    notes.check();
    request.said("title").ifPresent(title -> plan.title = title);
    for (String constant : List.of("publisher", "published", "url")) {
      request.said(constant).ifPresent(text -> plan.constant(constant, text));
    }
    Catalogue known = known();
    Companions companions = new Companions(name, plan, known, request.facts());
    Map<String, byte[]> files = new LinkedHashMap<>();
    String path = path(files);
    List<ObjectNode> entries = new ArrayList<>();
    entries.add(EntryJson.table(name, path, raw.charset(), delimiter, table, plan, signs, marks));
    entries.addAll(companions.entries());
    files.putAll(companions.files());
    return finish(files, entries, path, description, plan);
  }

  private Set<String> marks(List<ColumnProfile> numbers, Plan plan) {
    Set<String> marks = new LinkedHashSet<>();
    for (ColumnProfile column : numbers) {
      NumberSigns.checkNumbers(column, notes);
      marks.addAll(column.marks());
      plan.field(column).bare =
          column.values().stream()
              .map(FigureText::of)
              .allMatch(figure -> figure == null || figure.bare());
    }
    if (!marks.isEmpty()) {
      notes.assume(
          "no figure", String.join(" ", marks), "these stand where other rows have numbers");
    }
    return marks;
  }

  private static String stem(String file) {
    int dot = file.indexOf('.', 1);
    return dot < 0 ? file : file.substring(0, dot);
  }

  private @Nullable DescriptionText description(String name) throws Unclear {
    Path file = request.facts().resolve(DESCRIPTION);
    if (!Files.exists(file)) {
      return null;
    }
    DescriptionText description;
    try {
      description = DescriptionText.of(Files.readString(file, StandardCharsets.UTF_8)).orElse(null);
    } catch (IOException unreadable) {
      description = null;
    }
    if (description == null) {
      throw notes.stop(
          Diagnostic.error(
                  Position.of(DESCRIPTION), "bad-description", "It is no list of resources.")
              .fix("See what 'plumbline facts check' says of it, and mend that first."));
    }
    if (description.has(name) && !request.replace()) {
      throw notes.stop(
          Diagnostic.error(
                  Position.of(DESCRIPTION),
                  "duplicate-resource",
                  "There is a resource ‘" + name + "’.")
              .fix("Give another name with --name, or let it give way with --replace."));
    }
    return description;
  }

  /** What the folder describes already, without what gives way. */
  private Catalogue known() {
    return Files.exists(request.facts().resolve(DESCRIPTION))
        ? new CatalogueReader().read(request.facts()).catalogue()
        : Catalogue.empty();
  }

  /** The path of the table in the folder; the table is copied where it lies elsewhere. */
  private String path(Map<String, byte[]> files) throws Unclear {
    Path folder = request.facts().toAbsolutePath().normalize();
    Path file = request.file().toAbsolutePath().normalize();
    boolean inside = file.startsWith(folder);
    String path = inside ? folder.relativize(file).toString().replace('\\', '/') : notes.file();
    if (!inside && Files.exists(folder.resolve(path)) && !request.replace()) {
      throw notes.stop(
          Diagnostic.error(Position.of(path), "file-exists", "The folder has a file of this name.")
              .fix("Rename yours, or let the other give way with --replace."));
    }
    try {
      files.put(path, Files.readAllBytes(file));
    } catch (IOException e) {
      throw notes.stop(
          Diagnostic.error(Position.of(path), "unreadable-file", "The file cannot be read."));
    }
    return path;
  }

  private ImportResult finish(
      Map<String, byte[]> files,
      List<ObjectNode> entries,
      String path,
      @Nullable DescriptionText description,
      Plan plan)
      throws Unclear {
    LoadedCatalogue tried = Staging.tried(files, entries);
    tried.diagnostics().forEach(notes::add);
    notes.check();
    int rows = tried.catalogue().resources().get(0).loaded();
    notes.assume("read", rows + (plan.kind.equals("table") ? " rows" : " figures"), path);
    String entry = EntryJson.text(entries, 0);
    Set<String> names = new LinkedHashSet<>();
    entries.forEach(one -> names.add(one.get("name").asText()));
    String text =
        description == null ? EntryJson.description(entries) : description.with(entries, names);
    if (request.dryRun()) {
      return new ImportResult(entry, notes.assumptions(), notes.problems(), List.of());
    }
    if (request
        .file()
        .toAbsolutePath()
        .normalize()
        .startsWith(request.facts().toAbsolutePath().normalize())) {
      files.remove(path);
    }
    files.put(DESCRIPTION, EntryJson.bytes(text));
    try {
      Staging.write(request.facts(), files);
    } catch (IOException e) {
      throw notes.stop(
          Diagnostic.error(
                  Position.of(request.facts().toString()),
                  "unwritable-folder",
                  "The folder cannot be written to.")
              .fix("Check that it is a folder and that you may write there."));
    }
    return new ImportResult(
        entry, notes.assumptions(), notes.problems(), List.copyOf(files.keySet()));
  }
}
