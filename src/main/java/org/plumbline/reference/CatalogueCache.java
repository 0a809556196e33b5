package org.plumbline.reference;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.diagnostic.Diagnostic;
import org.plumbline.model.reference.Area;
import org.plumbline.model.reference.Entity;
import org.plumbline.model.reference.Event;
import org.plumbline.model.reference.Measure;
import org.plumbline.model.reference.Observation;
import org.plumbline.model.reference.Table;
import org.plumbline.model.reference.Tenure;
import org.plumbline.reference.store.Damaged;
import org.plumbline.reference.store.RecordReader;
import org.plumbline.reference.store.RecordWriter;
import org.plumbline.reference.store.StoredFile;

/**
 * Catalogues as they were read, one file for each folder of reference data. It counts only for the
 * same program and where every file has the same digest as then; else the files are read anew, and
 * nothing is said. May be deleted at any time.
 */
final class CatalogueCache {
  /** Fewer bytes are read beside the rules before those are ready. */
  private static final long WORTH_IT = 1 << 20;

  private final @Nullable Path folder;
  private final String program;
  private final long least;

  private CatalogueCache(@Nullable Path folder, String program, long least) {
    this.folder = folder;
    this.program = program;
    this.least = least;
  }

  /** Keeps nothing. */
  static CatalogueCache none() {
    return new CatalogueCache(null, "", 0);
  }

  /** Keeps what this very program read; nothing where the program is no file with a date. */
  static CatalogueCache in(Path folder) {
    try {
      CodeSource source = CatalogueCache.class.getProtectionDomain().getCodeSource();
      Path jar = source == null ? null : Path.of(source.getLocation().toURI());
      if (jar == null || !Files.isRegularFile(jar)) {
        return none();
      }
      long built = Files.getLastModifiedTime(jar).toMillis();
      return of(folder, Files.size(jar) + " " + built, WORTH_IT);
    } catch (IOException | URISyntaxException | RuntimeException unknown) {
      return none();
    }
  }

  /**
   * @param program what tells this program from others that read the same data differently
   * @param least bytes of reference data from which on they are worth keeping
   */
  static CatalogueCache of(Path folder, String program, long least) {
    return new CatalogueCache(folder, program, least);
  }

  Optional<LoadedCatalogue> find(PackageFolder files) {
    if (folder == null) {
      return Optional.empty();
    }
    try {
      Optional<byte[]> kept = file(folder, files).read();
      if (kept.isEmpty()) {
        return Optional.empty();
      }
      byte[] bytes = kept.get();
      return read(new RecordReader(bytes, 0, StoredFile.length(bytes)), files);
    } catch (IOException | RuntimeException unusable) {
      return Optional.empty();
    }
  }

  private StoredFile file(Path inFolder, PackageFolder files) throws IOException {
    String of = files.root() + "\n";
    String name = PackageFolder.sha256(of.getBytes(StandardCharsets.UTF_8));
    return new StoredFile(inFolder.resolve(name.substring(0, 32) + ".facts"));
  }

  private Optional<LoadedCatalogue> read(RecordReader in, PackageFolder files) throws Damaged {
    if (!in.read(String.class).equals(program)) {
      return Optional.empty();
    }
    Map<?, ?> digests = in.read(Map.class);
    for (Map.Entry<?, ?> file : digests.entrySet()) {
      if (!files.same((String) file.getKey(), (String) file.getValue())) {
        return Optional.empty();
      }
    }
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (Object one : in.read(List.class)) {
      diagnostics.add((Diagnostic) one);
    }
    Catalogue.Builder builder = Catalogue.builder();
    builder.digest(in.read(String.class));
    for (Object one : in.read(List.class)) {
      builder.add((ResourceSummary) one);
    }
    for (int lists = in.read(Integer.class); lists > 0; lists--) {
      for (int left = in.read(Integer.class); left > 0; left--) {
        add(builder, in.read(Record.class));
      }
    }
    return Optional.of(new LoadedCatalogue(builder.build(), diagnostics));
  }

  private static void add(Catalogue.Builder builder, Record record) throws Damaged {
    if (record instanceof Observation observation) {
      builder.add(observation);
    } else if (record instanceof Measure measure) {
      builder.add(measure);
    } else if (record instanceof Area area) {
      builder.add(area);
    } else if (record instanceof Entity entity) {
      builder.add(entity);
    } else if (record instanceof Event event) {
      builder.add(event);
    } else if (record instanceof Tenure tenure) {
      builder.add(tenure);
    } else if (record instanceof Table table) {
      builder.add(table);
    } else {
      throw new IllegalArgumentException("A catalogue has no " + record.getClass() + ".");
    }
  }

  private static List<Collection<? extends Record>> records(Catalogue catalogue) {
    List<Collection<? extends Record>> all = new ArrayList<>();
    all.add(catalogue.measures());
    all.add(catalogue.areas());
    all.add(catalogue.entities());
    all.add(catalogue.events());
    all.add(catalogue.tenures());
    all.add(catalogue.tables());
    catalogue.measures().forEach(measure -> all.add(catalogue.observations(measure.id())));
    return all;
  }

  /** Keeps what was read from files; what was read from elsewhere may change without a sign. */
  void keep(PackageFolder files, LoadedCatalogue loaded) {
    if (folder == null || files.lacking() || files.size() < least) {
      return;
    }
    RecordWriter out = new RecordWriter();
    out.write(program);
    out.write(files.digests());
    out.write(loaded.diagnostics());
    out.write(loaded.catalogue().digest());
    out.write(loaded.catalogue().resources());
    List<Collection<? extends Record>> records = records(loaded.catalogue());
    out.write(records.size());
    for (Collection<? extends Record> list : records) {
      out.write(list.size());
      list.forEach(out::write);
    }
    try {
      file(folder, files).keep(out.bytes());
    } catch (IOException gone) {
      return;
    }
  }
}
