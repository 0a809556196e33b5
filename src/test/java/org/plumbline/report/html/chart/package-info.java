@NullMarked
package org.plumbline.report.html.chart;

import org.jspecify.annotations.NullMarked;
