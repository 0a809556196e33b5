package org.plumbline.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Compiled rules on disk: an entry a rule, and one file for each whole set of rules, so that a
 * start reads a single file.
 *
 * <p>Files are written beside their place and moved into it, and read as a whole before anything of
 * them is used: several processes may share the folder. Whatever goes wrong with it counts as not
 * kept, and nothing is said: the cache can make a start quicker, never make one fail.
 */
final class RuleCache {
  private static final String ENTRY = ".rule.jar";
  private static final String SET = ".rules.jar";

  /**
   * A set is about as large as all its entries; older ones are of no use once rules were edited.
   */
  private static final int SETS_KEPT = 8;

  private static final int ENTRIES_KEPT = 5_000;

  private final @Nullable Path folder;

  private final boolean trusted;

  RuleCache(@Nullable CacheFolder folder) {
    this(folder, true);
  }

  private RuleCache(@Nullable CacheFolder folder, boolean trusted) {
    this.folder = folder == null ? null : folder.path();
    this.trusted = trusted;
  }

  /** A cache that believes nothing of what is in the folder and writes it anew. */
  static RuleCache renewing(@Nullable CacheFolder folder) {
    return new RuleCache(folder, false);
  }

  Optional<CompiledRule> rule(String key) {
    return read(key, ENTRY).filter(rules -> rules.size() == 1).map(rules -> rules.get(0));
  }

  Optional<List<CompiledRule>> set(String key) {
    return read(key, SET);
  }

  void keepRule(String key, CompiledRule rule) {
    keep(key, ENTRY, List.of(rule));
  }

  void keepSet(String key, List<CompiledRule> rules) {
    keep(key, SET, rules);
    prune(SET, SETS_KEPT);
    prune(ENTRY, ENTRIES_KEPT);
  }

  private Optional<List<CompiledRule>> read(String key, String ending) {
    if (folder == null || !trusted) {
      return Optional.empty();
    }
    try {
      return Optional.of(RuleArchive.read(key, Files.readAllBytes(folder.resolve(key + ending))));
    } catch (IOException | RuntimeException unreadable) {
      return Optional.empty();
    }
  }

  private void keep(String key, String ending, List<CompiledRule> rules) {
    if (folder == null) {
      return;
    }
    Path beside = null;
    try {
      Files.createDirectories(folder);
      beside = Files.createTempFile(folder, "new-", ending + ".tmp");
      Files.write(beside, RuleArchive.write(key, rules));
      Files.move(
          beside,
          folder.resolve(key + ending),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException | RuntimeException unwritable) {
      delete(beside);
    }
  }

  /** Deletes the longest unwritten files of a kind beyond a number. */
  private void prune(String ending, int kept) {
    if (folder == null) {
      return;
    }
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> found = new ArrayList<>();
      files.filter(file -> file.getFileName().toString().endsWith(ending)).forEach(found::add);
      if (found.size() <= kept) {
        return;
      }
      found.sort(Comparator.comparing(RuleCache::written).thenComparing(Comparator.naturalOrder()));
      found.subList(0, found.size() - kept).forEach(RuleCache::delete);
    } catch (IOException | RuntimeException unreadable) {
      return;
    }
  }

  private static FileTime written(Path file) {
    try {
      return Files.getLastModifiedTime(file);
    } catch (IOException gone) {
      return FileTime.fromMillis(0);
    }
  }

  private static void delete(@Nullable Path file) {
    if (file == null) {
      return;
    }
    try {
      Files.deleteIfExists(file);
    } catch (IOException | RuntimeException held) {
      return;
    }
  }
}
