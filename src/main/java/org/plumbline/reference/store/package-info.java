/**
 * Records as bytes and back, and a file of them that can be trusted: whole, unchanged, and of this
 * very program. Knows no record by name, and nothing of what they are for.
 */
@NullMarked
package org.plumbline.reference.store;

import org.jspecify.annotations.NullMarked;
