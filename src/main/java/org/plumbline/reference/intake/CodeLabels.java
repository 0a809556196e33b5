package org.plumbline.reference.intake;

import java.util.HashMap;
import java.util.Map;

/** Words for codes that statistical offices share. */
final class CodeLabels {
  private static final Map<String, String> SEXES =
      Map.of("F", "women", "M", "men", "SEX_F", "women", "SEX_M", "men", "W", "women");

  private CodeLabels() {}

  /** What a text would call the code of a column; the code itself where that is not known. */
  static String of(String column, String code) {
    if (column.equals("SEX")) {
      return SEXES.getOrDefault(code, code);
    }
    int at = code.indexOf('T', 1);
    boolean ages =
        code.startsWith("Y")
            && at > 1
            && (code.substring(1, at) + code.substring(at + 1))
                .chars()
                .allMatch(c -> c >= '0' && c <= '9');
    return ages ? code.substring(1, at) + " to " + code.substring(at + 1) : code;
  }

  /** The text beside each code; none where a code has several. */
  static Map<String, String> in(TableText table, ColumnProfile codes, ColumnProfile texts) {
    Map<String, String> labels = new HashMap<>();
    for (Grid.Row row : table.rows()) {
      String label = row.cell(texts.index());
      String known = labels.putIfAbsent(row.cell(codes.index()), label);
      if (known != null && !known.equals(label)) {
        return Map.of();
      }
    }
    return labels;
  }
}
