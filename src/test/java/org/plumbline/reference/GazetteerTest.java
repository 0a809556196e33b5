package org.plumbline.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.plumbline.model.reference.Area;

class GazetteerTest {

  @Test
  void readsPlacesWithTheirNamesAndPoints() throws IOException {
    try (@Nullable InputStream in = GazetteerTest.class.getResourceAsStream("places.csv")) {
      assertThat(in).isNotNull();
      LoadedCatalogue loaded = Gazetteer.read(in.readAllBytes());
      assertThat(loaded.diagnostics()).isEmpty();
      assertThat(loaded.catalogue().areas()).hasSize(5);
      assertThat(loaded.catalogue().area("ZAA").map(Area::demonyms).orElseThrow())
          .containsExactly("Zaalander", "Zaaish");
      assertThat(loaded.catalogue().within("ZCC", "ZAA")).isTrue();
    }
  }

  @Test
  void isThereWithOrWithoutItsList() {
    boolean listed = Gazetteer.class.getResource("countries.csv") != null;
    assertThat(Gazetteer.world().areas().isEmpty()).isEqualTo(!listed);
    assertThat(Gazetteer.world()).isSameAs(Gazetteer.world());
  }
}
