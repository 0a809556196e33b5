/** Tries the launcher script with a stand-in for Java and one for Maven. */
@NullMarked
package org.plumbline.launcher;

import org.jspecify.annotations.NullMarked;
