package org.plumbline.engine;

import java.util.Map;

/**
 * The classes of one rule.
 *
 * @param rule id of the rule
 * @param model name of the class that describes it to Drools
 * @param classes from class name to class file, the model's included
 */
record CompiledRule(String rule, String model, Map<String, byte[]> classes) {
  CompiledRule {
    classes = Map.copyOf(classes);
  }
}
