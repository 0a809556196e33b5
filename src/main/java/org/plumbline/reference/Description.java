package org.plumbline.reference;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.diagnostic.Diagnostic;
import org.plumbline.diagnostic.Position;
import org.plumbline.diagnostic.Spelling;
import org.plumbline.reference.jdbc.DatabaseUrl;

/** Reads {@code datapackage.json}: which resources there are and how to read each. */
final class Description {
  static final String FILE = "datapackage.json";

  private static final List<String> PROPERTIES =
      List.of(
          "name",
          "type",
          "path",
          "data",
          "scheme",
          "compression",
          "format",
          "mediatype",
          "encoding",
          "bytes",
          "hash",
          "title",
          "description",
          "sources",
          "licenses",
          "schema",
          "dialect",
          "kind",
          "query",
          "constants",
          "melt",
          "profile",
          "$schema",
          "homepage",
          "version",
          "created",
          "keywords");

  private final JsonFile file;
  private final Problems problems;

  Description(String text, Problems problems) {
    this.file = new JsonFile(FILE, text);
    this.problems = problems;
  }

  /** The resources that can be read, in order; what is wrong with the others is said. */
  List<Resource> read() {
    Json root = file.read(problems);
    if (root == null) {
      return List.of();
    }
    if (!(root instanceof Json.Members members)) {
      say(root.position(), "bad-description", "The file does not describe a data package.")
          .expected("an object in braces, with \"name\" and \"resources\".")
          .add();
      return List.of();
    }
    if (!(members.get("resources") instanceof Json.Items items) || items.items().isEmpty()) {
      say(root.position(), "no-resources", "The data package has no resources.")
          .expected("\"resources\": [ … ] with one object for each CSV file.")
          .add();
      return List.of();
    }
    List<Resource> resources = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (Json item : items.items()) {
      if (item instanceof Json.Members resource) {
        Resource read = resource(resource);
        if (read != null && names.add(read.name())) {
          resources.add(read);
        } else if (read != null) {
          say(
                  resource.position(),
                  "duplicate-resource",
                  quote(read.name()) + " is the name of two.")
              .fix("Give each resource a name of its own.")
              .effect("The second one is left out.")
              .add();
        }
      } else {
        say(item.position(), "bad-resource", "A resource is no object in braces.")
            .effect("It is left out.")
            .add();
      }
    }
    return resources;
  }

  private @Nullable Resource resource(Json.Members json) {
    int before = problems.errors();
    checkPropertyNames(json);
    String name = required(json, "name", "a short name such as \"population\".");
    Kind kind = kind(json);
    String path = path(json);
    Json pathAt = json.get("path");
    SchemaReader reader = new SchemaReader(this);
    Resource.Schema schema = reader.schema(json, kind == null ? Kind.TABLE : kind);
    DialectReader dialects = new DialectReader(this);
    Resource.Dialect dialect = dialects.dialect(json);
    var charset = dialects.charset(json);
    var constants = reader.constants(json);
    Resource.Melt melt = reader.melt(json, kind);
    if (name == null
        || kind == null
        || path == null
        || pathAt == null
        || problems.errors() > before) {
      return null;
    }
    DatabaseUrl url = DatabaseUrl.is(path) ? new DatabaseUrl(path) : null;
    String query = url == null ? null : required(json, "query", "one SELECT for the database.");
    if (url != null && query == null) {
      return null;
    }
    return new Resource(
        name,
        kind,
        url == null ? path : url.shown(),
        text(json, "title"),
        url != null ? StandardCharsets.UTF_8 : charset,
        url != null ? Resource.Dialect.csv() : dialect,
        schema,
        constants,
        melt,
        pathAt.position(),
        url == null || query == null ? null : new Resource.Query(url, query));
  }

  private void checkPropertyNames(Json.Members json) {
    json.names()
        .forEach(
            (name, position) -> {
              if (!PROPERTIES.contains(name)) {
                Spelling.nearest(name, PROPERTIES)
                    .ifPresent(
                        nearest ->
                            problems.add(
                                file.show(
                                    Diagnostic.warning(
                                            position,
                                            "unknown-property",
                                            quote(name) + " means nothing here.")
                                        .fix("Maybe you meant " + quote(nearest) + "."),
                                    name.length() + 2)));
              }
            });
  }

  private @Nullable Kind kind(Json.Members json) {
    Json given = json.get("kind");
    if (given == null) {
      return Kind.OBSERVATIONS;
    }
    String word = textOf(given);
    Kind kind = word == null ? null : Kind.named(word);
    if (kind == null) {
      Saying saying =
          say(given.position(), "unknown-kind", quote(word) + " is no kind of resource.")
              .expected("one of " + String.join(", ", Kind.words()) + ".")
              .effect("The resource is left out.");
      Spelling.nearest(word == null ? "" : word, Kind.words())
          .ifPresent(nearest -> saying.fix("Maybe you meant " + quote(nearest) + "."));
      saying.add();
    }
    return kind;
  }

  private @Nullable String path(Json.Members json) {
    Json data = json.get("data");
    if (data != null) {
      say(data.position(), "inline-data", "The data stands in the description itself.")
          .fix("Put it into a CSV file beside datapackage.json and name that in \"path\".")
          .effect("The resource is left out.")
          .add();
      return null;
    }
    if (json.get("path") instanceof Json.Items several) {
      say(several.position(), "several-files", "The resource names several files.")
          .fix("Make a resource of each file.")
          .effect("The resource is left out.")
          .add();
      return null;
    }
    return required(json, "path", "the name of a CSV file in this folder.");
  }

  private @Nullable String required(Json.Members json, String property, String expected) {
    String text = text(json, property);
    if (text == null || text.isBlank()) {
      Json given = json.get(property);
      say(
              given == null ? json.position() : given.position(),
              "missing-property",
              "A resource has no " + quote(property) + ".")
          .expected(expected)
          .effect("The resource is left out.")
          .add();
      return null;
    }
    return text;
  }

  /** The text of a property, or null where it is absent or no text. */
  static @Nullable String text(Json.Members json, String property) {
    Json given = json.get(property);
    return given == null ? null : textOf(given);
  }

  static @Nullable String textOf(Json json) {
    if (json instanceof Json.Text text) {
      return text.text();
    }
    return json instanceof Json.Scalar scalar ? scalar.text() : null;
  }

  static String quote(@Nullable String word) {
    return "‘" + (word == null ? "" : word) + "’";
  }

  Saying say(Position position, String code, String what) {
    return new Saying(Diagnostic.error(position, code, what));
  }

  Saying warn(Position position, String code, String what) {
    return new Saying(Diagnostic.warning(position, code, what));
  }

  /** A diagnostic that is being worded. */
  final class Saying {
    private Diagnostic diagnostic;

    private Saying(Diagnostic diagnostic) {
      this.diagnostic = diagnostic;
    }

    Saying expected(String text) {
      diagnostic = diagnostic.expected(text);
      return this;
    }

    Saying fix(String text) {
      diagnostic = diagnostic.fix(text);
      return this;
    }

    Saying effect(String text) {
      diagnostic = diagnostic.effect(text);
      return this;
    }

    void add() {
      problems.add(file.show(diagnostic, 1));
    }
  }
}
