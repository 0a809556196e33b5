package org.plumbline.rule.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.rule.Samples;
import org.plumbline.rule.Template;
import org.plumbline.rule.TemplateText;

class FieldTextTest {
  private static final ClaimFact CLAIM = Samples.figure();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "claim.number|12,000",
        "claim.figure|about 12,000",
        "claim.bound|about",
        "claim.period|2023",
        "claim.quoted|yes",
        "claim.area label|Arden",
        "claim.person|(not stated)",
        "reference.figure|9,800",
        "reference.period|2023",
        "reference.gap|2,200",
        "reference.gap percent|22.4%",
        "reference.published|9 December 2023",
        "reference.kilometres|(not stated)",
        "reference.standing|admitted"
      })
  void fieldsAreSaidAsAReaderWould(String name, String said) {
    Field field = Fields.find(name).orElseThrow();
    Object holder = name.startsWith("claim.") ? CLAIM : Samples.figures(CLAIM);

    assertThat(FieldText.of(field, holder)).isEqualTo(said);
  }

  @Test
  void periodsOfDatesAreSaidByMonth() {
    Field date = Fields.find("reference.date").orElseThrow();

    assertThat(FieldText.of(date, Samples.dates(CLAIM))).isEqualTo("May 2022");
  }

  @Test
  void aTemplateIsFilledIn() {
    Template template =
        new Template(
            List.of(
                slot("reference.publisher"),
                words(" gives "),
                slot("reference.figure"),
                words("; the text says "),
                slot("claim.figure"),
                words(" ("),
                slot("reference.gap percent"),
                words(" off).")),
            "");

    assertThat(TemplateText.render(template, CLAIM, Samples.figures(CLAIM), null, null))
        .isEqualTo("Statistics Office gives 9,800; the text says about 12,000 (22.4% off).");
  }

  @Test
  void whatIsNotGivenIsNotStated() {
    Template template = new Template(List.of(slot("other.figure"), slot("article.title")), "");

    assertThat(TemplateText.render(template, CLAIM, null, null, null))
        .isEqualTo("(not stated)Arden grows");
  }

  private static Template.Part slot(String name) {
    return new Template.Part.Slot(Fields.find(name).orElseThrow());
  }

  private static Template.Part words(String text) {
    return new Template.Part.Words(text);
  }
}
