package org.plumbline.report.wording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.evidence.Comparison.OfDates;
import org.plumbline.model.evidence.Evidence;
import org.plumbline.model.evidence.Evidence.Vintage;
import org.plumbline.model.evidence.Reference;
import org.plumbline.model.reference.SourceRow;

/** What a reference is about, who published it and where it stands in {@code facts/}. */
public final class SourceWords {
  private SourceWords() {}

  /** What, where and when: {@code Unemployed, Germany, 2023}; of an event, only what and where. */
  public static String about(Evidence evidence) {
    Reference reference = evidence.reference();
    List<String> parts = new ArrayList<>();
    add(parts, reference.label());
    add(parts, reference.areaLabel() == null ? reference.area() : reference.areaLabel());
    if (reference.period() != null && !(evidence.comparison() instanceof OfDates)) {
      parts.add(PeriodWords.say(reference.period()));
    }
    for (Map.Entry<String, String> dimension : reference.dimensions().entrySet()) {
      add(parts, dimension.getKey() + ": " + dimension.getValue());
    }
    return String.join(", ", parts);
  }

  /** Publisher, document, place in it and date of publication. */
  public static String cite(Evidence evidence) {
    SourceRow source = evidence.reference().source();
    List<String> parts = new ArrayList<>();
    add(parts, source.publisher() == null ? "publisher not stated" : source.publisher());
    if ("party".equals(source.stance())) {
      parts.add("a party to the matter");
    }
    if (source.document() != null && !source.document().isBlank()) {
      parts.add("“" + PlainText.folded(source.document()) + "”");
    }
    add(parts, source.locator());
    parts.add(published(source.published(), evidence.vintage()));
    add(parts, status(source.status()));
    return String.join(", ", parts);
  }

  /** The publisher alone, or the resource where no publisher is stated. */
  public static String publisher(Evidence evidence) {
    SourceRow source = evidence.reference().source();
    String publisher = source.publisher();
    return PlainText.folded(
        publisher == null || publisher.isBlank() ? source.resource() : publisher);
  }

  /** Where it stands: {@code labour-market, line 22}. */
  public static String row(Reference reference) {
    List<String> rows = new ArrayList<>();
    List<SourceRow> operands =
        reference.operands().isEmpty() ? List.of(reference.source()) : reference.operands();
    for (SourceRow operand : operands) {
      String line = operand.row() == SourceRow.NO_ROW ? "" : ", line " + operand.row();
      String said = PlainText.folded(operand.resource()) + line;
      if (!rows.contains(said)) {
        rows.add(said);
      }
    }
    return String.join("; ", rows);
  }

  private static String published(@Nullable LocalDate day, Vintage vintage) {
    if (day == null) {
      return "publication date not stated";
    }
    String after = vintage == Vintage.HINDSIGHT ? " (after the article)" : "";
    return "published " + PeriodWords.say(day) + after;
  }

  /** SDMX observation status; {@code A}, a normal value, needs no word. */
  private static @Nullable String status(@Nullable String status) {
    if (status == null) {
      return null;
    }
    return switch (status.toUpperCase(Locale.ROOT)) {
      case "B" -> "break in the series";
      case "E" -> "estimate";
      case "F" -> "forecast";
      case "I" -> "imputed";
      case "P" -> "provisional";
      case "U" -> "low reliability";
      default -> null;
    };
  }

  private static void add(List<String> parts, @Nullable String part) {
    if (part != null && !part.isBlank()) {
      parts.add(PlainText.folded(part));
    }
  }
}
