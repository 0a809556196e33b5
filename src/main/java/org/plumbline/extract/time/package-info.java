/**
 * Dates, periods and relative dates.
 *
 * <p>Counts from the day it is given and never asks the clock.
 */
@NullMarked
package org.plumbline.extract.time;

import org.jspecify.annotations.NullMarked;
