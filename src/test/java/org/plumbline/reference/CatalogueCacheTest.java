package org.plumbline.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.model.reference.Measure;

final class CatalogueCacheTest {
  @TempDir Path folder;
  private Path facts;
  private Path cache;

  @BeforeEach
  void write() throws IOException {
    facts = Files.createDirectories(folder.resolve("facts"));
    cache = folder.resolve("cache");
    Files.writeString(
        facts.resolve("datapackage.json"),
        """
        {"name": "weather", "resources": [
          {"name": "rain", "path": "rain.csv"},
          {"name": "gauges", "path": "gauges.csv", "kind": "measures"},
          {"name": "masts", "path": "masts.csv", "kind": "areas"},
          {"name": "storms", "path": "storms.csv", "kind": "events"},
          {"name": "wardens", "path": "wardens.csv", "kind": "tenures"},
          {"name": "bridges", "path": "bridges.csv", "kind": "table", "title": "Bridges"}]}
        """);
    file(
        "rain.csv",
        "measure,area,period,value,low,high,unit,unit_mult,published,season",
        "rainfall,VEL,2021,4.40,,,millimetre,2,2022-03-01,wet",
        "rainfall,VEL,2020-Q3,,10,12.5,millimetre,0,,dry",
        "rainfall,VEL,2021~,123456789012345678901234567890,,,millimetre,,2022-03-01,",
        "rainfall,VEL,late,7,,,millimetre,0,,",
        "frost-days,VEL,[2020-01-02,2020-01-03],12,,,day,0,2022-03-01,");
    file("gauges.csv", "measure,label,terms,unit", "rainfall,Rainfall,rain;wet weather,millimetre");
    file("masts.csv", "area,label,lat,lon", "VEL,Velia,1.5,-2.25");
    file("storms.csv", "event,label,date", "great-gale,Great Gale,2019-11-02");
    file("wardens.csv", "person,role,start,end", "Ina Berg,warden,2018-05-01,");
    file("bridges.csv", "bridge,length", "Old Bridge,120");
  }

  private void file(String name, String... lines) throws IOException {
    Files.write(facts.resolve(name), List.of(lines));
  }

  private LoadedCatalogue read(String program) {
    return new CatalogueReader(CatalogueCache.of(cache, program, 0)).read(facts);
  }

  private LoadedCatalogue read() {
    return read("one");
  }

  private Path kept() throws IOException {
    try (Stream<Path> files = Files.list(cache)) {
      List<Path> all = files.toList();
      assertThat(all).hasSize(1);
      return all.get(0);
    }
  }

  private static void assertSame(LoadedCatalogue one, LoadedCatalogue other) {
    assertThat(one.diagnostics()).isEqualTo(other.diagnostics());
    Catalogue left = one.catalogue();
    Catalogue right = other.catalogue();
    assertThat(left.digest()).isEqualTo(right.digest());
    assertThat(left.resources()).isEqualTo(right.resources());
    assertThat(List.copyOf(left.measures())).isEqualTo(List.copyOf(right.measures()));
    assertThat(List.copyOf(left.areas())).isEqualTo(List.copyOf(right.areas()));
    assertThat(List.copyOf(left.events())).isEqualTo(List.copyOf(right.events()));
    assertThat(left.tenures()).isEqualTo(right.tenures());
    assertThat(List.copyOf(left.tables())).isEqualTo(List.copyOf(right.tables()));
    assertThat(left.names()).isEqualTo(right.names());
    for (Measure measure : left.measures()) {
      assertThat(left.observations(measure.id())).isEqualTo(right.observations(measure.id()));
    }
  }

  @Test
  void readsTheSameFromTheCacheAsFromTheFiles() throws IOException {
    LoadedCatalogue fresh = new CatalogueReader().read(facts);
    assertThat(fresh.diagnostics()).isNotEmpty();
    read();
    LoadedCatalogue cached =
        CatalogueCache.of(cache, "one", 0).find(new PackageFolder(facts)).orElseThrow();
    assertSame(cached, fresh);
    assertThat(kept()).isRegularFile();
  }

  @Test
  void saysOfBrokenRowsFromTheCacheToo() {
    read();
    assertThat(read().diagnostics())
        .anySatisfy(one -> assertThat(one.render()).startsWith("rain.csv:5:period: bad-period"));
  }

  @Test
  void readsAFileAgainThatHasChanged() throws IOException {
    read();
    String text = Files.readString(facts.resolve("rain.csv"));
    Files.writeString(facts.resolve("rain.csv"), text.replace("12.5", "13.5"));
    assertSame(read(), new CatalogueReader().read(facts));
  }

  @Test
  void readsADescriptionAgainThatHasChanged() throws IOException {
    read();
    String text = Files.readString(facts.resolve("datapackage.json"));
    Files.writeString(facts.resolve("datapackage.json"), text.replace("Bridges", "Spans"));
    assertSame(read(), new CatalogueReader().read(facts));
  }

  @Test
  void readsTheFilesAgainForAnotherProgram() {
    read();
    assertThat(CatalogueCache.of(cache, "two", 0).find(new PackageFolder(facts))).isEmpty();
  }

  @Test
  void fallsBackToTheFilesWhereAnyByteIsAnother() throws IOException {
    read();
    LoadedCatalogue fresh = new CatalogueReader().read(facts);
    byte[] good = Files.readAllBytes(kept());
    for (int at = 0; at < good.length; at += 7) {
      byte[] bad = good.clone();
      bad[at] ^= 0x10;
      Files.write(kept(), bad);
      assertThat(CatalogueCache.of(cache, "one", 0).find(new PackageFolder(facts))).isEmpty();
    }
    assertSame(read(), fresh);
  }

  @Test
  void fallsBackToTheFilesWhereTheCacheIsCutOff() throws IOException {
    read();
    byte[] good = Files.readAllBytes(kept());
    for (int length = 0; length < good.length; length += 13) {
      Files.write(kept(), Arrays.copyOf(good, length));
      assertThat(CatalogueCache.of(cache, "one", 0).find(new PackageFolder(facts))).isEmpty();
    }
  }

  @Test
  void writesTheCacheAnewWhereItWasDamaged() throws IOException {
    read();
    byte[] good = Files.readAllBytes(kept());
    Files.writeString(kept(), "rubbish");
    read();
    assertThat(Files.readAllBytes(kept())).isEqualTo(good);
  }

  @Test
  void keepsNothingOfAFolderThatLacksAFile() throws IOException {
    Files.delete(facts.resolve("bridges.csv"));
    read();
    assertThat(cache).doesNotExist();
  }

  @Test
  void keepsNothingOfLittleData() {
    new CatalogueReader(CatalogueCache.of(cache, "one", 1_000_000)).read(facts);
    assertThat(cache).doesNotExist();
  }

  @Test
  void worksWhereTheCacheIsNoFolder() throws IOException {
    Files.writeString(cache, "a file");
    assertSame(read(), new CatalogueReader().read(facts));
  }
}
