package org.plumbline.reference;

import static org.plumbline.reference.Description.quote;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.plumbline.diagnostic.Diagnostic;
import org.plumbline.diagnostic.Position;
import org.plumbline.diagnostic.Spelling;
import org.plumbline.model.reference.Area;

/** Looks for identifiers that rows refer to and nothing describes. */
final class CrossReferences {
  private static final int MOST_COMPARED = 5_000;

  private final Catalogue.Builder catalogue;
  private final Identifiers identifiers;

  CrossReferences(Catalogue.Builder catalogue, Identifiers identifiers) {
    this.catalogue = catalogue;
    this.identifiers = identifiers;
  }

  /** Says once for each resource and identifier what is not described anywhere. */
  void check(Mentions mentions, Problems problems) {
    for (Column column : List.of(Column.AREA, Column.WITHIN)) {
      mentions.forEach(
          column,
          (id, position) -> {
            List<String> parts = Area.partsOf(id);
            for (String part : parts.isEmpty() ? List.of(id) : parts) {
              if (!catalogue.describes(Column.AREA, part)
                  && Gazetteer.world().area(part).isEmpty()) {
                say(problems, position, "unknown-area", part, Column.AREA);
              }
            }
          });
    }
    if (catalogue.hasMeasures()) {
      mentions.forEach(
          Column.MEASURE,
          (id, position) ->
              sayUnlessDescribed(problems, position, "unknown-measure", id, Column.MEASURE));
    }
    mentions.forEach(
        Column.NEAR,
        (id, position) ->
            sayUnlessDescribed(problems, position, "unknown-measure", id, Column.MEASURE));
    mentions.forEach(
        Column.SUBJECT,
        (id, position) ->
            sayUnlessDescribed(problems, position, "unknown-entity", id, Column.ENTITY));
  }

  private void sayUnlessDescribed(
      Problems problems, Position position, String code, String id, Column column) {
    if (identifiers.where(column, id) == null) {
      say(problems, position, code, id, column);
    }
  }

  private void say(Problems problems, Position position, String code, String id, Column column) {
    Diagnostic unknown =
        Diagnostic.warning(
                position, code, quote(id) + " is no " + column.word() + " that is described here.")
            .effect("The row is kept.");
    List<String> known = identifiers.of(column);
    // With many identifiers, one that looks alike says little and takes long to find.
    problems.add(
        (known.size() > MOST_COMPARED || id.length() < 4
                ? Optional.<String>empty()
                : Spelling.nearest(id, known))
            .map(nearest -> unknown.fix("Maybe you meant " + quote(nearest) + "."))
            .orElse(unknown));
  }

  /** Cuts circles of areas that lie in each other, at the last area of each, and says so. */
  List<Diagnostic> cutCircles() {
    List<Diagnostic> circles = new ArrayList<>();
    AreaTree tree = new AreaTree(catalogue.areas());
    List<String> backwards = new ArrayList<>(catalogue.areas().keySet());
    Collections.reverse(backwards);
    for (String id : backwards) {
      if (tree.inCircle(id)) {
        tree.cut(id);
        Position at = identifiers.where(Column.AREA, id);
        circles.add(
            Diagnostic.error(
                    at == null ? Position.of(Description.FILE) : at,
                    "circular-within",
                    quote(id) + " lies within itself by way of other areas.")
                .effect("The area is kept without what it lies in."));
      }
    }
    catalogue.areas().putAll(tree.all());
    return circles;
  }
}
