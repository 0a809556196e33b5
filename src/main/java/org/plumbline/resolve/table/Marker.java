package org.plumbline.resolve.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plumbline.reference.table.DateWords;
import org.plumbline.reference.table.TableWord;
import org.plumbline.reference.table.TableWords;
import org.plumbline.reference.table.TypedColumn;
import org.plumbline.resolve.table.Mark.Role;

/** Takes the words of a text for cells and headers of a table, numbers, dates and cues. */
final class Marker {
  private final TableIndex index;
  private final TableCues cues;
  private final Set<String> title = new HashSet<>();

  Marker(TableIndex index, TableCues cues) {
    this.index = index;
    this.cues = cues;
    String about = index.table().table().title();
    if (about != null) {
      title.addAll(Keys.of(TableWords.of(about)));
    }
  }

  /** Marks in the order of the text, none over another, every word in one. */
  List<Mark> mark(List<TableWord> words) {
    List<String> keys = Keys.of(words);
    List<Mark> candidates = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      entries(words, keys, i, candidates);
      date(words, i, candidates);
      number(words, keys, i, candidates);
      cue(words, i, candidates);
      synonyms(words, i, candidates);
    }
    return chosen(candidates, words, keys);
  }

  /** Longer before shorter, then by rank; what is left over is unread. */
  private List<Mark> chosen(List<Mark> candidates, List<TableWord> words, List<String> keys) {
    candidates.sort(
        Comparator.comparingInt((Mark mark) -> -mark.length())
            .thenComparingInt(Marker::rank)
            .thenComparingInt(Mark::from));
    Mark[] taken = new Mark[words.size()];
    for (Mark mark : candidates) {
      boolean free = true;
      for (int i = mark.from(); i < mark.to(); i++) {
        free &= taken[i] == null;
      }
      for (int i = mark.from(); free && i < mark.to(); i++) {
        taken[i] = mark;
      }
    }
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (taken[i] == null) {
        boolean ofTitle = title.contains(keys.get(i)) || words.get(i).lower().equals("s");
        marks.add(Mark.word(i, i + 1, ofTitle ? Role.FILLER : Role.UNREAD, "title"));
      } else if (taken[i].from() == i) {
        marks.add(taken[i]);
      }
    }
    return betweenThings(marks);
  }

  /** "Between" two teams is mere grammar; between two numbers it sets bounds. */
  private static List<Mark> betweenThings(List<Mark> marks) {
    for (int i = 0; i + 1 < marks.size(); i++) {
      Mark next = marks.get(i + 1);
      boolean thing =
          next.is(Role.HEADER)
              || (next.is(Role.VALUE) && next.quantity() == null && next.date() == null);
      if (marks.get(i).isCue("between") && thing) {
        Mark between = marks.get(i);
        marks.set(i, Mark.word(between.from(), between.to(), Role.FILLER, "filler"));
      }
    }
    return marks;
  }

  private static int rank(Mark mark) {
    return switch (mark.role()) {
      case VALUE -> mark.exact() ? 0 : mark.quantity() != null || mark.date() != null ? 5 : 7;
      case HEADER -> mark.exact() || mark.word().equals("synonym") ? 1 : 6;
      case CUE -> 2;
      case NOUN -> 3;
      case FILLER -> 4;
      case UNREAD -> 8;
    };
  }

  /** Cells and headers that have the words from here on, the longest runs. */
  private void entries(List<TableWord> words, List<String> keys, int i, List<Mark> candidates) {
    if (cues.isFiller(words.get(i).lower()) && index.postings(keys.get(i)).isEmpty()) {
      return;
    }
    Map<Integer, List<Entry>> exactCells = new LinkedHashMap<>();
    Map<Integer, List<Entry>> partCells = new LinkedHashMap<>();
    Map<Integer, List<Entry>> exactHeaders = new LinkedHashMap<>();
    Map<Integer, List<Entry>> partHeaders = new LinkedHashMap<>();
    for (TableIndex.Posting posting : index.postings(keys.get(i))) {
      Entry entry = posting.entry();
      int run = run(keys, i, entry, posting.offset());
      boolean full =
          posting.offset() == 0
              && (run == entry.keys().size() || (entry.header() && run >= entry.core()));
      int length = full ? run : trimmed(words, i, run);
      if (length == 0 || !isContent(words, i, length)) {
        continue;
      }
      Map<Integer, List<Entry>> to =
          entry.header() ? full ? exactHeaders : partHeaders : full ? exactCells : partCells;
      to.computeIfAbsent(length, any -> new ArrayList<>()).add(entry);
    }
    add(exactCells, i, Role.VALUE, true, words, candidates);
    add(partCells, i, Role.VALUE, false, words, candidates);
    add(exactHeaders, i, Role.HEADER, true, words, candidates);
    add(partHeaders, i, Role.HEADER, false, words, candidates);
  }

  private void add(
      Map<Integer, List<Entry>> byLength,
      int from,
      Role role,
      boolean exact,
      List<TableWord> words,
      List<Mark> candidates) {
    byLength.forEach(
        (length, entries) -> {
          boolean plainNumber = length == 1 && words.get(from).number() != null;
          boolean year = role == Role.HEADER && exact;
          if ((!plainNumber || year) && (exact || role == Role.HEADER || distinctive(entries))) {
            candidates.add(new Mark(from, from + length, role, "", entries, exact, null, null));
          }
        });
  }

  /** A part of cells that most rows have says nothing of any. */
  private boolean distinctive(List<Entry> entries) {
    int most = 0;
    for (Entry entry : entries) {
      most += entry.rows().cardinality();
    }
    return most * 2L <= Math.max(2, index.table().rows() * (long) columns(entries));
  }

  private static int columns(List<Entry> entries) {
    return (int) entries.stream().map(Entry::column).distinct().count();
  }

  private static int run(List<String> keys, int i, Entry entry, int offset) {
    int run = 0;
    while (i + run < keys.size()
        && offset + run < entry.keys().size()
        && keys.get(i + run).equals(entry.keys().get(offset + run))) {
      run++;
    }
    return run;
  }

  /** Without the words of grammar at either end; 0 where the first is one. */
  private int trimmed(List<TableWord> words, int i, int run) {
    if (cues.isFiller(words.get(i).lower())) {
      return 0;
    }
    int length = run;
    while (length > 0 && cues.isFiller(words.get(i + length - 1).lower())) {
      length--;
    }
    return length;
  }

  private boolean isContent(List<TableWord> words, int i, int length) {
    for (int k = i; k < i + length; k++) {
      if (!cues.isFiller(words.get(k).lower())) {
        return true;
      }
    }
    return false;
  }

  private void date(List<TableWord> words, int i, List<Mark> candidates) {
    DateWords.Found found = DateWords.at(words, i);
    if (found != null) {
      List<Entry> entries = index.on(found.date());
      candidates.add(new Mark(i, found.to(), Role.VALUE, "", entries, true, null, found.date()));
    }
  }

  private void number(List<TableWord> words, List<String> keys, int i, List<Mark> candidates) {
    Quantity.Found found = Quantity.at(words, i);
    if (found == null) {
      return;
    }
    Quantity quantity = found.quantity();
    Set<Entry> exact = new LinkedHashSet<>();
    Set<Entry> part = new LinkedHashSet<>();
    for (TypedColumn column : index.table().columns()) {
      if (column.kind() != TypedColumn.Kind.TEXT) {
        for (List<Entry> entries : index.between(quantity.low(column), quantity.high(column))) {
          entries.stream().filter(entry -> entry.column() == column.index()).forEach(exact::add);
        }
      }
    }
    if (quantity.scale().compareTo(BigDecimal.ONE) == 0 && words.get(i).number() != null) {
      for (TableIndex.Posting posting : index.postings(keys.get(i))) {
        if (!posting.entry().header()) {
          (posting.entry().keys().size() == 1 ? exact : part).add(posting.entry());
        }
      }
    }
    List<Entry> entries = new ArrayList<>(exact.isEmpty() ? part : exact);
    if (words.get(i).number() == null && entries.isEmpty() && found.to() == i + 1) {
      candidates.add(new Mark(i, i + 1, Role.VALUE, "", List.of(), false, quantity, null));
      return;
    }
    candidates.add(
        new Mark(i, found.to(), Role.VALUE, "", entries, !exact.isEmpty(), quantity, null));
  }

  private void cue(List<TableWord> words, int i, List<Mark> candidates) {
    TableCues.Hit hit = cues.at(words, i);
    if (hit != null) {
      Role role =
          TableCues.GRAMMAR.contains(hit.role())
              ? Role.FILLER
              : hit.role().equals("noun") ? Role.NOUN : Role.CUE;
      candidates.add(Mark.word(i, hit.to(), role, hit.role()));
    }
  }

  private void synonyms(List<TableWord> words, int i, List<Mark> candidates) {
    List<Entry> headers = new ArrayList<>();
    for (String key : cues.columnsOf(words.get(i).lower())) {
      for (TableIndex.Posting posting : index.postings(key)) {
        if (posting.entry().header() && !headers.contains(posting.entry())) {
          headers.add(posting.entry());
        }
      }
      if (!headers.isEmpty()) {
        break;
      }
    }
    if (!headers.isEmpty()) {
      candidates.add(new Mark(i, i + 1, Role.HEADER, "synonym", headers, false, null, null));
    }
  }
}
