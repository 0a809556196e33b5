package org.plumbline.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.plumbline.model.reference.Observation;
import org.plumbline.reference.Catalogue;
import org.plumbline.reference.CatalogueReader;

/** Look-ups of the reference for a measure, area and month: as many a second at any size. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class LookUpBenchmark {
  @Param({"1000", "100000", "1000000"})
  public int size;

  private Catalogue catalogue = Catalogue.empty();
  private Gauges.Reading[] asked = {};
  private int next;

  @Setup
  public void load() throws IOException {
    Path folder = Files.createTempDirectory("gauges");
    new Gauges(size).write(folder);
    catalogue = new CatalogueReader().read(folder).catalogue();
    List<Gauges.Reading> all = new Gauges(size).readings();
    Random random = new Random(3);
    asked = new Gauges.Reading[1 << 12];
    for (int i = 0; i < asked.length; i++) {
      asked[i] = all.get(random.nextInt(all.size()));
    }
    TemporaryFolder.delete(folder);
  }

  @Benchmark
  public Observation lookUp() {
    Gauges.Reading one = asked[next++ & (asked.length - 1)];
    String period = one.period();
    for (Observation observation : catalogue.observations(one.measure(), one.area())) {
      if (observation.period() != null && observation.period().written().equals(period)) {
        return observation;
      }
    }
    throw new IllegalStateException("Nothing was found for " + one + ".");
  }
}
