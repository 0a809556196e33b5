package org.plumbline.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.plumbline.reference.CatalogueReader;
import org.plumbline.reference.LoadedCatalogue;

/** Reading a folder of reference data: time in proportion to its size. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class LoadBenchmark {
  @Param({"1000", "100000", "1000000"})
  public int size;

  private Path folder = Path.of("");

  @Setup
  public void write() throws IOException {
    folder = Files.createTempDirectory("gauges");
    new Gauges(size).write(folder);
  }

  @TearDown
  public void delete() throws IOException {
    TemporaryFolder.delete(folder);
  }

  @Benchmark
  public LoadedCatalogue load() {
    return new CatalogueReader().read(folder);
  }
}
