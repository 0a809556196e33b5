package org.plumbline.reference;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.plumbline.diagnostic.Position;

/** The columns of a file: which standard column or dimension stands where. */
final class Header {
  private final Resource resource;
  private final List<String> names;
  private final Map<Column, Integer> indexes;
  private final Map<Column, String> constants;
  private final List<Integer> dimensions;
  private final Map<String, String> constantDimensions;
  private final List<Integer> melted;
  private final @Nullable Column meltedInto;
  private final List<CellForm> forms;
  private final List<Map<Column, String>> meltedConstants;
  private final Map<List<String>, Map<String, String>> known = new HashMap<>();

  private Header(
      Resource resource,
      List<String> names,
      Map<Column, Integer> indexes,
      Map<Column, String> constants,
      List<Integer> dimensions,
      Map<String, String> constantDimensions,
      List<Integer> melted,
      @Nullable Column meltedInto) {
    this.resource = resource;
    this.names = names;
    this.indexes = indexes;
    this.constants = constants;
    this.dimensions = dimensions;
    this.constantDimensions = constantDimensions;
    this.melted = melted;
    this.meltedInto = meltedInto;
    this.forms = names.stream().map(name -> form(resource, name)).toList();
    this.meltedConstants = forms.stream().map(form -> columns(resource, form.constants())).toList();
  }

  /** Assigns the columns of a header whose names have been checked. */
  static Header of(Resource resource, List<String> names, Set<Integer> leftOut) {
    Map<Column, Integer> indexes = new EnumMap<>(Column.class);
    Map<Column, String> constants = new EnumMap<>(Column.class);
    Map<String, String> constantDimensions = new LinkedHashMap<>();
    resource
        .constants()
        .forEach(
            (name, text) -> {
              Column column = resource.kind().column(name);
              if (column != null) {
                constants.put(column, text);
              } else if (resource.kind() == Kind.OBSERVATIONS && !text.isEmpty()) {
                constantDimensions.put(name, text);
              }
            });
    List<Integer> dimensions = new ArrayList<>();
    List<Integer> melted = new ArrayList<>();
    Resource.Melt melt = resource.melt();
    for (int i = 0; i < names.size(); i++) {
      Resource.Field field = resource.schema().field(names.get(i));
      if (leftOut.contains(i) || (field != null && field.form().leftOut())) {
        continue;
      }
      Column column = column(resource, names.get(i));
      if (melt != null && melt.fields().finds(names.get(i))) {
        melted.add(i);
      } else if (column != null) {
        indexes.put(column, i);
      } else {
        dimensions.add(i);
      }
    }
    Column into = melt == null ? null : resource.kind().column(melt.into());
    return new Header(
        resource,
        List.copyOf(names),
        indexes,
        constants,
        List.copyOf(dimensions),
        constantDimensions,
        List.copyOf(melted),
        into);
  }

  private static CellForm form(Resource resource, String name) {
    Resource.Field field = resource.schema().field(name);
    return field == null ? CellForm.PLAIN : field.form();
  }

  private static Map<Column, String> columns(Resource resource, Map<String, String> texts) {
    Map<Column, String> columns = new EnumMap<>(Column.class);
    texts.forEach(
        (name, text) -> {
          Column column = resource.kind().column(name);
          if (column != null) {
            columns.put(column, text);
          }
        });
    return columns;
  }

  /** The standard column that a column of a file is, or null. */
  static @Nullable Column column(Resource resource, String name) {
    if (resource.kind() == Kind.TABLE) {
      return null;
    }
    Resource.Field field = resource.schema().field(name);
    return field == null ? resource.kind().column(name) : field.column();
  }

  /** The cells of a row; several where columns are turned into rows. */
  List<Cells> rows(CSVRecord row, int line) {
    if (resource.melt() == null) {
      return List.of(new CsvCells(row, line, -1));
    }
    List<Cells> rows = new ArrayList<>(melted.size());
    for (int index : melted) {
      if (cell(row, index) != null) {
        rows.add(new CsvCells(row, line, index));
      }
    }
    return rows;
  }

  boolean has(Column column) {
    return indexes.containsKey(column)
        || constants.containsKey(column)
        || (!melted.isEmpty() && (column == meltedInto || column == Column.VALUE));
  }

