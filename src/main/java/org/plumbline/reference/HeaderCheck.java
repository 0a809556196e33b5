package org.plumbline.reference;

import static org.plumbline.reference.Description.quote;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.diagnostic.Diagnostic;
import org.plumbline.diagnostic.Position;
import org.plumbline.diagnostic.Spelling;

/** Holds the header of a file against the description of its columns. */
final class HeaderCheck {
  private static final String LEFT_OUT = "The resource is left out.";

  private final Resource resource;
  private final Problems problems;
  private final int line;

  HeaderCheck(Resource resource, Problems problems, int line) {
    this.resource = resource;
    this.problems = problems;
    this.line = line;
  }

  /** The columns, or null where the file cannot be read with this header. */
  @Nullable Header check(List<String> names) {
    int before = problems.errors();
    if (noHeader(names)) {
      return null;
    }
    Set<Integer> leftOut = new HashSet<>();
    checkDuplicates(names);
    boolean broken = problems.errors() > before;
    checkBlanks(names, leftOut);
    Header all = Header.of(resource, names, leftOut);
    checkAgainstSchema(names, leftOut);
    checkSpelling(names, leftOut);
    checkConstants(names);
    broken |= missingColumns(Header.of(resource, names, leftOut), names);
    Resource.Melt melt = resource.melt();
    if (melt != null && !all.melts()) {
      problems.add(
          Diagnostic.error(
                  melt.position(),
                  "bad-melt",
                  "No column of "
                      + resource.path()
                      + " fits "
                      + quote(melt.fields().toString())
                      + ".")
              .effect(LEFT_OUT));
      broken = true;
    }
    return broken ? null : Header.of(resource, names, leftOut);
  }

  /** Whether the first row is no header, by having none of the names it should. */
  private boolean noHeader(List<String> names) {
    List<Resource.Field> fields = resource.schema().fields();
    boolean anyTable = resource.kind() == Kind.TABLE && fields.isEmpty();
    boolean none =
        anyTable ? names.stream().allMatch(String::isEmpty) : names.stream().noneMatch(this::known);
    if (none) {
      List<String> expected =
          fields.isEmpty()
              ? resource.kind().columnWords()
              : fields.stream().map(Resource.Field::name).toList();
      problems.add(
          Diagnostic.error(
                  Position.of(resource.path(), line, 0),
                  "missing-header",
                  "The first row is no header.")
              .expected("names of columns: " + String.join(", ", expected) + ".")
              .effect(LEFT_OUT));
    }
    return none;
  }

  private boolean known(String name) {
    return resource.schema().field(name) != null || Header.column(resource, name) != null;
  }

