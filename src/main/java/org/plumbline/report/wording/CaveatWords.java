package org.plumbline.report.wording;

import static java.util.Map.entry;

import java.util.Map;

/** Caveats in plain English. */
public final class CaveatWords {

  /**
   * @param title a few words
   * @param meaning one sentence for a reader who has not met it before
   */
  private record Wording(String title, String meaning) {}

  private static final Map<String, Wording> WORDINGS =
      Map.ofEntries(
          entry(
              "hedge-absorbs",
              new Wording("agrees by its hedge", "It agrees only because the text hedges.")),
          entry(
              "hindsight",
              new Wording(
                  "hindsight",
                  "A reference was published after the article, which could not know it.")),
          entry(
              "attribution-untraced",
              new Wording(
                  "source not traced",
                  "Nothing in facts/ comes from the source that the text names.")),
          entry(
              "derived",
              new Wording(
                  "computed", "The reference was computed here; no source states it as such.")),
          entry("single-source", new Wording("single source", "It rests on one source alone.")),
          entry(
              "party-to-conflict",
              new Wording("partial source", "The source has a stake in the matter.")),
          entry(
              "provisional",
              new Wording("provisional", "The reference is provisional and may be revised.")),
          entry("estimate", new Wording("estimate", "The reference is an estimate.")),
          entry(
              "forecast",
              new Wording("forecast", "The reference is a forecast, not an observation.")),
          entry(
              "hedge-lost",
              new Wording(
                  "hedge lost", "The source hedges or bounds what the text states flatly.")),
          entry(
              "range-collapsed",
              new Wording(
                  "range collapsed", "The source gives a range; the text gives one figure.")),
          entry(
              "right-number-wrong-measure",
              new Wording(
                  "fits another measure",
                  "The figure is right for something else that is measured.")),
          entry(
              "right-number-wrong-period",
              new Wording("fits another period", "The figure is right for another period.")),
          entry(
              "right-number-wrong-area",
              new Wording("fits another area", "The figure is right for another area.")),
          entry(
              "right-number-wrong-unit",
              new Wording("fits another unit", "The digits are right in another unit.")),
          entry(
              "scale-unstated",
              new Wording(
                  "scale not stated",
                  "The data does not say whether its figures are in ones, thousands or millions.")),
          entry(
              "stale",
              new Wording(
                  "stale", "The latest reference is too old to stand for the time claimed.")),
          entry(
              "period-unstated",
              new Wording(
                  "period not stated", "The text does not say when; the latest was taken.")),
          entry("area-unstated", new Wording("area not stated", "The text does not say where.")),
          entry(
              "undated",
              new Wording("undated reference", "The data does not say when it was published.")));

  private CaveatWords() {}

  /** A few words; the caveat's own word, with spaces, where it is not a known one. */
  public static String title(String caveat) {
    Wording known = WORDINGS.get(caveat);
    return known == null ? PlainText.folded(caveat.replace('-', ' ')) : known.title();
  }

  /** One sentence; empty where the caveat is not a known one. */
  public static String meaning(String caveat) {
    Wording known = WORDINGS.get(caveat);
    return known == null ? "" : known.meaning();
  }
}
