package org.plumbline.resolve.table;

import java.util.BitSet;
import java.util.List;

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

  static List<Integer> list(BitSet rows) {
    return rows.stream().boxed().toList();
  }
}
