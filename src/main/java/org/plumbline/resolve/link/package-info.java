/**
 * Which measure, event or office of the catalogue a wording names.
 *
 * <p>Weighs words by their rarity in the catalogue. Never looks at values.
 */
@NullMarked
package org.plumbline.resolve.link;

import org.jspecify.annotations.NullMarked;
