/**
 * Tables that a database answers a query with. Reads and never writes, takes credentials from the
 * environment alone, and never says one. Knows rows of cells, and nothing of what they mean.
 */
@NullMarked
package org.plumbline.reference.jdbc;

import org.jspecify.annotations.NullMarked;
