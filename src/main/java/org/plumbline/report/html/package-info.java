/**
 * Reports as one HTML page that needs nothing but itself: the article with its claims marked, and
 * beside each claim a card.
 *
 * <p>Lays out what {@code wording} says. Whatever comes from an article or a data file is escaped
 * by {@link org.plumbline.report.html.markup.Markup}, the one way to write a page. Verdicts are
 * told apart by a sign and an underline as well as by colour, and the page reads without script.
 */
@NullMarked
package org.plumbline.report.html;

import org.jspecify.annotations.NullMarked;
