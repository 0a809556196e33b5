package org.plumbline.report.html.chart;

import org.jspecify.annotations.Nullable;

/**
 * An extent on an axis.
 *
 * @param low its beginning, or null where it has none
 * @param high its end, or null where it has none
 */
record Bar(@Nullable Double low, @Nullable Double high, Style style) {

  /** What a bar stands for. */
  enum Style {
    /** What a hedge stretches the text's figure to. */
    HEDGED("hedged"),
    CLAIMED("claimed"),
    REFERENCE("reference"),
    /** A reference published after the article. */
    HINDSIGHT("reference later");

    private final String styleClass;

    Style(String styleClass) {
      this.styleClass = styleClass;
    }

    String styleClass() {
      return styleClass;
    }
  }
}
