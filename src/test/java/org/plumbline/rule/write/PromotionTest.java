package org.plumbline.rule.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.diagnostic.Position;
import org.plumbline.rule.Example;
import org.plumbline.rule.Example.Expectation;

class PromotionTest {
  private static final String CARD =
      """
      examples:
        - todo-fires: "😀 [Ten] came." # todo-fires
        - fires: "todo-fires"
        - todo-silent: "Nine came."
      """;

  @Test
  void promotesTheKeysAloneAndLeavesEveryOtherCharacter() {
    assertThat(
            Promotion.promoted(
                CARD,
                List.of(example(Expectation.TODO_FIRES, 2), example(Expectation.TODO_SILENT, 4))))
        .isEqualTo(
            """
            examples:
              - fires: "😀 [Ten] came." # todo-fires
              - fires: "todo-fires"
              - silent: "Nine came."
            """);
  }

  @Test
  void readsLinesThatEndAsOnWindowsAndAMarkOfTheByteOrder() {
    String windows = "\uFEFF" + CARD.replace("\n", "\r\n");
    assertThat(Promotion.promoted(windows, List.of(example(Expectation.TODO_SILENT, 4))))
        .isEqualTo(windows.replace("todo-silent", "silent"));
  }

  @Test
  void refusesATextThatChangedMeanwhile() {
    assertThatThrownBy(() -> Promotion.promoted(CARD, List.of(example(Expectation.TODO_SILENT, 3))))
        .hasMessageContaining("todo-silent");
    assertThatThrownBy(() -> Promotion.promoted("", List.of(example(Expectation.TODO_SILENT, 3))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Example example(Expectation expectation, int line) {
    return new Example(
        expectation, "x", -1, -1, null, List.of(), null, null, Position.of("x", line, 5));
  }
}
