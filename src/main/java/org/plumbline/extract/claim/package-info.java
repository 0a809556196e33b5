/**
 * One recogniser a class, each for one kind of claim, over a sentence whose numbers, dates, names
 * and cues have been marked.
 *
 * <p>A recogniser knows the wordings of its kind and nothing of the other kinds.
 */
@NullMarked
package org.plumbline.extract.claim;

import org.jspecify.annotations.NullMarked;
