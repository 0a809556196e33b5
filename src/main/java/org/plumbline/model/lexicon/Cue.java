package org.plumbline.model.lexicon;

/**
 * A word or phrase that tells the reader of a text something.
 *
 * @param phrase lower-case, words separated by single spaces: {@code no more than}
 * @param type the vocabulary it comes from: {@code bound}, {@code hedge}, {@code direction}, {@code
 *     reporting} …
 * @param value what it stands for within its type: {@code at-most}
 */
public record Cue(String phrase, String type, String value) {}
