/** Holds the layout of the source to what the design says of it. */
@NullMarked
package org.plumbline.architecture;

import org.jspecify.annotations.NullMarked;
