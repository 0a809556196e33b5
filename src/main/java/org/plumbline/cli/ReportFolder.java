package org.plumbline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** A folder of reports, one file each; whoever looks into it never sees half a report. */
final class ReportFolder {
  /** Well below the 255 bytes that file systems allow, the ending and a number included. */
  private static final int LONGEST_NAME = 100;

  private final Path folder;
  private final String extension;
  private final Set<String> taken = new HashSet<>();

  ReportFolder(Path folder, String extension) {
    this.folder = folder;
    this.extension = extension;
  }

  /** Writes a report on the article of an id, and returns the file. */
  Path write(String articleId, CharSequence content) throws IOException {
    Files.createDirectories(folder);
    Path file = folder.resolve(name(articleId));
    WholeFile.write(file, content);
    return file;
  }

  /** A name that no other report of this run has, even where case does not count. */
  private String name(String articleId) {
    String stem = stem(articleId);
    String name = stem;
    for (int number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
      name = stem + "-" + number;
    }
    return name + "." + extension;
  }

  private static String stem(String articleId) {
    StringBuilder stem = new StringBuilder();
    articleId
        .codePoints()
        .limit(LONGEST_NAME)
        .map(c -> isPlain(c) ? c : '-')
        .forEach(stem::appendCodePoint);
    while (!stem.isEmpty() && (stem.charAt(0) == '.' || stem.charAt(0) == '-')) {
      stem.deleteCharAt(0);
    }
    return stem.isEmpty() ? "standard-input" : stem.toString();
  }

  private static boolean isPlain(int codePoint) {
    return (codePoint >= 'a' && codePoint <= 'z')
        || (codePoint >= 'A' && codePoint <= 'Z')
        || (codePoint >= '0' && codePoint <= '9')
        || codePoint == '.'
        || codePoint == '_'
        || codePoint == '-';
  }
}
