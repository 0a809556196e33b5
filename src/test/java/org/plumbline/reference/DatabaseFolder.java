package org.plumbline.reference;

import java.nio.file.Path;
import org.plumbline.reference.jdbc.Environment;

/** Reads a folder as if the process had other variables. */
public final class DatabaseFolder {
  private DatabaseFolder() {}

  public static LoadedCatalogue read(Path folder, Environment environment) {
    return new CatalogueReader(CatalogueCache.none(), environment).read(folder);
  }
}
