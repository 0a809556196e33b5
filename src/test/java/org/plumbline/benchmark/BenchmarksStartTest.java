package org.plumbline.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The benchmarks do what they say, at their smallest. Nothing is measured. */
final class BenchmarksStartTest {

  @Test
  void findsWhatItLooksUp() throws Exception {
    LookUpBenchmark benchmark = new LookUpBenchmark();
    benchmark.size = 1_000;
    benchmark.load();
    assertThat(benchmark.lookUp().value().unit()).isEqualTo("millimetre");
  }

  @Test
  void loadsWhatItWrote() throws Exception {
    LoadBenchmark benchmark = new LoadBenchmark();
    benchmark.size = 1_000;
    benchmark.write();
    assertThat(benchmark.load().diagnostics()).isEmpty();
    benchmark.delete();
  }

  @Test
  void findsClaimsInItsArticles() throws Exception {
    ExtractionBenchmark benchmark = new ExtractionBenchmark();
    benchmark.times = 1;
    benchmark.write();
    ExtractionBenchmark.Counter counter = new ExtractionBenchmark.Counter();
    assertThat(benchmark.extract(counter)).hasSizeGreaterThan(30);
    assertThat(counter.words).isGreaterThan(500);
  }

  @Test
  void holdsAsManyClaimsConsistentAsTheLoopWrittenByHand() throws Exception {
    CheckBenchmark benchmark = new CheckBenchmark();
    benchmark.size = 1_000;
    benchmark.load();
    int byRules = benchmark.check(new CheckBenchmark.Counter());
    assertThat(byRules).isEqualTo(15);
    assertThat(benchmark.byHand(new CheckBenchmark.Counter())).isEqualTo(byRules);
  }
}
