package org.plumbline.report.wording;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.model.evidence.Matching;

/** Says in what a reference differs from what a claim is about. */
public final class MatchingWords {
  private MatchingWords() {}

  /** {@code what is measured and when}; empty where nothing differs. */
  public static String differs(List<String> differs) {
    List<String> said = differs.stream().map(MatchingWords::aspect).toList();
    if (said.size() < 2) {
      return String.join("", said);
    }
    return String.join(", ", said.subList(0, said.size() - 1))
        + " and "
        + said.get(said.size() - 1);
  }

  private static String aspect(String differs) {
    return switch (differs) {
      case "measure" -> "what is measured";
      case "area" -> "where";
      case "period" -> "when";
      case "unit" -> "the unit";
      default -> PlainText.folded(differs);
    };
  }

  /** What is to be known of how a reference fits; empty where it fits in every way. */
  public static String fit(Matching matching) {
    List<String> said = new ArrayList<>();
    switch (matching.measure()) {
      case NEAR -> said.add("measures something close, not the same");
      case DIFFERENT -> said.add("measures something else");
      case SAME -> {}
    }
    switch (matching.area()) {
      case WIDER -> said.add("covers a wider area");
      case NARROWER -> said.add("covers only a part of the area");
      case DIFFERENT -> said.add("is about another area");
      case SAME, UNSTATED -> {}
    }
    switch (matching.period()) {
      case EARLIER -> said.add("is about an earlier time");
      case LATER -> said.add("is about a later time");
      case STALE -> said.add("is too old to stand for the time claimed");
      case CURRENT -> said.add("is the latest there is; the text does not say when");
      case SAME, UNSTATED -> {}
    }
    return String.join("; ", said);
  }
}
