/** The whole program on real articles, data and rules, good and broken, from the words typed. */
@NullMarked
package org.plumbline.endtoend;

import org.jspecify.annotations.NullMarked;
