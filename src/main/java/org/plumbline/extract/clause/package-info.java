/**
 * Who does what in a clause: the class of each word, the verb that governs a figure and the subject
 * of that verb.
 *
 * <p>Judges by closed classes, a list of common verbs, endings and neighbours; knows nothing of
 * claims and of what figures mean.
 */
@NullMarked
package org.plumbline.extract.clause;

import org.jspecify.annotations.NullMarked;
