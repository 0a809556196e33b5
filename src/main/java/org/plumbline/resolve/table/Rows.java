package org.plumbline.resolve.table;

import java.util.BitSet;
import java.util.List;
import org.plumbline.model.reference.SourceRow;

/** Sets of rows. */
final class Rows {
  private Rows() {}

  static BitSet all(TableIndex index) {
    BitSet all = new BitSet();
    all.set(0, index.table().rows());
    return all;
  }

  /** The rows that meet all conditions. */
  static BitSet meeting(TableIndex index, List<Condition> conditions) {
    BitSet rows = all(index);
    conditions.forEach(condition -> rows.and(condition.rows()));
    return rows;
  }

  /** Where rows stand in the file. */
  static List<SourceRow> sources(TableIndex index, BitSet rows) {
    return rows.stream().mapToObj(row -> index.table().table().rows().get(row).source()).toList();
  }
}
