package org.plumbline.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.resolve.Resolution.dates;
import static org.plumbline.resolve.Resolution.only;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.model.ClaimKind;
import org.plumbline.model.evidence.Dossier;
import org.plumbline.model.evidence.Obstacle;
import org.plumbline.model.value.Relation;

/** Weekdays against the calendar; the day is Thursday, 1 February 2024. */
class WeekdayResolutionTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Friday, 2 February|INSIDE",
        "Friday 2 February 2024|INSIDE",
        "Saturday, February 3, 2024|INSIDE",
        "Monday, 29 January|INSIDE",
        "3 March 2020, a Tuesday,|INSIDE",
        "Thursday, 2 February|BEFORE",
        "Saturday, 2 February 2024|AFTER",
        "3 March 2020, a Monday,|BEFORE",
      })
  void aWeekdayIsHeldAgainstTheCalendar(String written, Relation relation) {
    Dossier dossier =
        Resolution.against().of(ClaimKind.WEEKDAY, "The fair on " + written + " was full.");
    assertThat(dates(dossier).relation()).isEqualTo(relation);
  }

  @Test
  void theArithmeticSaysTheWeekday() {
    Dossier dossier =
        Resolution.against().of(ClaimKind.WEEKDAY, "It opened on Friday, 3 March 2020.");
    assertThat(only(dossier).reference().arithmetic()).isEqualTo("3 March 2020 is a Tuesday");
  }

  @Test
  void aDayHalfAYearOffMayBeLastYearsOrThisYears() {
    Dossier last = Resolution.against().of(ClaimKind.WEEKDAY, "It opened on Saturday, 15 July.");
    Dossier next = Resolution.against().of(ClaimKind.WEEKDAY, "It opened on Monday, 15 July.");
    assertThat(dates(last).relation()).isEqualTo(Relation.INSIDE);
    assertThat(dates(next).relation()).isEqualTo(Relation.INSIDE);
  }

  @Test
  void withoutAYearAndADayOfPublicationNothingIsSaid() {
    Dossier dossier =
        Resolution.against().published(null).of(ClaimKind.WEEKDAY, "It opened on Friday, 3 March.");
    assertThat(dossier.obstacle()).isEqualTo(Obstacle.NO_ANCHOR);
    assertThat(dossier.evidence()).isEmpty();
  }
}
