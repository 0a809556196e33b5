package org.plumbline.reference;

import static org.plumbline.reference.Description.quote;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.diagnostic.Spelling;

/** Reads what a resource's description says of its columns: schema, constants and melt. */
final class SchemaReader {
  private static final Set<String> EXTRA_ALLOWED = Set.of("subset", "partial");
  private static final Set<String> ABSENT_ALLOWED = Set.of("superset", "partial");

  private final Description description;
  private final FormReader forms;

  SchemaReader(Description description) {
    this.description = description;
    this.forms = new FormReader(description);
  }

  Resource.Schema schema(Json.Members resource, Kind kind) {
    Json given = resource.get("schema");
    if (given == null) {
      return Resource.Schema.open();
    }
    if (!(given instanceof Json.Members schema)) {
      description
          .say(given.position(), "schema-elsewhere", "The schema is not written here.")
          .expected("an object in braces with \"fields\".")
          .effect("The resource is left out.")
          .add();
      return Resource.Schema.open();
    }
    List<Resource.Field> fields = fields(schema, kind);
    String fit = Optional.ofNullable(Description.text(schema, "fieldsMatch")).orElse("exact");
    boolean open = fields.isEmpty();
    return new Resource.Schema(
        fields,
        missing(schema.get("missingValues")),
        texts(schema.get("primaryKey")),
        open || EXTRA_ALLOWED.contains(fit),
        open || ABSENT_ALLOWED.contains(fit));
  }

  private List<Resource.Field> fields(Json.Members schema, Kind kind) {
    List<Resource.Field> fields = new ArrayList<>();
    Set<String> names = new HashSet<>();
    if (schema.get("fields") instanceof Json.Items items) {
      for (Json item : items.items()) {
        String name = item instanceof Json.Members field ? Description.text(field, "name") : null;
        if (name == null) {
          description
              .say(item.position(), "missing-property", "A field has no " + quote("name") + ".")
              .effect("The resource is left out.")
              .add();
        } else if (!names.add(name)) {
          description
              .say(item.position(), "duplicate-column", quote(name) + " names two fields.")
              .effect("The resource is left out.")
              .add();
        } else if (item instanceof Json.Members field) {
          CellForm form = forms.form(field);
          boolean dimension = forms.isDimension(field);
          Column column = form.leftOut() || dimension ? null : column(field, name, kind);
          fields.add(new Resource.Field(name, column, form, dimension));
        }
      }
    }
    return fields;
  }

  private @Nullable Column column(Json.Members field, String name, Kind kind) {
    Json given = field.get("concept");
    String concept = given == null ? null : Description.textOf(given);
    if (given == null || concept == null || kind == Kind.TABLE) {
      return kind.column(name);
    }
    Column column = kind.column(concept);
    if (column == null) {
      Description.Saying saying =
          description
              .warn(
                  given.position(),
                  "unknown-concept",
                  quote(concept) + " is no standard column of " + kind.word() + ".")
              .effect("The column keeps its own name, " + quote(name) + ".");
      Spelling.nearest(concept, kind.columnWords())
          .ifPresent(nearest -> saying.fix("Maybe you meant " + quote(nearest) + "."));
      saying.add();
    }
    return column;
  }

  /** Texts that stand for a blank cell, the blank one among them. */
  static Set<String> missing(@Nullable Json given) {
    Set<String> missing = new LinkedHashSet<>();
    missing.add("");
    if (given instanceof Json.Items items) {
      for (Json item : items.items()) {
        // Version 2 allows objects that give each missing value a label.
        String text =
            item instanceof Json.Members labelled
                ? Description.text(labelled, "value")
                : Description.textOf(item);
        if (text != null) {
          missing.add(text.strip());
        }
      }
    }
    return missing;
  }

  private static List<String> texts(@Nullable Json json) {
    if (json instanceof Json.Items items) {
      List<String> texts = new ArrayList<>();
      for (Json item : items.items()) {
        String text = Description.textOf(item);
        if (text != null) {
          texts.add(text);
        }
      }
      return texts;
    }
    String text = json == null ? null : Description.textOf(json);
    return text == null ? List.of() : List.of(text);
  }

  /** Texts by the name of what they stand for, of a resource or of a field. */
  Map<String, String> constants(Json.Members resource) {
    return constants(resource, description);
  }

  static Map<String, String> constants(Json.Members resource, Description description) {
    Map<String, String> constants = new LinkedHashMap<>();
    Json given = resource.get("constants");
    if (given instanceof Json.Members members) {
      members
          .values()
          .forEach(
              (name, value) -> {
                String text = Description.textOf(value);
                if (text == null) {
                  description
                      .say(value.position(), "bad-constant", quote(name) + " is no text or number.")
                      .effect("The resource is left out.")
                      .add();
                } else {
                  constants.put(name, text.strip());
                }
              });
    } else if (given != null) {
      description
          .say(given.position(), "bad-constant", "The constants are no object in braces.")
          .expected("one such as {\"measure\": \"population\", \"unit\": \"person\"}.")
          .effect("The resource is left out.")
          .add();
    }
    return constants;
  }

  Resource.@Nullable Melt melt(Json.Members resource, @Nullable Kind kind) {
    Json given = resource.get("melt");
    if (given == null) {
      return null;
    }
    String fields = given instanceof Json.Members m ? Description.text(m, "fields") : null;
    String into = given instanceof Json.Members m ? Description.text(m, "into") : null;
    String value = given instanceof Json.Members m ? Description.text(m, "value") : null;
    NamePattern pattern = fields == null ? null : NamePattern.of(fields).orElse(null);
    if (pattern == null || into == null || (value != null && !isValue(value))) {
      description
          .say(given.position(), "bad-melt", "The columns to turn into rows are not clear.")
          .expected(
              "{\"fields\": a regular expression for their names, \"into\": \"period\", \"value\":"
                  + " \"value\"}.")
          .effect("The resource is left out.")
          .add();
      return null;
    }
    if (kind != null && kind != Kind.OBSERVATIONS) {
      description
          .warn(given.position(), "bad-melt", "Only observations can be turned from columns.")
          .effect("The columns stay as they are.")
          .add();
      return null;
    }
    return new Resource.Melt(pattern, into, given.position());
  }

  private static boolean isValue(String name) {
    return Column.named(name) == Column.VALUE;
  }
}
