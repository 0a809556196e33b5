package org.plumbline.reference.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * Bytes in a file with their checksum. Written beside its place and moved into it, so that several
 * processes may share it and none sees half of one; read as a whole, and not at all where a byte is
 * missing or another. Whatever goes wrong with it counts as not kept, and nothing is said.
 */
public final class StoredFile {
  private final Path path;

  public StoredFile(Path path) {
    this.path = path;
  }

  /** The bytes as they were kept, or empty. */
  public Optional<byte[]> read() {
    try {
      byte[] all = Files.readAllBytes(path);
      int length = all.length - Long.BYTES;
      if (length < 0 || ByteBuffer.wrap(all).getLong(length) != checksum(all, length)) {
        return Optional.empty();
      }
      return Optional.of(all);
    } catch (IOException | RuntimeException | OutOfMemoryError unreadable) {
      return Optional.empty();
    }
  }

  /** How many of the bytes read are those kept; the rest is their checksum. */
  public static int length(byte[] read) {
    return read.length - Long.BYTES;
  }

  public void keep(byte[] content) {
    Path beside = null;
    try {
      Path folder = path.toAbsolutePath().getParent();
      if (folder == null) {
        return;
      }
      Files.createDirectories(folder);
      beside = Files.createTempFile(folder, "new-", ".tmp");
      byte[] checksum =
          ByteBuffer.allocate(Long.BYTES).putLong(checksum(content, content.length)).array();
      try (var out = Files.newOutputStream(beside)) {
        out.write(content);
        out.write(checksum);
      }
      Files.move(beside, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException | RuntimeException unwritable) {
      delete(beside);
    }
  }

  private static long checksum(byte[] bytes, int length) {
    CRC32C crc = new CRC32C();
    crc.update(bytes, 0, length);
    return (crc.getValue() << Integer.SIZE) ^ length;
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
