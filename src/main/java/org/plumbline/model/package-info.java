/**
 * What travels through Plumbline: an article, its claims with their readings, the evidence found
 * for each, the findings of the rules and the report made of them.
 *
 * <p>Immutable records and sealed types over {@code java.*} only. Nothing here knows how an article
 * is read, how references are stored, which rules exist or how a report is printed.
 */
@NullMarked
package org.plumbline.model;

import org.jspecify.annotations.NullMarked;
