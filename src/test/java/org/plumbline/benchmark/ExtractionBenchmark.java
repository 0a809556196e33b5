package org.plumbline.benchmark;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.plumbline.extract.ClaimExtractor;
import org.plumbline.extract.ShippedLexicon;
import org.plumbline.model.Claim;
import org.plumbline.text.ArticleReader;
import org.plumbline.text.Document;
import org.plumbline.text.UnreadableArticleException;

/** Reading an article and its claims: as many words a second whatever its length. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
public class ExtractionBenchmark {
  private static final String PARAGRAPH =
      "The harbour office said on Tuesday that about 3,500 people in Velia had lost their homes in"
          + " 2021, up from 2,100 a year earlier. Rainfall rose by 12.5% to 640 millimetres, the"
          + " highest since 1987. Two thirds of the damage, some $4.5 million, was in the old port,"
          + " which lies 12 km west of the town. Ina Berg, the mayor, resigned in March 2022.\n\n";
  private static final String LIST =
      "on 3 May 2021 about 3,500 people in Velia and 4.5 million elsewhere lost their homes and ";

  /** How much longer than the shortest. */
  @Param({"1", "10", "100"})
  public int times;

  /** Articles as they are, or a list that has no full stop. */
  @Param({"article", "list"})
  public String kind = "article";

  private final ClaimExtractor extractor = new ClaimExtractor(ShippedLexicon.lexicon());
  private byte[] text = {};
  private int words;

  /** Counts words instead of articles. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Counter {
    public long words;
  }

  @Setup
  public void write() {
    String piece = kind.equals("article") ? PARAGRAPH.repeat(10) : LIST.repeat(40);
    String whole = piece.repeat(times);
    words = whole.split("\\s+", -1).length;
    text = whole.getBytes(StandardCharsets.UTF_8);
  }

  @Benchmark
  public List<Claim> extract(Counter counter) throws UnreadableArticleException {
    Document document = new ArticleReader().read(text, "article.txt", null).get(0);
    counter.words += words;
    return extractor.extract(document);
  }
}
