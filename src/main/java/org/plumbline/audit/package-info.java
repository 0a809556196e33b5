/**
 * How much of what could go wrong in an article its rules and data would notice: each figure, date
 * and direction that is consistent is changed as a hurried hand changes it, one at a time, and the
 * changed article is checked again.
 *
 * <p>Works on what a check gives and on nothing behind it: it must not know how claims are read,
 * how they are linked, or which rules there are. Keeps to no chance: the same article, rules and
 * data give the same changes in the same order.
 */
@NullMarked
package org.plumbline.audit;

import org.jspecify.annotations.NullMarked;
