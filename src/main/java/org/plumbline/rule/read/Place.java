package org.plumbline.rule.read;

/**
 * A stretch of a line.
 *
 * @param line counted from 1
 * @param column of its first code point, counted from 1
 * @param length in code points
 */
record Place(int line, int column, int length) {}
