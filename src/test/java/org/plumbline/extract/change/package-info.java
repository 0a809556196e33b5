/** Tests of the reading of movements. */
@NullMarked
package org.plumbline.extract.change;

import org.jspecify.annotations.NullMarked;
