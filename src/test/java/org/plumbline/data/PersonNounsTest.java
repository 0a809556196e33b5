package org.plumbline.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PersonNounsTest {
  private static final Table NOUNS = Table.read(Path.of("rules/vocabulary/persons.csv"));

  @Test
  void nounsAreListedOnceInOrder() {
    assertThat(NOUNS.column("noun")).hasSizeGreaterThan(150).doesNotHaveDuplicates().isSorted();
    assertThat(NOUNS.column("plural")).doesNotHaveDuplicates();
  }

  @Test
  void nounsAreLowerCaseAndHaveAPlural() {
    assertThat(NOUNS.rows())
        .allSatisfy(
            row -> {
              assertThat(row.get("noun")).isEqualTo(row.get("noun").toLowerCase(Locale.ROOT));
              assertThat(row.get("plural")).isNotBlank();
            });
  }

  @Test
  void noNounIsAUnitToo() {
    Table units = Table.read(Path.of("rules/vocabulary/units.csv"));

    assertThat(units.rows().stream().flatMap(row -> row.list("names").stream()))
        .doesNotContainAnyElementsOf(NOUNS.column("noun"))
        .doesNotContainAnyElementsOf(NOUNS.column("plural"));
  }

  @Test
  void groupsAreNoPersons() {
    assertThat(NOUNS.column("noun")).doesNotContain("group", "cell", "militia", "army", "family");
  }
}
