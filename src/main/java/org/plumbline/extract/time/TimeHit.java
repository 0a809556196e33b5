package org.plumbline.extract.time;

import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.time.TimeExpression;

/**
 * A date or period found among tokens.
 *
 * @param from index of its first token
 * @param to the one behind its last
 * @param weekday the weekday written beside a full date, or null
 */
public record TimeHit(int from, int to, TimeExpression expression, @Nullable DayOfWeek weekday) {}
