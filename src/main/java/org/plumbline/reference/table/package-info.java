/**
 * A plain spreadsheet with its types found out: which column holds figures, which dates, which
 * text, and what each cell's words are.
 *
 * <p>Reads what stands in the cells and guesses nothing about what a text may ask of them.
 */
@NullMarked
package org.plumbline.reference.table;

import org.jspecify.annotations.NullMarked;
