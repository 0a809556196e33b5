package org.plumbline.reference.jdbc;

import java.util.List;
import java.util.Locale;

/**
 * The address of a database, such as {@code jdbc:postgresql://host/name}.
 *
 * @param text as the description writes it
 */
public record DatabaseUrl(String text) {
  private static final String SCHEME = "jdbc:";
  private static final List<String> SECRETS =
      List.of("password", "passwd", "pwd", "token", "secret");

  public static boolean is(String path) {
    return path.startsWith(SCHEME);
  }

  /** Whether a password, a token or the like stands in it. */
  public boolean hasSecret() {
    int at = text.indexOf('@');
    int slashes = text.indexOf("//");
    boolean user = slashes >= 0 && at > slashes && text.indexOf(':', slashes) < at;
    return user || SECRETS.stream().anyMatch(parameters()::contains);
  }

  private String parameters() {
    return text.substring(addressEnd()).toLowerCase(Locale.ROOT);
  }

  private int addressEnd() {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '?' || text.charAt(i) == ';') {
        return i;
      }
    }
    return text.length();
  }

  /** The address without a user and without parameters: what may be shown. */
  public String shown() {
    String address = text.substring(0, addressEnd());
    int at = address.lastIndexOf('@');
    int slashes = address.indexOf("//");
    return slashes >= 0 && at > slashes
        ? address.substring(0, slashes + 2) + address.substring(at + 1)
        : address;
  }

  /** The name behind {@code jdbc:}. */
  String system() {
    int end = text.indexOf(':', SCHEME.length());
    return text.substring(SCHEME.length(), end < 0 ? text.length() : end);
  }
}
