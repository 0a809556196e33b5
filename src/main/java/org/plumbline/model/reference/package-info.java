/**
 * The catalogue's records: measures, areas, entities, observations, events and tenures, each with
 * its source row.
 *
 * <p>Plain data: how files become these records is the business of {@code org.plumbline.reference}.
 */
@NullMarked
package org.plumbline.model.reference;

import org.jspecify.annotations.NullMarked;
