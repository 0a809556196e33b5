package org.plumbline.verify;

import org.jspecify.annotations.Nullable;
import org.plumbline.rule.Example;

/**
 * What became of one example of a rule.
 *
 * @param rule id of the rule
 * @param failure why it failed, in a sentence, or null where it did what it should
 */
public record ExampleResult(String rule, Example example, @Nullable String failure) {}
