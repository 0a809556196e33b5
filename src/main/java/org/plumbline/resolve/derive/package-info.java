/**
 * Figures computed from others: differences, quotients and sums of intervals, of references and of
 * the article's own figures, each with the computation as a reader can redo it.
 *
 * <p>Computes and compares; never says whether a difference is a mistake.
 */
@NullMarked
package org.plumbline.resolve.derive;

import org.jspecify.annotations.NullMarked;
