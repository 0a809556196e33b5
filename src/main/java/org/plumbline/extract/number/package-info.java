/**
 * Numbers in digits and words, with their scale and the place of their last digit.
 *
 * <p>Knows nothing of units, hedges or what is counted.
 */
@NullMarked
package org.plumbline.extract.number;

import org.jspecify.annotations.NullMarked;
