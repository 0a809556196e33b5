package org.plumbline.reference.code;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.csv.CSVRecord;

/**
 * How publishers write areas: {@code EL} is Greece to Eurostat, {@code OWID_WRL} the world to Our
 * World in Data. Each list holds what its publisher writes in its own way, and beside that the two
 * letters and three digits of ISO 3166-1, which mean the same to all.
 */
public final class AreaCodes {
  private static final String NAMES = "names";
  private static final List<String> COMMON = List.of("iso-3166-1", "m49");

  private final Map<String, Map<String, String>> lists = new TreeMap<>();

  private AreaCodes() {
    for (CSVRecord row : ShippedTable.rows("area-codes.csv")) {
      lists
          .computeIfAbsent(row.get("codelist"), any -> new HashMap<>())
          .put(straight(row.get("code")), row.get("area"));
    }
  }

  /** Those that come with the program. */
  public static AreaCodes shipped() {
    return Shipped.CODES;
  }

  /** The names of the lists, {@code names} among them: areas called by their names. */
  public List<String> lists() {
    return new ArrayList<>(lists.keySet());
  }

  /** Whether a list is that of names and not of codes. */
  public static boolean areNames(String list) {
    return list.equals(NAMES);
  }

  /** A text with straight apostrophes. */
  public static String straight(String text) {
    return text.replace('’', '\'');
  }

  /** The area that a code of a list stands for, or empty where the list says nothing of it. */
  public Optional<String> area(String list, String code) {
    String own = lists.getOrDefault(list, Map.of()).get(straight(code));
    if (own != null || areNames(list)) {
      return Optional.ofNullable(own);
    }
    return COMMON.stream()
        .map(common -> lists.getOrDefault(common, Map.of()).get(code))
        .filter(area -> area != null)
        .findFirst();
  }

  /** Whether a list itself has a code, as opposed to those that all lists share. */
  public boolean isOwn(String list, String code) {
    return lists.getOrDefault(list, Map.of()).containsKey(code);
  }

  /** Read when it is first asked for. */
  private static final class Shipped {
    static final AreaCodes CODES = new AreaCodes();
  }
}
