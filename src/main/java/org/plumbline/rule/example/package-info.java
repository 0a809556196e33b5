/**
 * Runs the examples of rules: each is a sentence that a rule must fire on, or stay silent on for
 * the reason it gives.
 *
 * <p>How a sentence is read, linked and judged is handed in as a {@link
 * org.plumbline.rule.example.TrialBench}; nothing here knows of an engine.
 */
@NullMarked
package org.plumbline.rule.example;

import org.jspecify.annotations.NullMarked;
