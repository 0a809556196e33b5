/**
 * Figures: a number with what hedges it, bounds it, measures it and what it counts.
 *
 * <p>Knows cues and units from the lexicon, and nothing of places, dates or sources.
 */
@NullMarked
package org.plumbline.extract.figure;

import org.jspecify.annotations.NullMarked;
