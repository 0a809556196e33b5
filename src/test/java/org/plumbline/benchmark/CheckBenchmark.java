package org.plumbline.benchmark;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.plumbline.model.report.Verdict;
import org.plumbline.verify.ArticleInput;
import org.plumbline.verify.CheckRequest;
import org.plumbline.verify.CheckResult;
import org.plumbline.verify.Verification;

/**
 * Articles of fifteen claims from their bytes to their reports, and beside it a loop written by
 * hand that does nothing but the comparisons: what reading, rules and reports cost.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
public class CheckBenchmark {
  private static final int CLAIMS = 15;
  private static final int ARTICLES = 64;

  @Param({"1000", "100000"})
  public int size;

  private final Map<String, BigDecimal> byHand = new HashMap<>();
  private final List<List<Gauges.Reading>> stated = new ArrayList<>();
  private final List<CheckRequest> requests = new ArrayList<>();
  private Verification verification =
      Verification.open(Path.of("facts"), Path.of("rules"), false, null);
  private int next;

  /** Counts claims instead of articles. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Counter {
    public long claims;
  }

  @Setup
  public void load() throws IOException {
    Path folder = Files.createTempDirectory("gauges");
    new Gauges(size).write(folder);
    verification = Verification.open(folder, Path.of("rules"), false, null);
    List<Gauges.Reading> all = new Gauges(size).readings();
    for (Gauges.Reading one : all) {
      byHand.put(key(one), new BigDecimal(one.value()));
    }
    Random random = new Random(11);
    for (int i = 0; i < ARTICLES; i++) {
      List<Gauges.Reading> claims = new ArrayList<>();
      for (int j = 0; j < CLAIMS; j++) {
        claims.add(all.get(random.nextInt(all.size())));
      }
      stated.add(claims);
      requests.add(request(claims, folder));
    }
    TemporaryFolder.delete(folder);
  }

  private static String key(Gauges.Reading one) {
    return one.measure() + "|" + one.area() + "|" + one.period();
  }

  private static CheckRequest request(List<Gauges.Reading> claims, Path facts) {
    String text = claims.stream().map(Gauges::sentence).collect(Collectors.joining("\n\n"));
    ArticleInput article = new ArticleInput("a.txt", text.getBytes(StandardCharsets.UTF_8));
    return new CheckRequest(
        List.of(article),
        null,
        facts,
        Path.of("rules"),
        LocalDate.of(2025, 1, 6),
        null,
        false,
        null);
  }

  /** The articles' claims that are judged consistent. */
  @Benchmark
  public int check(Counter counter) {
    CheckResult result = verification.check(requests.get(next++ % ARTICLES));
    int claims = result.reports().get(0).claims().size();
    counter.claims += claims;
    return (int)
        result.reports().get(0).claims().stream()
            .filter(claim -> claim.verdict() == Verdict.CONSISTENT)
            .count();
  }

  @Benchmark
  public int byHand(Counter counter) {
    int consistent = 0;
    for (Gauges.Reading one : stated.get(next++ % ARTICLES)) {
      BigDecimal known = byHand.get(key(one));
      BigDecimal half = known == null ? null : known.ulp().divide(BigDecimal.valueOf(2));
      BigDecimal said = new BigDecimal(one.value());
      boolean holds =
          known != null && half != null && said.subtract(known).abs().compareTo(half) < 0;
      consistent += holds ? 1 : 0;
      counter.claims++;
    }
    return consistent;
  }
}
