/**
 * The folder {@code facts/} to an indexed catalogue: a Data Package's description, its CSV files,
 * their rows as records of the model, and every problem met on the way.
 *
 * <p>Knows nothing of claims, rules or verdicts, and reads nothing outside the folder it is given.
 */
@NullMarked
package org.plumbline.reference;

import org.jspecify.annotations.NullMarked;
