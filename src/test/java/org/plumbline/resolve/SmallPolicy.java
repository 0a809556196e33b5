package org.plumbline.resolve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tables as the rules have them, with a few rows each. */
final class SmallPolicy {
  private SmallPolicy() {}

  static Policy policy() {
    return new Policy(
        Map.of(
            "hedges",
            table(
                "hedge,side,units,percent,take",
                "bare,none,0,0,larger",
                "about,both,0.5,10,larger",
                "roughly,both,0.5,10,smaller",
                "almost,below,0.5,10,larger",
                "perhaps,both,0.5,10,larger",
                "some,both,0.5,10,larger",
                "over,above,,,",
                "no more than,below,,,"),
            "relative-dates",
            table(
                "counted_in,days_before,days_after",
                "day,1,1",
                "week,3,3",
                "month,15,15",
                "year,183,183",
                "anniversary,10,10",
                "office,0,45"),
            "directions",
            table(
                "said_of,degrees",
                "cardinal,45",
                "between,33.75",
                "inside cardinal,67.5",
                "inside between,56.25"),
            "conversions",
            table("percent", "3"),
            "nearness",
            table("word,within_km,beyond_km", "near,50,150", "distance,2,2")));
  }

  private static List<Map<String, String>> table(String header, String... lines) {
    String[] columns = header.split(",", -1);
    List<Map<String, String>> rows = new ArrayList<>();
    for (String line : lines) {
      String[] cells = line.split(",", -1);
      Map<String, String> row = new LinkedHashMap<>();
      for (int i = 0; i < columns.length; i++) {
        row.put(columns[i], cells[i]);
      }
      rows.add(row);
    }
    return rows;
  }
}
