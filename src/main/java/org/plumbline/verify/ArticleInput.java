package org.plumbline.verify;

/**
 * An article to read.
 *
 * @param name as the user named it: a path, or {@code -} for standard input
 * @param bytes its content as given
 */
@SuppressWarnings("ArrayRecordComponent") // Handed over once and never compared.
public record ArticleInput(String name, byte[] bytes) {}
