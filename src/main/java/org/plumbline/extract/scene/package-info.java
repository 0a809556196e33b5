/**
 * A sentence with everything in it marked that a recogniser may ask for: numbers, dates, names,
 * cues, who says so.
 *
 * <p>Marks what stands there; what it amounts to is for the recognisers.
 */
@NullMarked
package org.plumbline.extract.scene;

import org.jspecify.annotations.NullMarked;
