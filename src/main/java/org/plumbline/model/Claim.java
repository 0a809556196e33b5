package org.plumbline.model;

import org.jspecify.annotations.Nullable;

/**
 * A statement of an article that could be held against a reference.
 *
 * @param id unique in its article, such as {@code c17}; claims are numbered in the order of the
 *     text
 * @param row the id of the row of a claims CSV, or null where the claim was read from an article
 * @param quote the words of the claim, as given
 * @param sentence the sentence it stands in, as given
 */
public record Claim(
    String id,
    @Nullable String row,
    ClaimKind kind,
    String quote,
    Selector selector,
    String sentence,
    Reading reading) {}
