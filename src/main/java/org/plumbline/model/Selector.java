package org.plumbline.model;

/**
 * Finds a quote again, as a W3C text position and text quote selector do.
 *
 * @param span where it stands in the input as given
 * @param prefix the characters before it, as given
 * @param suffix the characters behind it, as given
 */
public record Selector(Span span, String prefix, String suffix) {}
