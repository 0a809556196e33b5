package org.plumbline.rule.read;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Identifies a set of rules by the paths and bytes of its files. */
final class RuleDigest {
  private RuleDigest() {}

  /**
   * The digest.
   *
   * @param files in the order of their paths
   */
  static String of(List<RuleFile> files) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      for (RuleFile file : files) {
        // Lengths keep one file's end from being another's beginning.
        sha256.update(
            (file.path() + "\0" + file.bytes().length + "\0").getBytes(StandardCharsets.UTF_8));
        sha256.update(file.bytes());
      }
      return "sha256:" + HexFormat.of().formatHex(sha256.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256.", e);
    }
  }
}
