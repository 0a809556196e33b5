package org.plumbline.engine;

/** The code of a rule threw; which rule, its cause tells. */
final class RuleFailure extends RuntimeException {
  RuleFailure(Throwable cause) {
    super(cause);
  }
}
