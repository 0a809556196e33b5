package org.plumbline.reference.jdbc;

import org.jspecify.annotations.Nullable;

/** The variables of the process. */
@FunctionalInterface
public interface Environment {

  /** The value of a variable, or null where it is not set. */
  @Nullable String get(String variable);
}