  private void checkDuplicates(List<String> names) {
    Map<Object, Integer> first = new LinkedHashMap<>();
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      Column column = melted(name) ? null : Header.column(resource, name);
      Integer earlier =
          name.isEmpty() ? null : first.putIfAbsent(column == null ? name : column, i);
      if (earlier != null) {
        String what =
            names.get(earlier).equals(name)
                ? quote(name) + " is the name of two columns."
                : quote(names.get(earlier)) + " and " + quote(name) + " are the same column.";
        problems.add(Diagnostic.error(at(i, name), "duplicate-column", what).effect(LEFT_OUT));
      }
    }
  }

  private void checkBlanks(List<String> names, Set<Integer> leftOut) {
    for (int i = 0; i < names.size(); i++) {
      // The corner of a spreadsheet is often blank.
      if (names.get(i).isEmpty() && !(resource.kind() == Kind.TABLE && i == 0)) {
        leftOut.add(i);
        problems.add(
            Diagnostic.error(
                    Position.of(resource.path(), line, i + 1),
                    "blank-header",
                    "Column " + (i + 1) + " has no name.")
                .effect("The column is left out."));
      }
    }
  }

  private void checkAgainstSchema(List<String> names, Set<Integer> leftOut) {
    List<String> fields = resource.schema().fields().stream().map(Resource.Field::name).toList();
    List<String> absent = fields.stream().filter(field -> !names.contains(field)).toList();
    if (!resource.schema().extraColumns()) {
      for (int i = 0; i < names.size(); i++) {
        String name = names.get(i);
        if (!name.isEmpty() && !fields.contains(name) && !melted(name)) {
          leftOut.add(i);
          Diagnostic unknown =
              Diagnostic.error(
                      at(i, name), "unknown-column", quote(name) + " is no field of the schema.")
                  .effect("The column is left out.");
          problems.add(
              Spelling.nearest(name, absent)
                  .map(nearest -> unknown.fix("Maybe you meant " + quote(nearest) + "."))
                  .orElse(unknown.fix("Add it to the fields in datapackage.json.")));
        }
      }
    }
    if (!resource.schema().absentFields()) {
      for (String field : absent) {
        Column column = Header.column(resource, field);
        if (column == null || !resource.kind().required().contains(column)) {
          problems.add(
              Diagnostic.warning(
                      Position.of(resource.path(), line, 0),
                      "missing-column",
                      "The schema has a field " + quote(field) + ", the file has no such column.")
                  .fix("Add the column, or take the field out of datapackage.json."));
        }
      }
    }
  }

  /** A name that is nearly that of a standard column was probably meant to be it. */
  private void checkSpelling(List<String> names, Set<Integer> leftOut) {
    if (resource.kind() == Kind.TABLE) {
      return;
    }
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      boolean other =
          !leftOut.contains(i)
              && !melted(name)
              && !resource.schema().settled(name)
              && Header.column(resource, name) == null;
      if (name.length() > 3 && other) {
        int index = i;
        Spelling.nearest(name, resource.kind().columnWords())
            .filter(nearest -> !names.contains(nearest))
            .ifPresent(
                nearest ->
                    problems.add(
                        Diagnostic.warning(
                                at(index, name),
                                "unknown-column",
                                quote(name) + " is no standard column.")
                            .fix("Maybe you meant " + quote(nearest) + ".")));
      }
    }
  }

  private void checkConstants(List<String> names) {
    for (String constant : resource.constants().keySet()) {
      Column column = resource.kind().column(constant);
      for (int i = 0; i < names.size(); i++) {
        String name = names.get(i);
        boolean same =
            name.equals(constant) || (column != null && column == Header.column(resource, name));
        if (same && resource.kind() != Kind.TABLE) {
          problems.add(
              Diagnostic.warning(
                      at(i, name),
                      "constant-and-column",
                      quote(constant) + " is a constant and a column.")
                  .effect("The column counts.")
                  .fix("Take it out of the constants."));
        }
      }
    }
  }

  private boolean missingColumns(Header header, List<String> names) {
    boolean missing = false;
    for (Column required : resource.kind().required()) {
      if (!header.has(required)) {
        sayMissing(quote(required.word()), required.word(), names);
        missing = true;
      }
    }
    boolean noFigure =
        resource.kind() == Kind.OBSERVATIONS
            && !header.has(Column.VALUE)
            && !header.has(Column.LOW)
            && !header.has(Column.HIGH);
    if (noFigure) {
      sayMissing("‘value’, and no ‘low’ and ‘high’ either", Column.VALUE.word(), names);
    }
    return missing || noFigure;
  }

  private void sayMissing(String column, String word, List<String> names) {
    List<String> others =
        names.stream().filter(name -> Header.column(resource, name) == null).toList();
    String otherwise =
        "Add the column, give it under \"constants\", or mark the field that it is with"
            + " \"concept\".";
    problems.add(
        Diagnostic.error(
                Position.of(resource.path(), line, 0),
                "missing-column",
                "The file has no column " + column + ".")
            .fix(
                Spelling.nearest(word, others)
                    .map(nearest -> "Maybe " + quote(nearest) + " is it.")
                    .orElse(otherwise))
            .effect(LEFT_OUT));
  }

  private boolean melted(String name) {
    Resource.Melt melt = resource.melt();
    return melt != null && melt.fields().finds(name);
  }

  private Position at(int index, String name) {
    return new Position(resource.path(), line, index + 1, name);
  }
}
