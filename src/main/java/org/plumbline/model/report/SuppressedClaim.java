package org.plumbline.model.report;

/**
 * A claim whose verdict rests on findings that an editor has accepted.
 *
 * @param checked what became of it, as if nobody had accepted anything
 * @param suppression the first that holds
 */
public record SuppressedClaim(CheckedClaim checked, Suppression suppression) {}
