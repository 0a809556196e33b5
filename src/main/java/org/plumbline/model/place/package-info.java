/**
 * Points on the earth, the way and the bearing between them, and compass directions.
 *
 * <p>Computes; what still counts as "west" or "near" is a matter of the rules.
 */
@NullMarked
package org.plumbline.model.place;

import org.jspecify.annotations.NullMarked;
