package org.plumbline.model.value;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The known units by code and name. A unit that is not known compares only with itself. */
public final class Units {
  private final Map<String, Unit> byCode = new LinkedHashMap<>();
  private final Map<String, Unit> byName = new LinkedHashMap<>();

  public Units(Collection<Unit> units) {
    for (Unit unit : units) {
      byCode.putIfAbsent(unit.code(), unit);
    }
    for (Unit unit : units) {
      byName.putIfAbsent(unit.code(), unit);
      unit.names().forEach(name -> byName.putIfAbsent(name, unit));
    }
  }

  public static Units none() {
    return new Units(List.of());
  }

  public Collection<Unit> all() {
    return Collections.unmodifiableCollection(byCode.values());
  }

  /** The unit with a code or name; symbols keep their case, words do not. */
  public Optional<Unit> find(String codeOrName) {
    Unit exact = byName.get(codeOrName);
    return Optional.ofNullable(
        exact != null ? exact : byName.get(codeOrName.toLowerCase(Locale.ROOT)));
  }

  /** Whether figures in two units, given by code or name, can be held against each other. */
  public boolean comparable(String one, String other) {
    Optional<Unit> first = find(one);
    Optional<Unit> second = find(other);
    if (first.isEmpty() || second.isEmpty()) {
      return one.equals(other);
    }
    return first.get().dimension().equals(second.get().dimension());
  }
}
