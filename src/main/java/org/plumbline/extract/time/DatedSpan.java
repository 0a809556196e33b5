package org.plumbline.extract.time;

import org.jspecify.annotations.Nullable;
import org.plumbline.model.time.Period;

/**
 * A date or period read.
 *
 * @param to index behind its last token
 * @param period null where it needs the day of publication and there is none
 */
record DatedSpan(int to, @Nullable Period period) {}
