/** Tests of the report writers. */
@NullMarked
package org.plumbline.report;

import org.jspecify.annotations.NullMarked;
