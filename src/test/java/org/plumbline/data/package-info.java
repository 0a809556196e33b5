/**
 * Tests of the shipped data alone: reference figures, countries, units, hedges.
 *
 * <p>Reads the files as plain CSV and JSON, so that a slip in the data shows without the loader.
 */
@NullMarked
package org.plumbline.data;

import org.jspecify.annotations.NullMarked;
