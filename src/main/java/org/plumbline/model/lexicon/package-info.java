/**
 * Words with a meaning for the reader of a text: cues, hedges, unit names, and names from the
 * reference data.
 *
 * <p>Plain data, filled from {@code rules/vocabulary} and {@code facts/}; nothing here reads a
 * file.
 */
@NullMarked
package org.plumbline.model.lexicon;

import org.jspecify.annotations.NullMarked;
