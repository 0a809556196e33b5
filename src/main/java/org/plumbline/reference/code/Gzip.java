package org.plumbline.reference.code;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;

/** Unpacks files. */
public final class Gzip {
  private Gzip() {}

  /**
   * All that is packed.
   *
   * @param most how many bytes may come of it
   * @throws TooLarge where more do
   * @throws IOException where the bytes were not packed so, or are damaged
   */
  public static byte[] unpack(byte[] packed, long most) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] part = new byte[1 << 16];
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      for (int n = in.read(part); n >= 0; n = in.read(part)) {
        if (out.size() + (long) n > most) {
          throw new TooLarge();
        }
        out.write(part, 0, n);
      }
    }
    return out.toByteArray();
  }

  /** Small on disk and very large unpacked. */
  public static final class TooLarge extends IOException {
    private static final long serialVersionUID = 1L;
  }
}
