package org.plumbline.engine;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A row of a rule table, as advanced rules see it.
 *
 * @param table the table's name
 * @param cells from column to cell, in the order of the file
 */
public record TableRow(String table, Map<String, String> cells) {
  public TableRow {
    cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
  }
}
