package org.plumbline.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.extract.arithmetic.MultipleRecogniser;
import org.plumbline.extract.arithmetic.OwnFigures;
import org.plumbline.extract.claim.AgeRecogniser;
import org.plumbline.extract.claim.AnniversaryRecogniser;
import org.plumbline.extract.claim.ContainmentRecogniser;
import org.plumbline.extract.claim.ConversionRecogniser;
import org.plumbline.extract.claim.DateRecogniser;
import org.plumbline.extract.claim.Draft;
import org.plumbline.extract.claim.DurationRecogniser;
import org.plumbline.extract.claim.FigureRecogniser;
import org.plumbline.extract.claim.LoneDates;
import org.plumbline.extract.claim.LoneOnes;
import org.plumbline.extract.claim.PlaceRecogniser;
import org.plumbline.extract.claim.Recogniser;
import org.plumbline.extract.claim.Story;
import org.plumbline.extract.claim.SumRecogniser;
import org.plumbline.extract.claim.TenureRecogniser;
import org.plumbline.extract.claim.TrendRecogniser;
import org.plumbline.extract.claim.WeekdayRecogniser;
import org.plumbline.extract.rank.RankRecogniser;
import org.plumbline.extract.scene.Contexts;
import org.plumbline.extract.scene.Scene;
import org.plumbline.extract.scene.SceneReader;
import org.plumbline.model.Claim;
import org.plumbline.model.ClaimKind;
import org.plumbline.model.Reading;
import org.plumbline.model.Selector;
import org.plumbline.model.Span;
import org.plumbline.model.value.Ranking;
import org.plumbline.text.Document;

/** Finds the claims of an article, in the order of the text. */
public final class ClaimExtractor {
  private static final int AROUND = 32;

  private final Lexicon lexicon;
  private final List<Recogniser> recognisers =
      List.of(
          new FigureRecogniser(),
          new SumRecogniser(),
          new ConversionRecogniser(),
          new WeekdayRecogniser(),
          new DurationRecogniser(),
          new AgeRecogniser(),
          new DateRecogniser(),
          new AnniversaryRecogniser(),
          new TenureRecogniser(),
          new PlaceRecogniser(),
          new ContainmentRecogniser(),
          new TrendRecogniser(),
          new RankRecogniser(),
          new MultipleRecogniser());

  public ClaimExtractor(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The claims of an article, numbered from {@code c1}. */
  public List<Claim> extract(Document document) {
    return extract(document, null);
  }

  /**
   * The claims of the text of one row of a claims CSV.
   *
   * @param row the row's id, or null for an article
   */
  public List<Claim> extract(Document document, @Nullable String row) {
    return claims(document, row, found(scenes(document)));
  }

  /**
   * The text of one row of a claims CSV as a statement on a spreadsheet, whatever it says; empty
   * where it has no words.
   *
   * @param row the row's id, or null for an article
   */
  public List<Claim> statement(Document document, @Nullable String row) {
    List<Scene> scenes = scenes(document);
    String text = document.article().text().strip();
    if (scenes.isEmpty() || text.isEmpty()) {
      return List.of();
    }
    Scene scene = scenes.get(0);
    String whole = document.article().text();
    int start = whole.indexOf(text);
    Span span =
        new Span(whole.codePointCount(0, start), whole.codePointCount(0, start + text.length()));
    return List.of(
        new Claim(
            "c1",
            row,
            ClaimKind.STATEMENT,
            text,
            new Selector(span, "", ""),
            text,
            new Reading.OfStatement(text, Contexts.of(scene, 0, 1))));
  }

  /**
   * All that is read in an article: its claims, and the dates and periods that no claim holds and
   * the ones of many ("one of the oldest mills"), all numbered together in the order of the text. A
   * conversion is left out, since both its amounts are listed.
   */
  public List<Claim> readings(Document document) {
    List<Scene> scenes = scenes(document);
    List<Found> found = found(scenes);
    found.removeIf(one -> one.draft.kind() == ClaimKind.CONVERSION);
    Set<Span> dated = new HashSet<>();
    for (int i = 0; i < found.size(); i++) {
      if (found.get(i).draft.reading() instanceof Reading.OfDate date) {
        dated.add(date.time().span());
        found.set(i, bounded(found.get(i), date));
      }
    }
    for (Scene scene : scenes) {
      for (Draft draft : LoneDates.in(scene)) {
        Span span = scene.span(draft.from(), draft.to());
        if (!dated.contains(span)) {
          found.add(new Found(scene, draft, span));
        }
      }
      for (Draft draft : LoneOnes.in(scene)) {
        found.add(new Found(scene, draft, scene.span(draft.from(), draft.to())));
      }
    }
    return claims(document, null, found);
  }

  /** "Since late July" is no claim that something was in July, but opens a period. */
  private static Found bounded(Found found, Reading.OfDate date) {
    for (Draft lone : LoneDates.in(found.scene)) {
      boolean same =
          lone.reading() instanceof Reading.OfDate other
              && other.time().span().equals(date.time().span())
              && !Objects.equals(other.time(), date.time());
      if (same && lone.reading() instanceof Reading.OfDate other) {
        Draft draft = found.draft;
        Reading reading =
            new Reading.OfDate(
                other.time(), date.concept(), date.ordinal(), date.subject(), date.context());
        return new Found(
            found.scene, new Draft(draft.kind(), draft.from(), draft.to(), reading), found.span);
      }
    }
    return found;
  }

  private record Found(Scene scene, Draft draft, Span span) {}

  private List<Scene> scenes(Document document) {
    return new SceneReader(lexicon, document.article().published()).read(document);
  }

  private List<Found> found(List<Scene> scenes) {
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < scenes.size(); i++) {
      Story story = new Story(scenes, i);
      List<Draft> drafts = new ArrayList<>();
      for (Recogniser recogniser : recognisers) {
        drafts.addAll(recogniser.recognise(story));
      }
      for (Draft draft : drafts) {
        if (drafts.stream().noneMatch(other -> isLengthOf(other, draft))) {
          found.add(new Found(story.scene(), draft, story.scene().span(draft.from(), draft.to())));
        }
      }
    }
    return computed(found);
  }

