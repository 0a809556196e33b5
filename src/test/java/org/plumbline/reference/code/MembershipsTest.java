package org.plumbline.reference.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.model.reference.Area;
import org.plumbline.model.time.Edtf;
import org.plumbline.model.time.Period;
import org.plumbline.reference.Gazetteer;

class MembershipsTest {
  private static final Memberships SHIPPED = Memberships.shipped();

  @ParameterizedTest
  @CsvSource({
    "GBR, EU, 2019, true",
    "GBR, EU, 2020-01, true",
    "GBR, EU, 2020, false",
    "GBR, EU, 1972, false",
    "HRV, EU, 2013-06, false",
    "HRV, EU, 2013-Q3, true",
    "HRV, EA, 2022, false",
    "HRV, EA, 2023, true",
    "SWE, NATO, 2023, false",
    "SWE, NATO, 2024-04, true",
    "IDN, OPEC, 2016-06, true",
    "IDN, OPEC, 2012, false",
    "DNK, NORDIC, 1950, true"
  })
  void aMemberIsOneThroughoutItsTime(String area, String group, String period, boolean member) {
    Period at = Edtf.parse(period).orElseThrow();
    assertThat(SHIPPED.isMember(area, group, at)).isEqualTo(member);
    assertThat(Gazetteer.world().within(area, group, at)).isEqualTo(member);
  }

  @ParameterizedTest
  @CsvSource({"EU, 2012, 27", "EU, 2019, 28", "EU, 2021, 27", "EA, 2024, 20", "NATO, 2025, 32"})
  void countsItsMembers(String group, String period, int members) {
    assertThat(SHIPPED.members(group, Edtf.parse(period).orElseThrow())).hasSize(members);
  }

  @Test
  void whoLeftIsNoMemberToday() {
    assertThat(SHIPPED.members("EU", null)).hasSize(27).doesNotContain("GBR");
    assertThat(SHIPPED.wasEverMember("GBR", "EU", null)).isTrue();
  }

  @Test
  void everyGroupAndMemberIsAnArea() {
    for (String group : SHIPPED.groups()) {
      assertThat(Gazetteer.world().area(group)).as(group).isPresent();
      assertThat(SHIPPED.members(group, null))
          .isNotEmpty()
          .allSatisfy(
              member ->
                  assertThat(Gazetteer.world().area(member).map(Area::kind)).contains("country"));
    }
  }
}
