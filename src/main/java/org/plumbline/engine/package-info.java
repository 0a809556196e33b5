/**
 * Rules to a Drools knowledge base, and claims through a session of it: the only user of {@code
 * org.kie} and {@code org.drools}.
 *
 * <p>Knows rules as data and the claims with their evidence; knows nothing of the files rules are
 * written in, of how messages are worded, or of reports.
 */
@NullMarked
package org.plumbline.engine;

import org.jspecify.annotations.NullMarked;
