package org.plumbline.model.reference;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.time.Period;
import org.plumbline.model.value.ReferenceValue;

/**
 * One figure of a dataset.
 *
 * @param period what it is about, or null where the data does not say
 * @param dimensions further dimensions by name, in the order of the columns
 * @param scaleUnstated whether the file has a column for the multiplier and leaves this row's blank
 * @param attributes cells of columns that say more of the value and are no dimensions ({@code
 *     rank}, {@code record} …)
 */
public record Observation(
    String measure,
    String area,
    @Nullable Period period,
    ReferenceValue value,
    Map<String, String> dimensions,
    boolean scaleUnstated,
    Map<String, String> attributes,
    SourceRow source) {}
