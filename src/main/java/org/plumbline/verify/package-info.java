/**
 * The use cases: article to report, article to readings, and views of the reference data and the
 * rules.
 *
 * <p>Knows no command line, no server and no file but those of the reference data and the rules.
 */
@NullMarked
package org.plumbline.verify;

import org.jspecify.annotations.NullMarked;
