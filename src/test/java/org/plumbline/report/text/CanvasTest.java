package org.plumbline.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.plumbline.report.wording.PlainText;

class CanvasTest {

  @Property
  void anyTextStaysWithinTheWidthAndLosesNothing(
      @ForAll String text, @ForAll @IntRange(min = 20, max = 100) int width) {
    Canvas canvas = new Canvas(width, false, true);
    canvas.indented(4, text);
    assertThat(canvas.text().lines()).allMatch(line -> Columns.of(line) <= width);
    assertThat(canvas.text().replaceAll("[ \n]", ""))
        .isEqualTo(PlainText.folded(text).replace(" ", ""));
  }

  @Property
  void aLineThatIsCutOffIsOneLineWithinTheWidth(@ForAll String text, @ForAll String tail) {
    Canvas canvas = new Canvas(80, false, true);
    canvas.cutOff(1, "7.", Ink.PLAIN, text, tail);
    assertThat(canvas.text().lines()).hasSize(1).allMatch(line -> Columns.of(line) <= 80);
  }

  @Test
  void laterLinesHangBelowTheFirst() {
    Canvas canvas = new Canvas(24, false, true);
    canvas.hanging(2, "text", Ink.PLAIN, 8, "one two three four five");
    assertThat(canvas.text()).isEqualTo("  text    one two three\n          four five\n");
  }

  @Test
  void anEscapeSequenceInTheInputDoesNotReachTheTerminal() {
    Canvas canvas = new Canvas(80, true, true);
    canvas.paragraph(Ink.PLAIN, "clear \u001B[2J the screen");
    assertThat(canvas.text()).doesNotContain("\u001B");
  }

  @Test
  void aCharacterOfFullWidthTakesTwoColumns() {
    assertThat(Columns.of("港 e\u0301")).isEqualTo(4);
  }
}
