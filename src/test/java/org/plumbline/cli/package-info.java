/** Tries the command line and the launcher. */
@NullMarked
package org.plumbline.cli;

import org.jspecify.annotations.NullMarked;
