package org.plumbline.reference.code;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.reference.Gazetteer;

class CodesTest {
  private static final AreaCodes AREAS = AreaCodes.shipped();

  @ParameterizedTest
  @CsvSource({
    "eurostat, EL, GRC",
    "eurostat, UK, GBR",
    "eurostat, DE, DEU",
    "eurostat, EU27_2020, EU",
    "ecb, U2, EA",
    "world-bank, WLD, 001",
    "world-bank, XKX, XKX",
    "owid, OWID_WRL, 001",
    "m49, 276, DEU",
    "oecd, EA20, EA"
  })
  void eachPublisherHasItsOwnCodes(String list, String code, String area) {
    assertThat(AREAS.area(list, code)).contains(area);
  }

  @Test
  void aCodeOfOnePublisherMeansNothingToAnother() {
    assertThat(AREAS.area("owid", "EL")).isEmpty();
    assertThat(AREAS.area("eurostat", "U2")).isEmpty();
  }

  @Test
  void everyCodeStandsForAKnownArea() {
    assertThat(ShippedTable.rows("area-codes.csv"))
        .allSatisfy(
            row ->
                assertThat(Gazetteer.world().area(row.get("area"))).as(row.toString()).isPresent());
  }

  @Test
  void aUnitBringsItsPowerOfTen() {
    assertThat(UnitCodes.shipped().find("MIO_EUR")).contains(new UnitCodes.Scaled("EUR", 6));
    assertThat(UnitCodes.shipped().find("MIO_BEES")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "%d/%m/%Y | 03/04/2021 | 2021-04-03",
        "%m/%d/%Y | 03/04/2021 | 2021-03-04",
        "%b-%y | Feb-21 | 2021-02",
        "%B %Y | september 1999 | 1999-09",
        "%d/%m/%Y | 31/02/2021 | 31/02/2021",
        "%Y | 2021-05 | 2021-05",
      })
  void aPeriodIsReadByItsFormat(String format, String text, String edtf) {
    assertThat(PeriodStyle.of(format).orElseThrow().edtf(text)).isEqualTo(edtf);
  }

  @ParameterizedTest
  @CsvSource({
    "2023M01, 2023-01",
    "2023-M12, 2023-12",
    "2023Q4, 2023-Q4",
    "2023-A1, 2023",
    "2023H2, 2023-S2"
  })
  void officesWritePeriodsInTheirOwnWay(String text, String edtf) {
    assertThat(PeriodStyle.ofOffice(text)).contains(edtf);
  }

  @ParameterizedTest
  @CsvSource({"2023M13", "2023Q5", "20x3M01", "2023-", "M01"})
  void whatIsNoPeriodStaysNone(String text) {
    assertThat(PeriodStyle.ofOffice(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1.234,5 | 1234.5",
        "-1.234 | -1234",
        "−7,25 | -7.25",
        "12.34,5 | 12.34,5",
        "1.2345.678 | 1.2345.678",
        "1.23.456 | 123456",
        "12.34.567 | 1234567",
        "n/a | n/a",
      })
  void aNumberIsReadByItsStyle(String text, String plain) {
    assertThat(new NumberStyle(",", ".", true).plain(text)).isEqualTo(plain);
  }

  @Property
  void aPlainNumberStaysAsItIs(@ForAll int number) {
    assertThat(NumberStyle.PLAIN.plain(Integer.toString(number)))
        .isEqualTo(Integer.toString(number));
  }

  @Property
  void noTextBreaksAStyle(@ForAll String text) {
    assertThat(new NumberStyle(",", ".", false).plain(text)).isNotNull();
    assertThat(PeriodStyle.ofOffice(text)).isNotNull();
    assertThat(PeriodStyle.of("%d/%m/%Y").orElseThrow().edtf(text)).isNotNull();
  }
}
