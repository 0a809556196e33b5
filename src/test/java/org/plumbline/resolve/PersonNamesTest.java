package org.plumbline.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNamesTest {

  @ParameterizedTest
  @CsvSource({
    "Ada Finn,Ada Finn,true",
    "Ms Ada Finn,Ada Finn,true",
    "Ada Maria Finn,Ada Finn,true",
    "Mayor Ada Finn,Ada Finn,true",
    "Ada Brink,Ada Finn,false",
    "Finn,Ada Finn,false",
    "Jan Finn,Ada Finn,false",
  })
  void aNameIsAPersonsWhereFirstAndLastWordAre(String written, String person, boolean same) {
    assertThat(PersonNames.same(written, List.of(person))).isEqualTo(same);
  }

  @ParameterizedTest
  @CsvSource({"Finn,true", "Ms Finn,true", "Ada,false", "Brink,false"})
  void aSurnameIsTheLastWordOfAName(String written, boolean surname) {
    assertThat(PersonNames.surname(written, "Ada Finn")).isEqualTo(surname);
  }
}
