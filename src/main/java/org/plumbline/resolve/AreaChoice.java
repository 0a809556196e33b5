package org.plumbline.resolve;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.Claim;
import org.plumbline.model.Context;
import org.plumbline.model.Mention;
import org.plumbline.model.reference.Observation;
import org.plumbline.reference.Catalogue;

/**
 * The area a claim is about.
 *
 * @param area code, or null where it stays open
 * @param stated whether the claim's own sentence names it
 */
public record AreaChoice(@Nullable String area, boolean stated) {

  /**
   * Chooses by what the text names: the place nearest to the claim for which there could be a
   * reference, else the nearest place. Without any, the one area that the observations have, or the
   * one among theirs that the article speaks of elsewhere.
   */
  public static AreaChoice of(Context context, List<Observation> observations, Setting setting) {
    Set<String> known = new LinkedHashSet<>();
    observations.forEach(observation -> known.add(observation.area()));
    return of(context, known, setting);
  }

  /** The same by the areas that there are observations for. */
  public static AreaChoice of(Context context, Collection<String> areas, Setting setting) {
    Catalogue catalogue = setting.catalogue();
    Set<String> known = new LinkedHashSet<>(areas);
    String first = null;
    for (Mention mention : context.areas()) {
      for (String id : mention.ids()) {
        first = first == null ? id : first;
        if (known.contains(id)) {
          return new AreaChoice(id, true);
        }
      }
      // What stands attached to the claim is meant, whether or not there is a reference for it.
      if (first != null && isAttached(mention, context)) {
        return new AreaChoice(first, true);
      }
    }
    if (known.size() == 1) {
      String only = known.iterator().next();
      boolean related =
          first == null || catalogue.within(first, only) || catalogue.within(only, first);
      return related
          ? new AreaChoice(only, first != null && first.equals(only))
          : new AreaChoice(first, true);
    }
    if (first != null) {
      return new AreaChoice(first, true);
    }
    for (String whole : known) {
      if (known.stream().allMatch(part -> catalogue.within(part, whole))) {
        return new AreaChoice(whole, false);
      }
    }
    Set<String> elsewhere = new LinkedHashSet<>();
    for (Claim claim : setting.claims()) {
      for (Mention mention : claim.reading().context().areas()) {
        mention.ids().stream().filter(known::contains).forEach(elsewhere::add);
      }
    }
    return elsewhere.size() == 1
        ? new AreaChoice(elsewhere.iterator().next(), false)
        : new AreaChoice(null, false);
  }

  private static boolean isAttached(Mention mention, Context context) {
    return mention.equals(context.areas().get(0));
  }
}
