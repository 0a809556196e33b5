/**
 * What a text says of a plain spreadsheet, and what the spreadsheet says to it: words to cells and
 * headers, those to conditions on rows, and a look-up, count, extreme, total or comparison over
 * them.
 *
 * <p>Computes answers and tells which words of the text it could not place. Whether an answer
 * counts is for the rules to say.
 */
@NullMarked
package org.plumbline.resolve.table;

import org.jspecify.annotations.NullMarked;
