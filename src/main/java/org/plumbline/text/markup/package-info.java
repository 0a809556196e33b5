/**
 * Markup made fit for the HTML parser. Knows the names of tags, and nothing of what stands between
 * them.
 */
@NullMarked
package org.plumbline.text.markup;

import org.jspecify.annotations.NullMarked;
