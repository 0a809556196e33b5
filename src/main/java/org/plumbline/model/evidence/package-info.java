/**
 * Claims paired with references: what was linked, how the two relate, and why nothing could be
 * paired.
 *
 * <p>States relations; whether a relation is a mistake is for the rules to say.
 */
@NullMarked
package org.plumbline.model.evidence;

import org.jspecify.annotations.NullMarked;
