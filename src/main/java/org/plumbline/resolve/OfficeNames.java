package org.plumbline.resolve;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.Mention;
import org.plumbline.model.Reading;
import org.plumbline.model.reference.Area;
import org.plumbline.model.reference.Tenure;
import org.plumbline.resolve.link.Stem;

/** Tells whether an office in a text is that of a tenure, by whatever name. */
final class OfficeNames {
  private static final Set<String> LEADING =
      Set.copyOf(Stem.all("led head headed chaired chair run ran managed directed governed"));

  private final Setting setting;

  OfficeNames(Setting setting) {
    this.setting = setting;
  }

  /**
   * Whether a tenure is of the office written: all words of one of its names stand in the text's
   * words for it, its place and its organisation helping on both sides.
   */
  boolean isOffice(Tenure tenure, Reading.OfTenure reading) {
    Set<String> written = new LinkedHashSet<>(Stem.all(reading.role()));
    Set<String> helping = new HashSet<>(placeWords(tenure.area()));
    if (tenure.organisation() != null) {
      helping.addAll(Stem.all(tenure.organisation()));
    }
    for (Mention mention : reading.context().areas()) {
      mention.ids().forEach(id -> written.addAll(placeStems(id, written)));
    }
    List<String> names = new ArrayList<>(tenure.roleAliases());
    names.add(tenure.role());
    for (String name : names) {
      Set<String> stems = new LinkedHashSet<>(Stem.all(name));
      Set<String> missing = new LinkedHashSet<>(stems);
      missing.removeAll(written);
      Set<String> foreign = new LinkedHashSet<>(written);
      foreign.removeAll(stems);
      foreign.removeAll(helping);
      missing.removeAll(helping);
      boolean shared = stems.stream().anyMatch(written::contains);
      if (leads(reading.role(), tenure)) {
        return true;
      }
      if (missing.isEmpty() && shared && (foreign.isEmpty() || stems.size() > 1)) {
        return true;
      }
    }
    return false;
  }

  /** "Led the harbour board": a verb and the organisation, whatever the office is called. */
  private static boolean leads(String role, Tenure tenure) {
    List<String> words = Stem.all(role);
    List<String> whole =
        Stem.all(
            tenure.organisation() == null
                ? tenure.role()
                : tenure.organisation() + " " + tenure.role());
    return words.size() > 1
        && LEADING.contains(words.get(0))
        && whole.containsAll(words.subList(1, words.size()));
  }

  /** A demonym in the office's words ("Iraqi Prime Minister") stands for its country's name. */
  private Set<String> placeStems(String area, Set<String> written) {
    Set<String> words = placeWords(area);
    return words.stream().anyMatch(written::contains) ? words : Set.of();
  }

  private Set<String> placeWords(@Nullable String area) {
    Set<String> words = new LinkedHashSet<>();
    Optional<Area> found = area == null ? Optional.empty() : setting.catalogue().area(area);
    found.ifPresent(
        place -> {
          words.addAll(Stem.all(place.label()));
          place.aliases().forEach(alias -> words.addAll(Stem.all(alias)));
          place.demonyms().forEach(demonym -> words.addAll(Stem.all(demonym)));
        });
    return words;
  }
}