  /** The same with what each figure comes to by those around it. */
  private static List<Found> computed(List<Found> found) {
    List<OwnFigures.Stated> stated = new ArrayList<>();
    found.forEach(one -> stated.add(new OwnFigures.Stated(one.scene, one.draft)));
    List<Draft> drafts = OwnFigures.related(stated);
    List<Found> out = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      out.add(new Found(found.get(i).scene, drafts.get(i), found.get(i).span));
    }
    return out;
  }

  /** A figure that a duration or an age is told in is no claim beside it. */
  private static boolean isLengthOf(Draft duration, Draft figure) {
    if (duration.reading() instanceof Reading.OfPlace place
        && figure.reading() instanceof Reading.OfFigure way) {
      return way.value().equals(place.distance());
    }
    if (duration.reading() instanceof Reading.OfRank rank
        && figure.reading() instanceof Reading.OfFigure number) {
      return isNumberOf(duration, rank.ranking(), figure, number);
    }
    return duration.reading() instanceof Reading.OfDuration whole
        && figure.reading() instanceof Reading.OfFigure part
        && (figure.kind() == ClaimKind.DURATION
            || figure.kind() == ClaimKind.AGE
            || whole.lapse() == Reading.Lapse.AGE)
        && figure.from() >= duration.from()
        && figure.from() < duration.to()
        && sameNumber(part.value().value(), whole.figure().value().value());
  }

  private static boolean sameNumber(@Nullable BigDecimal one, @Nullable BigDecimal other) {
    return one != null && other != null && one.compareTo(other) == 0;
  }

  /** The number of a place, or of the years that a record spans, is no claim beside it. */
  private static boolean isNumberOf(
      Draft draft, Ranking ranking, Draft figure, Reading.OfFigure number) {
    boolean others = ranking.field() == Ranking.Field.OTHERS;
    Integer own = others ? Integer.valueOf(ranking.place()) : ranking.length();
    BigDecimal value = number.value().value();
    boolean kind = others ? number.value().unit() == null : figure.kind() == ClaimKind.DURATION;
    return kind
        && own != null
        && value != null
        && figure.from() >= draft.from()
        && figure.from() < draft.to()
        && value.compareTo(BigDecimal.valueOf(own)) == 0;
  }

  private static List<Claim> claims(Document document, @Nullable String row, List<Found> unsorted) {
    List<Found> found = new ArrayList<>(unsorted);
    found.sort(Comparator.comparing(Found::span).thenComparing(f -> f.draft().kind()));
    CodePoints text = new CodePoints(document.article().text());
    List<Claim> claims = new ArrayList<>(found.size());
    for (Found one : found) {
      claims.add(
          new Claim(
              "c" + (claims.size() + 1),
              row,
              one.draft().kind(),
              text.substring(one.span().start(), one.span().end()),
              new Selector(
                  one.span(),
                  text.substring(Math.max(0, one.span().start() - AROUND), one.span().start()),
                  text.substring(
                      one.span().end(), Math.min(text.length(), one.span().end() + AROUND))),
              one.scene().sentence().text(),
              one.draft().reading()));
    }
    return claims;
  }
}
