package org.plumbline.model.report;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the references say of a claim. Consistency with named references, never truth. */
public enum Verdict {
  CONSISTENT,
  INCONSISTENT,
  OUTDATED,
  CONTESTED,
  NOT_COMPARABLE,
  NO_REFERENCE,
  NOT_CHECKABLE;

  /** Whether references decided the claim one way or the other. */
  public boolean checked() {
    return this == CONSISTENT || this == INCONSISTENT || this == OUTDATED || this == CONTESTED;
  }

  /** Whether a finding is one that this verdict rests on. */
  public boolean restsOn(Finding finding) {
    Finding.@Nullable Kind kind =
        switch (this) {
          case CONSISTENT -> Finding.Kind.SUPPORTS;
          case INCONSISTENT, CONTESTED -> Finding.Kind.CONTRADICTS;
          case OUTDATED -> Finding.Kind.OUTDATED;
          case NOT_COMPARABLE -> Finding.Kind.NOT_COMPARABLE;
          case NOT_CHECKABLE -> Finding.Kind.NOT_CHECKABLE;
          case NO_REFERENCE -> null;
        };
    return finding.kind() == kind;
  }

  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
