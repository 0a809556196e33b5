/** Tries what slips make of figures and dates. */
@NullMarked
package org.plumbline.audit.slip;

import org.jspecify.annotations.NullMarked;
