package org.plumbline.reference;

import java.util.List;
import org.plumbline.diagnostic.Diagnostic;

/**
 * What could be read, and what is wrong with the rest.
 *
 * @param diagnostics the description's first, then by resource and line
 */
public record LoadedCatalogue(Catalogue catalogue, List<Diagnostic> diagnostics) {
  public LoadedCatalogue {
    diagnostics = List.copyOf(diagnostics);
  }
}
