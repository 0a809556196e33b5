@NullMarked
package org.plumbline.report.json;

import org.jspecify.annotations.NullMarked;
