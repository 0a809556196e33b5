package org.plumbline.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TallyTest {
  @Test
  void theShareIsOfErrorsAndLeavesOutWhatIsTolerated() {
    Tally tally = new Tally(2, 1, 0, 5);
    assertThat(tally.errors()).isEqualTo(3);
    assertThat(tally.tried()).isEqualTo(8);
    assertThat(tally.share()).isEqualByComparingTo("66.7");
  }

  @Test
  void thereIsNoShareOfNothing() {
    assertThat(new Tally(0, 0, 0, 4).share()).isNull();
  }
}
