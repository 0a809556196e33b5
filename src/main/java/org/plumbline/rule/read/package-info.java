/**
 * Reads the folder of rules: cards, tables, vocabulary and advanced rules.
 *
 * <p>All problems of all files are found at once, each with its place and what to do about it; what
 * is broken is left out and the rest still works. Knows YAML and CSV, but no rule engine.
 */
@NullMarked
package org.plumbline.rule.read;

import org.jspecify.annotations.NullMarked;
