/** Tries audits on small articles with reference data of their own. */
@NullMarked
package org.plumbline.audit;

import org.jspecify.annotations.NullMarked;
