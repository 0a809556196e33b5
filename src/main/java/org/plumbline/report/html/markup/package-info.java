/** Elements, attributes and escaped text. Knows nothing of reports. */
@NullMarked
package org.plumbline.report.html.markup;

import org.jspecify.annotations.NullMarked;
