/**
 * Editorial rules as data: cards, conditions, outcomes, tables.
 *
 * <p>Free of any rule engine and of any file format. What a rule may ask is listed once, in {@code
 * rule.field}.
 */
@NullMarked
package org.plumbline.rule;

import org.jspecify.annotations.NullMarked;