  boolean melts() {
    return !melted.isEmpty();
  }

  List<String> names() {
    return names;
  }

  /** All cells of a row as text, blank ones empty. */
  List<String> texts(CSVRecord row) {
    List<String> texts = new ArrayList<>(names.size());
    for (int i = 0; i < names.size(); i++) {
      String text = cell(row, i);
      texts.add(text == null ? "" : text);
    }
    return texts;
  }

  @Nullable String cell(CSVRecord row, int index) {
    String text = raw(row, index);
    CellForm form = forms.get(index);
    return text == null || form.isPlain() ? text : form.read(text);
  }

  private @Nullable String raw(CSVRecord row, int index) {
    String text = row.get(index).strip();
    return text.isEmpty() || resource.schema().missing().contains(text) ? null : text;
  }

  private String meaning(int index) {
    Resource.Melt melt = resource.melt();
    return melt == null ? names.get(index) : melt.fields().meaning(names.get(index));
  }

  private Position position(int line, int index) {
    return new Position(resource.path(), line, index + 1, index < 0 ? null : names.get(index));
  }

  private Map<String, String> dimensions(CSVRecord row, int meltedIndex) {
    boolean meltedDimension = meltedIndex >= 0 && meltedInto == null;
    if (dimensions.isEmpty() && !meltedDimension) {
      return constantDimensions;
    }
    List<String> key = new ArrayList<>(dimensions.size() + 1);
    for (int index : dimensions) {
      String text = cell(row, index);
      key.add(text == null ? "" : text);
    }
    key.add(meltedDimension ? meaning(meltedIndex) : "");
    return known.computeIfAbsent(key, this::dimensions);
  }

  private Map<String, String> dimensions(List<String> texts) {
    Map<String, String> map = new LinkedHashMap<>(constantDimensions);
    for (int i = 0; i < dimensions.size(); i++) {
      if (!texts.get(i).isEmpty()) {
        map.put(names.get(dimensions.get(i)), texts.get(i));
      }
    }
    Resource.Melt melt = resource.melt();
    String meltedName = texts.get(dimensions.size());
    if (melt != null && !meltedName.isEmpty()) {
      map.put(melt.into(), meltedName);
    }
    return map;
  }

  /** A row of the file; of a melted one, the part that one column gives. */
  private final class CsvCells implements Cells {
    private final CSVRecord row;
    private final int line;
    private final int meltedIndex;

    CsvCells(CSVRecord row, int line, int meltedIndex) {
      this.row = row;
      this.line = line;
      this.meltedIndex = meltedIndex;
    }

    @Override
    public @Nullable String text(Column column) {
      String own = meltedIndex < 0 ? null : meltedConstants.get(meltedIndex).get(column);
      if (own != null) {
        return own;
      }
      if (meltedIndex >= 0 && column == meltedInto) {
        return meaning(meltedIndex);
      }
      int index = index(column);
      // A column of the file goes before a constant of the same name.
      if (index >= 0) {
        return cell(row, index);
      }
      if (column == Column.UNIT_MULT && !constants.containsKey(column)) {
        return powerOfUnit();
      }
      String constant = constants.get(column);
      return constant == null || constant.isEmpty() ? null : constant;
    }

    @Override
    public boolean mayBeBlank(Column column) {
      int index = index(column);
      return index >= 0 && !forms.get(index).missing().isEmpty();
    }

    private @Nullable String powerOfUnit() {
      int unit = index(Column.UNIT);
      String text = unit < 0 ? null : raw(row, unit);
      Integer power = text == null ? null : forms.get(unit).power(text);
      return power == null ? null : power.toString();
    }

    private int index(Column column) {
      return meltedIndex >= 0 && column == Column.VALUE
          ? meltedIndex
          : indexes.getOrDefault(column, -1);
    }

    @Override
    public boolean has(Column column) {
      return Header.this.has(column);
    }

    @Override
    public Map<String, String> dimensions() {
      return Header.this.dimensions(row, meltedIndex);
    }

    @Override
    public Position at(Column column) {
      return position(line, meltedIndex >= 0 && column == meltedInto ? meltedIndex : index(column));
    }

    @Override
    public String resource() {
      return resource.name();
    }

    @Override
    public int line() {
      return line;
    }
  }
}
