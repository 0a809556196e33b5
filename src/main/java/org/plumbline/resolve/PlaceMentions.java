package org.plumbline.resolve;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.Mention;
import org.plumbline.model.reference.Area;

/** The area that a text's words stand for. */
final class PlaceMentions {
  private final Setting setting;

  PlaceMentions(Setting setting) {
    this.setting = setting;
  }

  /**
   * The area named; for a noun such as "the island" the nearest named before that is of this kind,
   * and for "it" the nearest.
   */
  @Nullable Area area(Mention mention) {
    String kind = kind(mention);
    boolean noun = mention.written().toLowerCase(Locale.ROOT).startsWith("the ");
    boolean pronoun = kind.equals("it");
    if (mention.ids().size() > 1 || noun || pronoun) {
      Area found =
          mention.ids().stream()
              .map(id -> setting.catalogue().area(id).orElse(null))
              .filter(Objects::nonNull)
              .filter(area -> pronoun || kind.equals(area.kind()))
              .findFirst()
              .orElse(null);
      if (found != null || pronoun) {
        return found;
      }
    }
    return mention.ids().size() == 1 && !isKindNoun(mention)
        ? setting.catalogue().area(mention.ids().get(0)).orElse(null)
        : null;
  }

  /** The last word in lower case: "island" of "the Italian island". */
  static String kind(Mention mention) {
    String written = mention.written();
    return written.substring(written.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }

  /** A noun that names no area itself, whatever was named before it. */
  private boolean isKindNoun(Mention mention) {
    String written = mention.written();
    boolean lower = written.equals(written.toLowerCase(Locale.ROOT));
    String id = mention.ids().get(0);
    boolean own =
        setting
            .catalogue()
            .area(id)
            .map(area -> area.label().equalsIgnoreCase(written) || isAlias(area, written))
            .orElse(false);
    return !own && (lower || written.startsWith("The ") || written.startsWith("the "));
  }

  private static boolean isAlias(Area area, String written) {
    return area.aliases().stream().anyMatch(written::equalsIgnoreCase)
        || area.demonyms().stream().anyMatch(written::equalsIgnoreCase);
  }
}
