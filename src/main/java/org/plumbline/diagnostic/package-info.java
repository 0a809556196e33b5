/**
 * What is wrong with a rule or a data file, where, and what to do about it.
 *
 * <p>Never about a claim: what rules say of a claim is a {@code Finding}. Knows nothing of the
 * files' formats.
 */
@NullMarked
package org.plumbline.diagnostic;

import org.jspecify.annotations.NullMarked;
