package org.plumbline.reference;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.reference.Area;

/** Areas and what lies in what. */
final class AreaTree {
  private final Map<String, Area> areas;

  AreaTree(Map<String, Area> areas) {
    this.areas = new LinkedHashMap<>(areas);
  }

  Map<String, Area> all() {
    return areas;
  }

  /** An area, or several composed by plus signs, all of which must be known. */
  Optional<Area> find(String id) {
    Area area = areas.get(id);
    if (area != null) {
      return Optional.of(area);
    }
    List<Area> parts = Area.partsOf(id).stream().map(areas::get).toList();
    if (parts.size() < 2 || parts.contains(null)) {
      return Optional.empty();
    }
    List<String> labels = parts.stream().map(Area::label).toList();
    int last = labels.size() - 1;
    String label = String.join(", ", labels.subList(0, last)) + " and " + labels.get(last);
    return Optional.of(new Area(id, label, null, List.of(), List.of(), null, null));
  }

  boolean within(String area, String outer) {
    return within(area, outer, new HashSet<>());
  }

  private boolean within(String area, String outer, Set<String> seen) {
    if (area.equals(outer)) {
      return true;
    }
    if (!seen.add(area)) {
      return false;
    }
    List<String> parts = Area.partsOf(area);
    // Each part gets an own memory: two may lie in the same third area.
    if (!parts.isEmpty()
        && parts.stream().allMatch(part -> within(part, outer, new HashSet<>(seen)))) {
      return true;
    }
    if (Area.partsOf(outer).stream().anyMatch(part -> within(area, part, new HashSet<>()))) {
      return true;
    }
    String next = parent(area);
    return next != null && within(next, outer, seen);
  }

  private @Nullable String parent(String area) {
    Area known = areas.get(area);
    return known == null ? null : known.within();
  }

  /** Whether an area's chain of outer areas comes back to it. */
  boolean inCircle(String area) {
    Set<String> seen = new HashSet<>();
    for (String next = parent(area); next != null && seen.add(next); next = parent(next)) {
      if (next.equals(area)) {
        return true;
      }
    }
    return false;
  }

  /** Takes away what an area lies in. */
  void cut(String area) {
    areas.computeIfPresent(
        area,
        (id, known) ->
            new Area(
                id,
                known.label(),
                known.kind(),
                known.aliases(),
                known.demonyms(),
                null,
                known.point()));
  }
}
