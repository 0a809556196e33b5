@NullMarked
package org.plumbline.extract.time;

import org.jspecify.annotations.NullMarked;
