package org.plumbline.resolve;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.Claim;
import org.plumbline.model.Mention;
import org.plumbline.model.Reading;
import org.plumbline.model.evidence.Dossier;
import org.plumbline.model.wording.NumberWording;

/** Holds the sum of figures for several places against figures for these places together. */
final class SumResolver {
  private final Setting setting;
  private final FigureResolver figures;

  SumResolver(Setting setting, FigureResolver figures) {
    this.setting = setting;
    this.figures = figures;
  }

  Dossier resolve(Claim claim, Reading.OfSum sum) {
    return figures.resolve(
        new FigureResolver.Query(
            claim,
            sum.value(),
            sum.concept(),
            sum.counted(),
            sum.context(),
            together(sum),
            arithmetic(sum)));
  }

  /**
   * The composed area: as the data writes it where it does, else the codes in alphabetical order.
   */
  private @Nullable String together(Reading.OfSum sum) {
    Set<String> parts = new TreeSet<>();
    for (Mention place : sum.context().areas()) {
      if (place.ids().size() != 1) {
        return null;
      }
      parts.add(place.ids().get(0));
    }
    Set<String> written = new LinkedHashSet<>();
    setting
        .catalogue()
        .measures()
        .forEach(
            measure ->
                setting.catalogue().areasOf(measure.id()).stream()
                    .filter(area -> area.indexOf('+') > 0)
                    .forEach(written::add));
    return written.stream()
        .filter(area -> new TreeSet<>(List.of(area.split("\\+", -1))).equals(parts))
        .findFirst()
        .orElse(String.join("+", parts));
  }

  private static String arithmetic(Reading.OfSum sum) {
    List<String> terms = new ArrayList<>();
    for (Reading.OfFigure part : sum.parts()) {
      if (part.value().value() != null) {
        terms.add(NumberWording.say(part.value().value()));
      }
    }
    String total = sum.value().value() == null ? "" : NumberWording.say(sum.value().value());
    return String.join(" + ", terms) + " = " + total;
  }
}
