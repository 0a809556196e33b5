/**
 * A table as a desk has it to an entry of {@code datapackage.json}: what it is written in, how its
 * numbers and periods are written, which column is what. Each assumption comes with the rows that
 * speak for it, and what is not clear is asked for, never guessed.
 *
 * <p>Knows nothing of claims and rules, and writes nothing but the folder of the reference data.
 */
@NullMarked
package org.plumbline.reference.intake;

import org.jspecify.annotations.NullMarked;
