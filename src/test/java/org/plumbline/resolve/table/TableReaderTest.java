package org.plumbline.resolve.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Kallio won the 2014 race in 1:32.5.; yes",
        "Kallio won the 2013 race in 1:33.9.; no",
        "Pekka Salo won the race in 2013.; yes",
        "Pekka Salo won the race in 2014.; no",
        "Turku hosted the race in 2014.; yes",
        "Lahti hosted the race in 2014.; no",
        "The 2015 race had 47 entrants.; yes",
        "The 2015 race had 52 entrants.; no",
        "In 2012 there were 41 entrants.; yes",
        "The highest number of entrants was 52.; yes",
        "The highest number of entrants was 47.; no",
        "The race with the most entrants was in Turku.; yes",
        "The highest number of entrants in Lahti was 41.; open",
        "The average number of entrants was 44.5.; yes",
        "The average number of entrants was 48.; no",
        "Two races were hosted by Turku.; yes",
        "Three races were hosted by Turku.; no",
        "Aino Kallio of Lahden Ahkera won in 2012.; yes",
      })
  void readsRaces(String text, String says) {
    assertThat(Sheets.says(Sheets.races(), text)).isEqualTo(says);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "The team with the most points was Lahti.; yes",
        "The team with the most points was Turku.; no",
        "Lahti had the most points.; yes",
        "Oulu had the most points.; no",
        "Turku scored the most goals.; yes",
        "Vaasa scored the fewest goals.; yes",
        "Turku scored more goals than Lahti.; yes",
        "Lahti scored more goals than Turku.; no",
        "Oulu had fewer points than Turku.; yes",
        "The average attendance of Lahti was 4,210.; yes",
        "The average attendance of Lahti was 3,980.; no",
        "Two teams had 47 points.; yes",
        "Three teams had 47 points.; no",
        "Three teams had more than 45 points.; no",
        "All four teams had more than 45 points.; open",
        "Lahti did not have the most points.; open",
        "Lahti lost only three matches.; open",
        "The teams scored a total of 161 goals.; yes",
        "The total number of goals was 150.; no",
      })
  void readsALeague(String text, String says) {
    assertThat(Sheets.says(Sheets.league(), text)).isEqualTo(says);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Three players scored more than 20 goals.; yes",
        "Four players scored more than 20 goals.; no",
        "Noro scored 24 goals.; yes",
        "Noro scored 22 goals.; no",
        "Two players of Turku scored more than 20 goals.; yes",
        "Halme is a defender.; yes",
        "Halme is a forward.; no",
        "Koski plays for Oulu.; yes",
        "Koski plays for Turku.; no",
        "At least three players scored more than 20 goals.; yes",
        "At least four players scored more than 20 goals.; no",
      })
  void readsScorers(String text, String says) {
    assertThat(Sheets.says(Sheets.scorers(), text)).isEqualTo(says);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Turku hosted the match on 12 May.; yes",
        "Lahti hosted the match on 12 May.; no",
        "On 19 May 2019 the attendance in Oulu was 1,987.; yes",
        "On May 19, 2019, the attendance in Oulu was 2,987.; no",
        "The match between Vaasa and Turku had a crowd of 2,208.; yes",
        "The highest attendance was 4,112.; yes",
        "The lowest attendance was 2,208.; no",
        "Two matches had an attendance of more than 3,000.; yes",
        "Oulu played Vaasa on 26 May.; no",
        "Turku hosted the match on the 12th of May.; yes",
        "Lahti hosted the match on May 12th, 2019.; no",
        "The spring attendance in Oulu was 1,987.; yes",
      })
  void readsMatches(String text, String says) {
    assertThat(Sheets.says(Sheets.matches(), text)).isEqualTo(says);
  }

  @Test
  void tellsTheWordsThatHaveNoPlace() {
    assertThat(Sheets.reader(Sheets.races()).read("Pekka Salo drunkenly won in 2014.").unread())
        .containsExactly("drunkenly");
  }

  @Test
  void showsTheArithmetic() {
    assertThat(Sheets.reader(Sheets.league()).read("The total number of goals was 150.").answers())
        .extracting(Answer::arithmetic)
        .containsExactly("48 + 51 + 33 + 29 = 161");
  }
}
