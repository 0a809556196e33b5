/**
 * What publishers write in a cell, and what it says: codes of areas and units, numbers with their
 * own decimal sign, periods, and who belongs to which group of countries from when to when.
 *
 * <p>Knows single texts only: no file of a newsroom, no row and no catalogue.
 */
@NullMarked
package org.plumbline.reference.code;

import org.jspecify.annotations.NullMarked;
