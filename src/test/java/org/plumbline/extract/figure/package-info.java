@NullMarked
package org.plumbline.extract.figure;

import org.jspecify.annotations.NullMarked;
