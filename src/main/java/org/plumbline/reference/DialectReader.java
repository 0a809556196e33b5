package org.plumbline.reference;

import static org.plumbline.reference.Description.quote;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what a resource's description says of its text: encoding and CSV dialect. */
final class DialectReader {
  private static final Set<String> FORMATS = Set.of("csv", "tsv");
  private static final Pattern LINE = Pattern.compile("[1-9][0-9]{0,6}");

  private final Description description;

  DialectReader(Description description) {
    this.description = description;
  }

  Charset charset(Json.Members resource) {
    Json given = resource.get("encoding");
    String name = given == null ? null : Description.textOf(given);
    if (given == null || name == null) {
      return StandardCharsets.UTF_8;
    }
    try {
      return Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      description
          .say(given.position(), "unknown-encoding", quote(name) + " is no known encoding.")
          .expected("one such as \"utf-8\" or \"windows-1252\".")
          .effect("The resource is left out.")
          .add();
      return StandardCharsets.UTF_8;
    }
  }

  Resource.Dialect dialect(Json.Members resource) {
    String format = Description.text(resource, "format");
    Json formatAt = resource.get("format");
    if (format != null && formatAt != null && !FORMATS.contains(format)) {
      description
          .say(formatAt.position(), "unknown-format", quote(format) + " files are not read.")
          .expected("csv or tsv.")
          .effect("The resource is left out.")
          .add();
    }
    Resource.Dialect plain = Resource.Dialect.csv();
    String usual = "tsv".equals(format) ? "\t" : plain.delimiter();
    Json given = resource.get("dialect");
    if (given != null && !(given instanceof Json.Members)) {
      description
          .say(given.position(), "bad-dialect", "The dialect is no object in braces.")
          .expected("one such as {\"delimiter\": \";\"}.")
          .effect("The resource is left out.")
          .add();
    }
    Json.Members dialect =
        given instanceof Json.Members members ? members : Json.Members.none(resource.position());
    String delimiter = Description.text(dialect, "delimiter");
    String chosen = delimiter == null || delimiter.isEmpty() ? usual : delimiter;
    Character quote = character(dialect, "quoteChar", plain.quote());
    Character escape = character(dialect, "escapeChar", null);
    Character comment = character(dialect, "commentChar", null);
    if (clash(chosen, quote, escape, comment) && given != null) {
      description
          .say(given.position(), "bad-dialect", "One character has two meanings.")
          .expected("delimiter and quoteChar to differ, and neither to be a line break.")
          .effect("The resource is left out.")
          .add();
    }
    return new Resource.Dialect(
        chosen,
        quote,
        !"false".equals(Description.text(dialect, "doubleQuote")),
        escape,
        comment,
        !"false".equals(Description.text(dialect, "header")),
        lines(dialect, "headerRows"),
        Optional.ofNullable(Description.text(dialect, "headerJoin")).orElse(plain.headerJoin()),
        Set.copyOf(lines(dialect, "commentRows")));
  }

  /** Numbers of lines, in order. */
  private List<Integer> lines(Json.Members dialect, String property) {
    Json given = dialect.get(property);
    List<Integer> lines = new ArrayList<>();
    if (given instanceof Json.Items items) {
      for (Json item : items.items()) {
        String text = Description.textOf(item);
        if (text != null && LINE.matcher(text).matches()) {
          lines.add(Integer.valueOf(text));
        }
      }
    }
    boolean whole = given instanceof Json.Items items && items.items().size() == lines.size();
    if (given != null && !whole) {
      description
          .say(given.position(), "bad-dialect", quote(property) + " has no numbers of lines.")
          .expected("one such as [1, 2].")
          .effect("The resource is left out.")
          .add();
    }
    lines.sort(null);
    return lines;
  }

  private static boolean clash(
      String delimiter,
      @Nullable Character quote,
      @Nullable Character escape,
      @Nullable Character comment) {
    String all = delimiter + text(quote) + text(escape) + text(comment);
    return all.indexOf('\n') >= 0
        || all.indexOf('\r') >= 0
        || all.chars().distinct().count() < all.length();
  }

  private static String text(@Nullable Character character) {
    return character == null ? "" : character.toString();
  }

  private @Nullable Character character(
      Json.Members dialect, String property, @Nullable Character usual) {
    Json given = dialect.get(property);
    String text = given == null ? null : Description.textOf(given);
    if (given == null || text == null) {
      return usual;
    }
    if (text.length() > 1) {
      description
          .say(given.position(), "bad-dialect", quote(text) + " is not one character.")
          .effect("The resource is left out.")
          .add();
      return usual;
    }
    return text.isEmpty() ? null : (Character) text.charAt(0);
  }
}
