/**
 * Audits as text and as JSON.
 *
 * <p>Says what an audit found and finds nothing itself; must not know where an audit comes from.
 */
@NullMarked
package org.plumbline.audit.page;

import org.jspecify.annotations.NullMarked;
