package org.plumbline.resolve.table;

import java.util.BitSet;
import java.util.List;

/**
 * Something in a table that words can name: a header, or a text that one or more cells of a column
 * have.
 *
 * @param keys of its words
 * @param core how many of them, from the first, stand outside brackets; those in brackets may be
 *     left out when it is named
 * @param rows the rows that have it; none for a header
 */
record Entry(boolean header, int column, String text, List<String> keys, int core, BitSet rows) {}
