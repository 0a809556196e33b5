/**
 * Figures: intervals with explicit edges, what a text reports and what a reference states, units
 * and their conversion.
 *
 * <p>All arithmetic is {@link java.math.BigDecimal}. Knows nothing of editorial tolerance: how far
 * a hedge reaches is looked up in a table of the rules and handed in.
 */
@NullMarked
package org.plumbline.model.value;

import org.jspecify.annotations.NullMarked;
