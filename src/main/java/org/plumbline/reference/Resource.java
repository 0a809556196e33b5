package org.plumbline.reference;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.diagnostic.Position;
import org.plumbline.reference.jdbc.DatabaseUrl;

/**
 * A resource as {@code datapackage.json} describes it.
 *
 * @param constants cells of columns that the file does not have, by column
 * @param pathAt where the description names the file
 * @param query what a database is asked, or null for a file
 */
record Resource(
    String name,
    Kind kind,
    String path,
    @Nullable String title,
    Charset charset,
    Dialect dialect,
    Schema schema,
    Map<String, String> constants,
    @Nullable Melt melt,
    Position pathAt,
    @Nullable Query query) {

  /**
   * A question to a database, instead of a file.
   *
   * @param url the address in full; the resource's path is what of it may be shown
   */
  record Query(DatabaseUrl url, String text) {}

  /**
   * How the cells of a row are told apart.
   *
   * @param headerRows lines of the header, the first line being 1; empty for the first that is not
   *     blank. What stands above the last of them is passed over
   * @param headerJoin stands between the parts of a name that is spread over several lines
   * @param commentRows lines that are passed over
   */
  record Dialect(
      String delimiter,
      @Nullable Character quote,
      boolean doubleQuote,
      @Nullable Character escape,
      @Nullable Character comment,
      boolean header,
      List<Integer> headerRows,
      String headerJoin,
      Set<Integer> commentRows) {
    static Dialect csv() {
      return new Dialect(",", '"', true, null, null, true, List.of(), " ", Set.of());
    }
  }

  /**
   * What the columns are.
   *
   * @param fields in order; empty where the description has none, and then the header alone counts
   * @param missing texts that stand for a blank cell
   * @param extraColumns whether the file may have columns that the fields do not name
   * @param absentFields whether the file may lack columns that the fields name
   */
  record Schema(
      List<Field> fields,
      Set<String> missing,
      List<String> primaryKey,
      boolean extraColumns,
      boolean absentFields) {
    static Schema open() {
      return new Schema(List.of(), Set.of(""), List.of(), true, true);
    }

    /** Whether the description says of a column outright that it is no standard one. */
    boolean settled(String name) {
      Field field = field(name);
      return field != null && (field.form.leftOut() || field.dimension);
    }

    @Nullable Field field(String name) {
      return fields.stream().filter(field -> field.name.equals(name)).findFirst().orElse(null);
    }
  }

  /**
   * A column.
   *
   * @param column the standard column that it is, or null for any other
   * @param form how it writes what it says
   * @param dimension whether the description calls it a further dimension
   */
  record Field(String name, @Nullable Column column, CellForm form, boolean dimension) {}

  /**
   * Turns columns into rows.
   *
   * @param fields the names of the columns that become rows
   * @param into the column that takes their names
   */
  record Melt(NamePattern fields, String into, Position position) {}
}
