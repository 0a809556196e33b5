/** Tries audits as text and JSON. */
@NullMarked
package org.plumbline.audit.page;

import org.jspecify.annotations.NullMarked;
