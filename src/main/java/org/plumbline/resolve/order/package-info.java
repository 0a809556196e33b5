/**
 * Places in an order: among others at the same time, and among the figures of a series' own past.
 *
 * <p>Sorts figures as intervals, so that rounding may leave a place open; never says whether a
 * place is a mistake.
 */
@NullMarked
package org.plumbline.resolve.order;

import org.jspecify.annotations.NullMarked;
