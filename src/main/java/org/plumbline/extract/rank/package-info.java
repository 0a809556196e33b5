/**
 * Places in an order: superlatives and ordinals, firsts and records, and the stretch of time or the
 * field of others that they are said of.
 *
 * <p>Reads the words alone; what is ranked is looked up elsewhere.
 */
@NullMarked
package org.plumbline.extract.rank;

import org.jspecify.annotations.NullMarked;
