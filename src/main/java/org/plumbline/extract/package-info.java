/**
 * Text to claims: what a sentence states, how it is hedged, who says so.
 *
 * <p>Reads with a grammar of its own over the words of the lexicon. Knows no reference values and
 * no editorial policy: it never asks whether what it reads is right.
 */
@NullMarked
package org.plumbline.extract;

import org.jspecify.annotations.NullMarked;
