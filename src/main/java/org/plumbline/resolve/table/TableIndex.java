package org.plumbline.resolve.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.plumbline.reference.table.TableDate;
import org.plumbline.reference.table.TableWord;
import org.plumbline.reference.table.TypedCell;
import org.plumbline.reference.table.TypedColumn;
import org.plumbline.reference.table.TypedTable;

/** Finds the cells and headers of a table by their words, numbers and dates. */
final class TableIndex {

  /** A word of an entry. */
  record Posting(Entry entry, int offset) {}

  private final TypedTable table;
  private final Map<String, List<Posting>> postings = new LinkedHashMap<>();
  private final NavigableMap<BigDecimal, List<Entry>> numbers = new TreeMap<>();
  private final Map<TableDate, List<Entry>> dates = new LinkedHashMap<>();

  TableIndex(TypedTable table) {
    this.table = table;
    for (TypedColumn column : table.columns()) {
      header(column);
      Map<List<String>, Entry> byKeys = new LinkedHashMap<>();
      for (int row = 0; row < column.cells().size(); row++) {
        TypedCell cell = column.cells().get(row);
        List<String> keys = Keys.of(cell.words());
        if (!keys.isEmpty()) {
          byKeys.computeIfAbsent(keys, any -> cell(column, cell, keys)).rows().set(row);
        }
      }
    }
  }

  private void header(TypedColumn column) {
    List<String> keys = Keys.of(column.nameWords());
    post(new Entry(true, column.index(), column.name(), keys, core(column), new BitSet()));
  }

  private static int core(TypedColumn column) {
    int bracket = column.name().indexOf('(');
    int core = 0;
    for (TableWord word : column.nameWords()) {
      if (bracket >= 0 && word.from() > bracket) {
        break;
      }
      core++;
    }
    return core == 0 ? column.nameWords().size() : core;
  }

  private Entry cell(TypedColumn column, TypedCell cell, List<String> keys) {
    Entry entry = new Entry(false, column.index(), cell.text(), keys, keys.size(), new BitSet());
    post(entry);
    if (cell.number() != null) {
      numbers.computeIfAbsent(cell.number(), any -> new ArrayList<>()).add(entry);
    }
    if (cell.date() != null) {
      dates.computeIfAbsent(cell.date(), any -> new ArrayList<>()).add(entry);
    }
    return entry;
  }

  private void post(Entry entry) {
    for (int i = 0; i < entry.keys().size(); i++) {
      postings
          .computeIfAbsent(entry.keys().get(i), any -> new ArrayList<>())
          .add(new Posting(entry, i));
    }
  }

  TypedTable table() {
    return table;
  }

  TypedColumn column(int index) {
    return table.columns().get(index);
  }

  List<Posting> postings(String key) {
    return postings.getOrDefault(key, List.of());
  }

  /** Entries whose figure lies between two, both included. */
  Collection<List<Entry>> between(BigDecimal low, BigDecimal high) {
    return numbers.subMap(low, true, high, true).values();
  }

  /** Entries with a date that agrees. */
  List<Entry> on(TableDate date) {
    List<Entry> found = new ArrayList<>();
    dates.forEach(
        (day, entries) -> {
          if (day.agrees(date)) {
            found.addAll(entries);
          }
        });
    return found;
  }
}
