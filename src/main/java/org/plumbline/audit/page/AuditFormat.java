package org.plumbline.audit.page;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.plumbline.audit.AuditResult;

/** The formats in which an audit can be written. */
public enum AuditFormat {
  TEXT("txt"),
  JSON("json");

  private final String extension;

  AuditFormat(String extension) {
    this.extension = extension;
  }

  /** The word that the command line uses, such as {@code text}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** How the name of a file in this format ends, without the dot. */
  public String extension() {
    return extension;
  }

  public void write(AuditResult result, Appendable out) throws IOException {
    switch (this) {
      case TEXT -> new AuditText().write(result, out);
      case JSON -> new AuditJson().write(result, out);
    }
  }

  /** The format that a word of the command line names, in any case. */
  public static Optional<AuditFormat> of(String word) {
    String wanted = word.toLowerCase(Locale.ROOT);
    for (AuditFormat format : values()) {
      if (format.word().equals(wanted)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }
}
