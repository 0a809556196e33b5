/**
 * What the rules found, and the report made of it.
 *
 * <p>One model for all writers: every sentence a reader sees is in it or follows from it.
 */
@NullMarked
package org.plumbline.model.report;

import org.jspecify.annotations.NullMarked;
