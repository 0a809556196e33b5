package org.plumbline.reference;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.lexicon.Name;
import org.plumbline.model.reference.Area;

/** Decides which areas and names are seen where one catalogue lies over another. */
final class Overlay {
  private final Catalogue upper;
  private final Catalogue base;
  private final Set<String> measureNames = new HashSet<>();
  private final Set<String> otherNames = new HashSet<>();

  Overlay(Catalogue upper, Catalogue base) {
    this.upper = upper;
    this.base = base;
    for (Name name : upper.names()) {
      (name.type() == Name.Type.MEASURE ? measureNames : otherNames).add(fold(name.written()));
    }
  }

  private static String fold(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /** The upper areas, completed, and then the other ones. */
  List<Area> areas() {
    List<Area> areas = new ArrayList<>();
    for (Area area : upper.areas()) {
      areas.add(base.area(area.id()).map(below -> completed(area, below)).orElse(area));
    }
    areas.addAll(base.areas());
    return areas;
  }

  private Area completed(Area area, Area below) {
    // The same letters may be another place's code in another newsroom's data.
    boolean samePlace =
        fold(area.label()).equals(fold(below.label()))
            || below.aliases().stream().anyMatch(alias -> fold(alias).equals(fold(area.label())));
    if (!samePlace) {
      return area;
    }
    return new Area(
        area.id(),
        area.label(),
        or(area.kind(), below.kind()),
        area.aliases().isEmpty() ? visible(below.aliases()) : area.aliases(),
        area.demonyms().isEmpty() ? visible(below.demonyms()) : area.demonyms(),
        or(area.within(), below.within()),
        area.point() == null ? below.point() : area.point());
  }

  private static @Nullable String or(@Nullable String one, @Nullable String other) {
    return one == null ? other : one;
  }

  private List<String> visible(List<String> names) {
    return names.stream().filter(name -> !otherNames.contains(fold(name))).toList();
  }

  /** The names of both catalogues together without those of the lower one that are hidden. */
  List<Name> names(Catalogue both) {
    Set<Name> own = new HashSet<>(upper.names());
    return both.names().stream().filter(name -> own.contains(name) || !hidden(name)).toList();
  }

  private boolean hidden(Name name) {
    String written = fold(name.written());
    // A measure's term is a common word, as "turkey" may be, and does not hide a country.
    return name.type() == Name.Type.MEASURE
        ? measureNames.contains(written)
        : otherNames.contains(written);
  }

  /** A catalogue that comes with the program has no files, and its version stands elsewhere. */
  String digest() {
    if (base.digest().equals(PackageFolder.noDigest())) {
      return upper.digest();
    }
    String both = upper.digest() + "\n" + base.digest();
    return "sha256:" + PackageFolder.sha256(both.getBytes(StandardCharsets.UTF_8));
  }

  /** What two catalogues have, that of the upper one where both have something under an id. */
  static <T> void put(Map<String, T> to, Map<String, T> upper, Map<String, T> base) {
    to.putAll(upper);
    base.forEach(to::putIfAbsent);
  }

  static <T> void append(List<T> to, List<T> upper, List<T> base) {
    to.addAll(upper);
    to.addAll(base);
  }
}
