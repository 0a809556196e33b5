package org.plumbline.rule.example;

import org.plumbline.rule.Example;

/** Puts an example's sentence through everything an article goes through. */
public interface TrialBench {

  /** What came of the sentence with the example's own references, under the rules on trial. */
  Trial run(Example example);
}
