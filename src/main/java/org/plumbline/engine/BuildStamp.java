package org.plumbline.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.drools.base.util.Drools;
import org.plumbline.rule.field.ArticleFact;
import org.plumbline.rule.field.ClaimFact;
import org.plumbline.rule.field.ReferenceFact;
import org.plumbline.rule.field.TallyFact;

/**
 * What compiled rules depend on beside their own text: this program, its fact classes, Drools, the
 * guard and the Java release. A compiled rule with another stamp is never used.
 */
final class BuildStamp {
  /** Raised where the layout of the cache or the way of compiling changes. */
  private static final String FORMAT = "1";

  private static final List<Class<?>> SEEN_BY_RULES =
      List.of(
          ArticleFact.class,
          ClaimFact.class,
          ReferenceFact.class,
          TallyFact.class,
          TableRow.class,
          Compare.class,
          Firings.class,
          ClassGuard.class);

  private static final byte[] VALUE = compute();

  private BuildStamp() {}

  /** The key of texts that are compiled with this program: sha256 in hexadecimal. */
  static String key(Iterable<String> texts) {
    MessageDigest digest = sha256();
    digest.update(VALUE);
    for (String text : texts) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
      digest.update(bytes);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static byte[] compute() {
    MessageDigest digest = sha256();
    digest.update((FORMAT + " " + Drools.getFullVersion()).getBytes(StandardCharsets.UTF_8));
    digest.update((" " + Runtime.version().feature()).getBytes(StandardCharsets.UTF_8));
    digest.update(resource("/org/plumbline/version.properties"));
    for (Class<?> type : SEEN_BY_RULES) {
      digest.update(resource("/" + type.getName().replace('.', '/') + ".class"));
    }
    return digest.digest();
  }

  private static byte[] resource(String name) {
    try (InputStream in = BuildStamp.class.getResourceAsStream(name)) {
      return in == null ? new byte[0] : in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }
}
