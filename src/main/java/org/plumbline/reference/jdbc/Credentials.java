package org.plumbline.reference.jdbc;

import java.util.Locale;
import java.util.Properties;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Who asks a database: {@code PLUMBLINE_DB_RAINFALL_USER} and {@code …_PASSWORD} for the resource
 * {@code rainfall}, else {@code PLUMBLINE_DB_USER} and {@code PLUMBLINE_DB_PASSWORD}.
 */
final class Credentials {
  private static final String PREFIX = "PLUMBLINE_DB_";

  private final @Nullable String user;
  private final @Nullable String password;

  private Credentials(@Nullable String user, @Nullable String password) {
    this.user = user;
    this.password = password;
  }

  /**
   * @param environment the value of a variable, or null
   */
  static Credentials of(String resource, Environment environment) {
    return new Credentials(
        value(resource, "USER", environment), value(resource, "PASSWORD", environment));
  }

  private static @Nullable String value(String resource, String what, Environment environment) {
    String own = environment.get(PREFIX + variable(resource) + "_" + what);
    return own != null ? own : environment.get(PREFIX + what);
  }

  /** A resource's name as variables have it. */
  static String variable(String resource) {
    StringBuilder name = new StringBuilder();
    for (char c : resource.toUpperCase(Locale.ROOT).toCharArray()) {
      name.append(c < 128 && Character.isLetterOrDigit(c) ? c : '_');
    }
    return name.toString();
  }

  Properties properties() {
    Properties properties = new Properties();
    if (user != null) {
      properties.setProperty("user", user);
    }
    if (password != null) {
      properties.setProperty("password", password);
    }
    return properties;
  }

  /** A text without either. */
  String hide(String text) {
    UnaryOperator<String> withoutPassword = said -> without(said, password);
    return without(withoutPassword.apply(text), user);
  }

  private static String without(String text, @Nullable String secret) {
    return secret == null || secret.isEmpty() ? text : text.replace(secret, "…");
  }
}
