@NullMarked
package org.plumbline.extract.number;

import org.jspecify.annotations.NullMarked;
