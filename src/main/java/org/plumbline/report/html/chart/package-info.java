/**
 * Charts as inline SVG: what the text states and what each reference states, on one axis.
 *
 * <p>Drawing alone: positions are rounded to a tenth, so that they are the same everywhere.
 */
@NullMarked
package org.plumbline.report.html.chart;

import org.jspecify.annotations.NullMarked;
