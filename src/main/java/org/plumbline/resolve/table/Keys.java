package org.plumbline.resolve.table;

import java.math.BigDecimal;
import java.util.List;
import org.plumbline.reference.table.TableWord;
import org.plumbline.resolve.link.Stem;

/** By what words are found again: the stem of a word, the value of a number. */
final class Keys {
  private Keys() {}

  static String of(TableWord word) {
    BigDecimal number = word.signed();
    if (number != null) {
      return "#" + number.stripTrailingZeros().toPlainString();
    }
    return of(word.lower());
  }

  static String of(String lower) {
    String stem = Stem.of(lower);
    return stem.isEmpty() ? lower : stem;
  }

  static List<String> of(List<TableWord> words) {
    return words.stream().map(Keys::of).toList();
  }
}
