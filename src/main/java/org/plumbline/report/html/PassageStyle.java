package org.plumbline.report.html;

import java.util.Locale;
import org.plumbline.model.report.Passage;

/** The class of the style sheet for a kind of passage. */
final class PassageStyle {
  private PassageStyle() {}

  static String of(Passage.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
