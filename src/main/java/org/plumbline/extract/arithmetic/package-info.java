/**
 * The article's own arithmetic: multiples, and which figures of a text make up another.
 *
 * <p>Relates figures by the words between them, never by their values.
 */
@NullMarked
package org.plumbline.extract.arithmetic;

import org.jspecify.annotations.NullMarked;
