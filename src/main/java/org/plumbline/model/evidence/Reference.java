package org.plumbline.model.evidence;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.reference.SourceRow;
import org.plumbline.model.time.Period;

/**
 * The reference that a claim is held against.
 *
 * @param id of the measure, event or area, or the office's name
 * @param label how a reader calls it
 * @param area code of the area, or null
 * @param areaLabel how a reader calls the area, or null
 * @param period what it is about, or null
 * @param dimensions further dimensions by name
 * @param source the row it comes from; the first operand's where it is derived
 * @param derivation {@code observed}, or how it was computed: {@code sum}, {@code difference},
 *     {@code bearing} …
 * @param arithmetic the computation as a reader can redo it, or null where nothing was computed
 * @param operands all rows that went into it, the first being {@code source}
 */
public record Reference(
    String id,
    String label,
    @Nullable String area,
    @Nullable String areaLabel,
    @Nullable Period period,
    Map<String, String> dimensions,
    SourceRow source,
    String derivation,
    @Nullable String arithmetic,
    List<SourceRow> operands) {
  public static final String OBSERVED = "observed";

  public Reference {
    operands = List.copyOf(operands);
  }
}
