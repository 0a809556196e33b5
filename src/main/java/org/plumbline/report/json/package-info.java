/**
 * Reports as JSON of the schema {@code plumbline-report/1}.
 *
 * <p>Every key is always there, in a fixed order, with null where nothing is known; numbers are
 * plain strings, dates ISO 8601. The schema lies beside the classes' resources; whoever adds a key
 * adds it there as well.
 */
@NullMarked
package org.plumbline.report.json;

import org.jspecify.annotations.NullMarked;
