/**
 * What a rule can ask of an article, a claim, a reference and the findings: each field once, with
 * its type, its values and its meaning. The card reader, the rule engine, the messages and the
 * documentation all take it from here, so that they cannot disagree.
 */
@NullMarked
package org.plumbline.rule.field;

import org.jspecify.annotations.NullMarked;
