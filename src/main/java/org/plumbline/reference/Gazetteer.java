package org.plumbline.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.diagnostic.Position;
import org.plumbline.model.reference.Area;
import org.plumbline.reference.code.AreaCodes;
import org.plumbline.reference.code.Memberships;

/** The countries of the world and other places that every newsroom writes about. */
public final class Gazetteer {
  private static final String FILE = "countries.csv";

  private Gazetteer() {}

  /** Areas and their names only; empty where the program comes without them. */
  public static Catalogue world() {
    return World.CATALOGUE;
  }

  /** The area that has a label or an alias, letter for letter but for curved apostrophes. */
  public static Optional<String> named(String name) {
    return Optional.ofNullable(World.NAMES.get(AreaCodes.straight(name)));
  }

  /** Reads areas from a CSV text with the standard columns. */
  static LoadedCatalogue read(byte[] bytes) {
    Resource resource =
        new Resource(
            "countries",
            Kind.AREAS,
            FILE,
            null,
            StandardCharsets.UTF_8,
            Resource.Dialect.csv(),
            Resource.Schema.open(),
            Map.of(),
            null,
            Position.of(FILE),
            null);
    Problems problems = new Problems(FILE);
    Catalogue.Builder catalogue = Catalogue.builder();
    catalogue.memberships(Memberships.shipped());
    new ResourceLoader(resource, catalogue, problems, Identifiers.none(problems)).load(bytes);
    return new LoadedCatalogue(catalogue.build(), problems.all());
  }

  private static Catalogue load() {
    try (@Nullable InputStream in = Gazetteer.class.getResourceAsStream(FILE)) {
      return in == null ? Catalogue.empty() : read(in.readAllBytes()).catalogue();
    } catch (IOException e) {
      throw new UncheckedIOException("The list of countries in the program is damaged.", e);
    }
  }

  /** Loaded when it is first asked for. */
  private static final class World {
    static final Catalogue CATALOGUE = load();
    static final Map<String, String> NAMES = names();

    private static Map<String, String> names() {
      Map<String, String> names = new HashMap<>();
      for (Area area : CATALOGUE.areas()) {
        names.putIfAbsent(AreaCodes.straight(area.label()), area.id());
      }
      for (Area area : CATALOGUE.areas()) {
        area.aliases().forEach(alias -> names.putIfAbsent(AreaCodes.straight(alias), area.id()));
      }
      return names;
    }
  }
}
