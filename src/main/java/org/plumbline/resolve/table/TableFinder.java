package org.plumbline.resolve.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.plumbline.model.reference.Table;
import org.plumbline.reference.table.TableWord;
import org.plumbline.reference.table.TableWords;

/** Finds the tables whose things and whose columns a sentence names. */
final class TableFinder {
  private final Map<String, Set<Integer>> byThing = new LinkedHashMap<>();
  private final Map<String, Set<String>> headers = new ConcurrentHashMap<>();
  private final List<Table> tables;
  private final TableCues cues;

  TableFinder(Collection<Table> tables, TableCues cues) {
    this.cues = cues;
    this.tables = List.copyOf(tables);
    for (int i = 0; i < this.tables.size(); i++) {
      for (Table.Row row : this.tables.get(i).rows()) {
        List<TableWord> words = TableWords.of(row.cells().isEmpty() ? "" : row.cells().get(0));
        if (!words.isEmpty()) {
          byThing.computeIfAbsent(Keys.of(words.get(0)), any -> new LinkedHashSet<>()).add(i);
        }
      }
    }
  }

  /** In the order of the words that name them. */
  List<Table> named(String sentence) {
    Set<String> keys = new LinkedHashSet<>();
    for (TableWord word : TableWords.of(sentence)) {
      if (!cues.isFiller(word.lower())) {
        keys.add(Keys.of(word));
        keys.addAll(cues.columnsOf(word.lower()));
      }
    }
    Set<Integer> found = new LinkedHashSet<>();
    keys.forEach(key -> found.addAll(byThing.getOrDefault(key, Set.of())));
    return found.stream()
        .map(tables::get)
        .filter(table -> headers(table).stream().anyMatch(keys::contains))
        .toList();
  }

  private Set<String> headers(Table table) {
    return headers.computeIfAbsent(table.resource(), name -> headersOf(table));
  }

  private static Set<String> headersOf(Table table) {
    List<String> keys = new ArrayList<>();
    for (String column :
        table.columns().subList(Math.min(1, table.columns().size()), table.columns().size())) {
      keys.addAll(Keys.of(TableWords.of(column)));
    }
    return new LinkedHashSet<>(keys);
  }
}
