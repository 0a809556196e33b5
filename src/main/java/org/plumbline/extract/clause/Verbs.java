package org.plumbline.extract.clause;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The forms of common English verbs, and what each can be besides. */
final class Verbs {

  /** What a form can be. */
  enum Form {
    /** A past tense that is no participle: "rose". */
    FINITE,
    /** A past tense or past participle. */
    PAST,
    /** A present or base form that is hardly a noun. */
    VERB,
    /** A form that is a noun as often: "rise", "costs". */
    EITHER,
    /** A present participle. */
    ING
  }

  private static final Map<String, Form> FORMS = read();

  private Verbs() {}

  static @Nullable Form form(String lower) {
    return FORMS.get(lower);
  }

  private static Map<String, Form> read() {
    Map<String, Form> forms = new HashMap<>();
    try (InputStream in = Verbs.class.getResourceAsStream("verbs.csv")) {
      if (in == null) {
        throw new IllegalStateException("verbs.csv is missing from the program");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      lines.readLine();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int comma = line.indexOf(',');
        forms.put(
            line.substring(0, comma),
            Form.valueOf(line.substring(comma + 1).toUpperCase(Locale.ROOT)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return forms;
  }
}
