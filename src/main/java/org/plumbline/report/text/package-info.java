/**
 * Reports as text for a terminal: what to look at first comes first.
 *
 * <p>Lays out what {@code wording} says. Everything can be read without colour.
 */
@NullMarked
package org.plumbline.report.text;

import org.jspecify.annotations.NullMarked;
