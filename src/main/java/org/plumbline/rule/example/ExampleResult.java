package org.plumbline.rule.example;

import org.plumbline.rule.Example;

/**
 * Whether a rule did what an example says.
 *
 * @param rule id of the rule
 * @param reason why not; empty where it passed
 */
public record ExampleResult(String rule, Example example, boolean passed, String reason) {

  static ExampleResult passed(String rule, Example example) {
    return new ExampleResult(rule, example, true, "");
  }

  static ExampleResult failed(String rule, Example example, String reason) {
    return new ExampleResult(rule, example, false, reason);
  }
}
