/**
 * Articles in; blocks, sentences and tokens out, each with its place in the input as given.
 *
 * <p>Plain text, Markdown, HTML, ninjs and JSON Lines all end in the same {@link
 * org.plumbline.text.Document}. Whatever a format hides behind markup, entities or hard line breaks
 * is undone here, so that nobody else needs to know which format an article came in. Knows nothing
 * of claims, figures' meaning, references or rules, and reads no files: bytes are handed in.
 */
@NullMarked
package org.plumbline.text;

import org.jspecify.annotations.NullMarked;
