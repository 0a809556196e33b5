/**
 * Periods as days from a first to a last one, with the granularity they were written in, and time
 * expressions of a text.
 *
 * <p>Dates only, no clock times and no zones. Nothing here reads the clock.
 */
@NullMarked
package org.plumbline.model.time;

import org.jspecify.annotations.NullMarked;
