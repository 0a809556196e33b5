package org.plumbline.model;

/**
 * A word around a claim.
 *
 * @param lower its lower-case form
 * @param distance how far it stands from the claim: 0 within it, else in words, more where another
 *     figure or the end of a clause stands between
 */
public record NearWord(String lower, int distance) {}
