/**
 * A claim to its evidence: linking to the catalogue, derivation, and how both sides lie to each
 * other.
 *
 * <p>Computes intervals, distances and reckonings, and says what it computed. It never decides
 * whether a difference is a mistake, and it never lets a value choose what a claim is linked to.
 */
@NullMarked
package org.plumbline.resolve;

import org.jspecify.annotations.NullMarked;
