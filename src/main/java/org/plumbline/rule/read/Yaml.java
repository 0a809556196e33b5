package org.plumbline.rule.read;

import java.util.List;

/** What a YAML file says, each part with its place. All scalars are text. */
sealed interface Yaml {

  Place place();

  /** What a person would call it. */
  String kind();

  /**
   * A scalar.
   *
   * @param quoted whether it stands in quotes
   * @param lines how many lines it takes up
   */
  record Text(String value, boolean quoted, int lines, Place place) implements Yaml {
    @Override
    public String kind() {
      return "a text";
    }
  }

  /** A list. */
  record Items(List<Yaml> items, Place place) implements Yaml {
    public Items {
      items = List.copyOf(items);
    }

    @Override
    public String kind() {
      return "a list";
    }
  }

  /** A map, with keys as often as they are written. */
  record Entries(List<Entry> entries, Place place) implements Yaml {
    public Entries {
      entries = List.copyOf(entries);
    }

    @Override
    public String kind() {
      return "a map";
    }
  }

  /** One key with its value. */
  record Entry(Text key, Yaml value) {}
}
