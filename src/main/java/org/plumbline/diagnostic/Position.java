package org.plumbline.diagnostic;

import org.jspecify.annotations.Nullable;

/**
 * A place in a file.
 *
 * @param file as the user would name it, relative to the folder given where it lies in it
 * @param line counted from 1; 0 for the file as a whole
 * @param column counted from 1 in code points for text, or in cells for a table; 0 for the line as
 *     a whole
 * @param columnName name of the table's column, or null
 */
public record Position(String file, int line, int column, @Nullable String columnName) {

  public static Position of(String file) {
    return new Position(file, 0, 0, null);
  }

  public static Position of(String file, int line, int column) {
    return new Position(file, line, column, null);
  }

  /** {@code file:line:column}, without what is not known; a table's column is given by its name. */
  @Override
  public String toString() {
    StringBuilder out = new StringBuilder(file);
    if (line > 0) {
      out.append(':').append(line);
      if (columnName != null) {
        out.append(':').append(columnName);
      } else if (column > 0) {
        out.append(':').append(column);
      }
    }
    return out.toString();
  }
}
