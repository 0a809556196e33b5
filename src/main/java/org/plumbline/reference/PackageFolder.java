package org.plumbline.reference;

import static org.plumbline.reference.Description.quote;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.plumbline.diagnostic.Diagnostic;
import org.plumbline.diagnostic.Position;
import org.plumbline.reference.code.Gzip;
import org.plumbline.reference.jdbc.Database;
import org.plumbline.reference.jdbc.DatabaseProblem;
import org.plumbline.reference.jdbc.Environment;

/** The folder of a data package: gives out the files in it, and nothing outside. */
final class PackageFolder {
  private static final long LARGEST = 1L << 30;

  private final Path folder;
  private final Environment environment;
  private final Map<String, String> digests = new TreeMap<>();
  private boolean lacking;
  private long size;

  PackageFolder(Path folder) {
    this(folder, System::getenv);
  }

  /**
   * @param environment where the credentials of databases are
   */
  PackageFolder(Path folder, Environment environment) {
    this.folder = folder;
    this.environment = environment;
  }

  /** The digest of a catalogue that no file went into. */
  static String noDigest() {
    return "sha256:" + sha256(new byte[0]);
  }

  /** The bytes of a resource, or null where there are none to be had, which is then said. */
  byte @Nullable [] read(Resource resource, Problems problems) {
    Resource.Query query = resource.query();
    return query == null
        ? read(resource.path(), resource.pathAt(), problems)
        : answer(resource, query, problems);
  }

  private byte @Nullable [] answer(Resource resource, Resource.Query query, Problems problems) {
    // What a database says may change without a sign.
    lacking = true;
    try {
      byte[] bytes =
          new Database(environment, folder).csv(resource.name(), query.url(), query.text());
      digests.put(resource.path() + " " + resource.name(), sha256(bytes));
      return bytes;
    } catch (DatabaseProblem e) {
      problems.add(
          Diagnostic.error(resource.pathAt(), e.code(), e.what())
              .fix(e.fix())
              .effect("The resource is left out."));
      return null;
    }
  }

  /**
   * The bytes of a file, or null where there are none to be had, which is then said.
   *
   * @param named as the description writes it
   * @param at where that stands
   */
  byte @Nullable [] read(String named, Position at, Problems problems) {
    Diagnostic wrong = whyNot(named, at);
    if (wrong != null) {
      problems.add(wrong.effect("It is left out."));
      lacking = true;
      return null;
    }
    try {
      byte[] bytes = Files.readAllBytes(folder.resolve(named));
      digests.put(named, sha256(bytes));
      size += bytes.length;
      return named.endsWith(".gz") ? unpacked(bytes, named, problems) : bytes;
    } catch (IOException e) {
      lacking = true;
      problems.add(
          Diagnostic.error(Position.of(named), "unreadable-file", "The file cannot be read.")
              .fix("Check that you may read it.")
              .effect("It is left out."));
      return null;
    }
  }

  private static byte @Nullable [] unpacked(byte[] packed, String named, Problems problems) {
    try {
      return Gzip.unpack(packed, LARGEST);
    } catch (Gzip.TooLarge e) {
      problems.add(
          Diagnostic.error(
                  Position.of(named), "too-large", quote(named) + " unpacks to more than 1 GB.")
              .fix("Split it into several resources.")
              .effect("It is left out."));
    } catch (IOException e) {
      problems.add(
          Diagnostic.error(
                  Position.of(named), "bad-gzip", "The file is damaged, or not packed by gzip.")
              .fix("Pack it again, or name it without .gz.")
              .effect("It is left out."));
    }
    return null;
  }

  private @Nullable Diagnostic whyNot(String named, Position at) {
    if (looksRemote(named)) {
      return Diagnostic.error(at, "remote-file", quote(named) + " lies elsewhere.")
          .fix("Save the file in this folder; nothing is fetched while checking.");
    }
    try {
      Path path = folder.resolve(named).normalize();
      boolean escapes =
          Path.of(named).isAbsolute()
              || named.indexOf('\\') >= 0
              || !path.startsWith(folder.normalize());
      if (escapes) {
        return outside(named, at);
      }
      if (!Files.exists(path)) {
        return Diagnostic.error(at, "missing-file", "There is no file " + quote(named) + ".")
            .expected("its path from the folder of datapackage.json, upper and lower case alike.");
      }
      if (!path.toRealPath().startsWith(folder.toRealPath())) {
        return outside(named, at);
      }
      if (!Files.isRegularFile(path)) {
        return Diagnostic.error(at, "not-a-file", quote(named) + " is no file.");
      }
      if (Files.size(path) > LARGEST) {
        return Diagnostic.error(at, "too-large", quote(named) + " is larger than 1 GB.")
            .fix("Split it into several resources.");
      }
      return null;
    } catch (InvalidPathException e) {
      return Diagnostic.error(at, "missing-file", quote(named) + " cannot be the name of a file.");
    } catch (IOException e) {
      return Diagnostic.error(at, "unreadable-file", quote(named) + " cannot be read.");
    }
  }

  private static Diagnostic outside(String named, Position at) {
    return Diagnostic.error(at, "path-outside", quote(named) + " lies outside the folder.")
        .fix("Put the file into the folder of datapackage.json.");
  }

  /** Whether a name has a scheme, such as {@code https:}; one letter is a drive. */
  private static boolean looksRemote(String named) {
    int colon = named.indexOf(':');
    return colon > 1
        && named.substring(0, colon).chars().allMatch(c -> c < 128 && Character.isLetterOrDigit(c));
  }

  /** Where the folder lies, without links. */
  String root() throws IOException {
    return folder.toRealPath().toString();
  }

  /** Of all files that were read, by their paths. */
  Map<String, String> digests() {
    return new TreeMap<>(digests);
  }

  /** Whether a file that was asked for could not be read. */
  boolean lacking() {
    return lacking;
  }

  /** Bytes of all files that were read. */
  long size() {
    return size;
  }

  /** Whether a file may be read and has this digest. */
  boolean same(String named, String digest) {
    try {
      return whyNot(named, Position.of(named)) == null
          && sha256(Files.readAllBytes(folder.resolve(named))).equals(digest);
    } catch (IOException gone) {
      return false;
    }
  }

  /** Over all files that were read, in order of their paths. */
  String digest() {
    if (digests.isEmpty()) {
      return noDigest();
    }
    StringBuilder all = new StringBuilder();
    digests.forEach((path, digest) -> all.append(path).append('\n').append(digest).append('\n'));
    return "sha256:" + sha256(all.toString().getBytes(StandardCharsets.UTF_8));
  }

  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256.", e);
    }
  }
}
