package org.plumbline.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * The page's own style sheet or script, and the digest by which its content security policy lets it
 * in.
 *
 * @param digest as a content security policy writes it: {@code sha256-…}
 */
record PageAsset(String content, String digest) {

  static PageAsset load(String name) {
    try (InputStream in = PageAsset.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("Resource (" + name + ") is not in the program.");
      }
      String content = new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r", "");
      return new PageAsset(content, digestOf(content));
    } catch (IOException e) {
      throw new UncheckedIOException("Resource (" + name + ") cannot be read.", e);
    }
  }

  private static String digestOf(String content) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }
}
