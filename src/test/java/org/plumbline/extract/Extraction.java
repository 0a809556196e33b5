package org.plumbline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.Article;
import org.plumbline.model.Claim;
import org.plumbline.model.ClaimKind;
import org.plumbline.model.Reading;
import org.plumbline.text.ArticleReader;
import org.plumbline.text.Document;
import org.plumbline.text.Format;
import org.plumbline.text.UnreadableArticleException;

/** Reads claims from a text of 6 January 2022, with the small lexicon. */
public final class Extraction {
  public static final LocalDate PUBLISHED = LocalDate.of(2022, 1, 6);
  private static final ClaimExtractor EXTRACTOR = new ClaimExtractor(SmallLexicon.lexicon());

  private Extraction() {}

  public static List<Claim> claims(String text) {
    return EXTRACTOR.extract(document(text, PUBLISHED));
  }

  /** The claims and whatever else is read. */
  public static List<Claim> readings(String text) {
    return EXTRACTOR.readings(document(text, PUBLISHED));
  }

  public static Document document(String text, @Nullable LocalDate published) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      Document read = new ArticleReader().read(bytes, "test", Format.TEXT).get(0);
      Article a = read.article();
      return new Document(
          new Article(a.id(), a.title(), published, a.source(), a.sha256(), a.text()),
          read.blocks());
    } catch (UnreadableArticleException e) {
      throw new AssertionError(e);
    }
  }

  public static List<Claim> claims(String text, ClaimKind kind) {
    return claims(text).stream().filter(claim -> claim.kind() == kind).toList();
  }

  /** The one claim of a kind, whatever else stands there. */
  public static Claim the(ClaimKind kind, String text) {
    List<Claim> found = claims(text, kind);
    assertThat(found).as("%s claims in ‘%s’", kind.word(), text).hasSize(1);
    return found.get(0);
  }

  /** The claim whose quote has some words in it. */
  public static Claim quoting(String words, String text) {
    return claims(text).stream()
        .filter(claim -> claim.quote().contains(words))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No claim quotes ‘" + words + "’ in: " + text));
  }

  public static Reading.OfFigure figure(Claim claim) {
    return (Reading.OfFigure) claim.reading();
  }

  public static Reading.OfDate date(Claim claim) {
    return (Reading.OfDate) claim.reading();
  }

  public static Reading.OfTenure tenure(Claim claim) {
    return (Reading.OfTenure) claim.reading();
  }

  public static Reading.OfPlace place(Claim claim) {
    return (Reading.OfPlace) claim.reading();
  }

  public static Reading.OfRank rank(Claim claim) {
    return (Reading.OfRank) claim.reading();
  }

  public static Reading.OfTrend trend(Claim claim) {
    return (Reading.OfTrend) claim.reading();
  }
}
