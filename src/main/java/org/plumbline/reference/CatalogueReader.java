package org.plumbline.reference;

import static org.plumbline.reference.Description.quote;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.diagnostic.Diagnostic;
import org.plumbline.diagnostic.Position;
import org.plumbline.reference.jdbc.Environment;

/** Reads a folder with a {@code datapackage.json} into a catalogue. */
public final class CatalogueReader {
  /** Read before the others, whose rows refer to them. */
  private static final Set<Kind> FIRST = EnumSet.of(Kind.MEASURES, Kind.AREAS, Kind.ENTITIES);

  private final CatalogueCache cache;
  private final Environment environment;

  /** Reads files anew each time. */
  public CatalogueReader() {
    this(CatalogueCache.none());
  }

  /**
   * Keeps what it read, if it is much.
   *
   * @param cache a folder that may be shared, missing, read-only or full of rubbish
   */
  public CatalogueReader(Path cache) {
    this(CatalogueCache.in(cache));
  }

  CatalogueReader(CatalogueCache cache) {
    this(cache, System::getenv);
  }

  /**
   * @param environment where the credentials of databases are
   */
  CatalogueReader(CatalogueCache cache, Environment environment) {
    this.cache = cache;
    this.environment = environment;
  }

  /**
   * Reads what can be read; what cannot is left out and said. Never throws for bad data, and reads
   * nothing outside the folder.
   */
  public LoadedCatalogue read(Path folder) {
    if (!Files.isDirectory(folder)) {
      return nothing(
          Diagnostic.error(
                  Position.of(folder.toString()),
                  "no-folder",
                  "There is no folder " + quote(folder.toString()) + ".")
              .expected("a folder with a file datapackage.json."));
    }
    Position description = Position.of(Description.FILE);
    if (!Files.exists(folder.resolve(Description.FILE))) {
      return nothing(
          Diagnostic.error(description, "no-description", "The folder has no datapackage.json.")
              .expected("a file that names the CSV files of the folder.")
              .fix("See https://datapackage.org/standard/data-package/."));
    }
    Optional<LoadedCatalogue> kept = cache.find(new PackageFolder(folder));
    if (kept.isPresent()) {
      return kept.get();
    }
    PackageFolder files = new PackageFolder(folder, environment);
    Problems problems = new Problems(Description.FILE);
    byte[] bytes = files.read(Description.FILE, description, problems);
    if (bytes == null) {
      return new LoadedCatalogue(Catalogue.empty(), problems.all());
    }
    Encoded text = new Encoded(Description.FILE, bytes, StandardCharsets.UTF_8);
    Optional<Diagnostic> flaw = text.flaw();
    if (flaw.isPresent()) {
      return nothing(flaw.get());
    }
    LoadedCatalogue loaded = read(files, new Description(text.text(), problems).read(), problems);
    cache.keep(files, loaded);
    return loaded;
  }

  private static LoadedCatalogue nothing(Diagnostic why) {
    return new LoadedCatalogue(Catalogue.empty(), List.of(why));
  }

  private static LoadedCatalogue read(
      PackageFolder files, List<Resource> resources, Problems problems) {
    Catalogue.Builder catalogue = Catalogue.builder();
    Identifiers identifiers = Identifiers.none(problems);
    Map<Resource, ResourceLoader> loaders = new LinkedHashMap<>();
    for (Resource resource : resources) {
      Problems own = new Problems(resource.path());
      loaders.put(resource, new ResourceLoader(resource, catalogue, own, identifiers));
    }
    for (boolean first : List.of(true, false)) {
      loaders.forEach(
          (resource, loader) -> {
            if (FIRST.contains(resource.kind()) == first) {
              byte[] bytes = files.read(resource, loader.problems());
              if (bytes != null) {
                loader.load(bytes);
              }
            }
          });
    }
    CrossReferences references = new CrossReferences(catalogue, identifiers);
    for (Diagnostic circle : references.cutCircles()) {
      loaders.values().stream()
          .filter(loader -> loader.summary().path().equals(circle.position().file()))
          .findFirst()
          .ifPresent(loader -> loader.problems().add(circle));
    }
    List<Diagnostic> all = new ArrayList<>();
    for (ResourceLoader loader : loaders.values()) {
      references.check(loader.mentions(), loader.problems());
      all.addAll(loader.problems().all());
      catalogue.add(loader.summary());
    }
    all.addAll(0, problems.all());
    catalogue.digest(files.digest());
    return new LoadedCatalogue(catalogue.build(), all);
  }
}
