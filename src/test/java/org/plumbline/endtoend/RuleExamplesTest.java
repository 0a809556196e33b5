package org.plumbline.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plumbline.cli.Run;

@DisplayName("The rules and facts that ship")
class RuleExamplesTest {

  @Test
  void everyExampleOfEveryRuleDoesWhatItShould() {
    Run run = Program.run("rules", "test");
    assertThat(run.out()).endsWith("all as expected\n");
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
  }

  @Test
  void nothingIsWrongWithTheFacts() {
    assertThat(Program.run("facts", "check")).isEqualTo(new Run(0, "no problems\n", ""));
  }
}
