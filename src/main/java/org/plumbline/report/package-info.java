/**
 * Writers: a report in, text, JSON or HTML out.
 *
 * <p>Every sentence comes from the report or follows from it; nothing here judges a claim, reads a
 * file or looks at the clock. The same report gives the same bytes.
 */
@NullMarked
package org.plumbline.report;

import org.jspecify.annotations.NullMarked;
