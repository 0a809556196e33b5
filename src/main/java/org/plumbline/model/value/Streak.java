package org.plumbline.model.value;

import org.jspecify.annotations.Nullable;
import org.plumbline.model.time.Granularity;

/**
 * Steps that all go one way: "for the third year running", "every month this year".
 *
 * @param step the unit of time of one step
 * @param length how many steps, or null for all of the time that the text names
 */
public record Streak(Granularity step, @Nullable Integer length) {}
