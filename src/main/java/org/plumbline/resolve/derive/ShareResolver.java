package org.plumbline.resolve.derive;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.Claim;
import org.plumbline.model.ClaimKind;
import org.plumbline.model.Context;
import org.plumbline.model.Mention;
import org.plumbline.model.Modality;
import org.plumbline.model.NearWord;
import org.plumbline.model.Reading;
import org.plumbline.model.evidence.Dossier;
import org.plumbline.model.evidence.Evidence;
import org.plumbline.model.evidence.Link;
import org.plumbline.model.evidence.Matching;
import org.plumbline.model.evidence.Obstacle;
import org.plumbline.model.evidence.Reference;
import org.plumbline.model.reference.Measure;
import org.plumbline.model.reference.Observation;
import org.plumbline.model.time.Period;
import org.plumbline.resolve.AreaChoice;
import org.plumbline.resolve.Dimensions;
import org.plumbline.resolve.Figures;
import org.plumbline.resolve.Setting;
import org.plumbline.resolve.link.Discourse;
import org.plumbline.resolve.link.MeasureLinker;
import org.plumbline.resolve.link.Stem;
import org.plumbline.resolve.order.Orders;

/**
 * Holds a share against a part over its whole: two measures of one area, or one measure for an area
 * and for the area around it. Both must be named; no whole is chosen because a value fits.
 */
public final class ShareResolver {
  private static final String PERCENT = "percent";
  private static final String EVERY = " for every ";
  private static final Set<String> PRONOUNS = Set.of("them", "these", "those", "it", "which");

  private final Setting setting;
  private final MeasureLinker linker;
  private final Figures figures;
  private final Discourse discourse;

  public ShareResolver(
      Setting setting, MeasureLinker linker, Figures figures, Discourse discourse) {
    this.setting = setting;
    this.linker = linker;
    this.figures = figures;
    this.discourse = discourse;
  }

  /** A measure for an area. */
  private record Term(Measure measure, String area) {}

  /** A part and its whole; {@code stated} says whether the sentence names the part's area. */
  private record Terms(Term part, Term whole, boolean stated) {}

  public Dossier resolve(Claim claim, Reading.OfFigure share) {
    if (share.context().modality() != Modality.STATED) {
      return new Dossier(claim, Link.NONE, List.of(), Obstacle.NOT_STATED_AS_FACT);
    }
    Terms terms = claim.kind() == ClaimKind.RATIO ? everyOther(claim, share) : terms(claim, share);
    if (terms == null) {
      return new Dossier(claim, Link.NONE, List.of(), Obstacle.NOT_DERIVED);
    }
    Link link =
        new Link(
            terms.part.measure.id(),
            terms.part.measure.label(),
            terms.part.area,
            setting.label(terms.part.area),
            null,
            false,
            List.of(terms.whole.measure.id()));
    Evidence evidence = evidence(claim, share, terms);
    return evidence == null
        ? new Dossier(claim, link, List.of(), Obstacle.NOT_DERIVED)
        : new Dossier(claim, link, List.of(evidence), Obstacle.NONE);
  }

  // What is divided by what

  private @Nullable Terms terms(Claim claim, Reading.OfFigure share) {
    Measure whole = whole(claim, share);
    if (whole == null) {
      return null;
    }
    Measure part = part(share, whole);
    if (part != null) {
      AreaChoice choice = area(claim, share.context(), part);
      String area = choice.area();
      return area == null
          ? null
          : new Terms(new Term(part, area), new Term(whole, area), choice.stated());
    }
    return partOfArea(share.context(), whole);
  }

  /** "98 men for every 100 women". */
  private @Nullable Terms everyOther(Claim claim, Reading.OfFigure share) {
    int at = claim.quote().indexOf(EVERY);
    if (at < 0) {
      return null;
    }
    Measure one = named(claim.quote().substring(0, at), share.context());
    Measure other = named(claim.quote().substring(at + EVERY.length()), share.context());
    boolean both = one != null && other != null && Objects.equals(unit(one), unit(other));
    if (!both || one == null || other == null || one.equals(other)) {
      return null;
    }
    AreaChoice choice = area(claim, share.context(), one);
    String area = choice.area();
    return area == null
        ? null
        : new Terms(new Term(one, area), new Term(other, area), choice.stated());
  }

  private AreaChoice area(Claim claim, Context context, Measure measure) {
    AreaChoice choice = AreaChoice.of(context, setting.catalogue().areasOf(measure.id()), setting);
    if (choice.area() != null) {
      return choice;
    }
    Dossier before = discourse.antecedent(claim, dossier -> dossier.link().area() != null);
    return before == null ? choice : new AreaChoice(before.link().area(), false);
  }

  /** What it is a share of: the noun behind "of" or "in", or what was spoken of before. */
  private @Nullable Measure whole(Claim claim, Reading.OfFigure share) {
    String counted = share.counted();
    String words = counted == null ? share.concept() : counted;
    if (words.isBlank() || PRONOUNS.contains(words)) {
      Dossier before =
          PRONOUNS.contains(words)
              ? discourse.antecedent(
                  claim, dossier -> dossier.claim().sentence().equals(claim.sentence()))
              : null;
      return before == null
          ? null
          : setting.catalogue().measure(String.valueOf(before.link().measure())).orElse(null);
    }
    return named(words, share.context());
  }

  private @Nullable Measure named(String words, Context context) {
    return linker.link(words, without(context), this::isAmount).best();
  }

  private boolean isAmount(Measure measure) {
    String unit = unit(measure);
    return unit != null && !PERCENT.equals(unit);
  }

  /** The unit that the measure has, else that of its figures. */
  private @Nullable String unit(Measure measure) {
    List<Observation> all = setting.catalogue().observations(measure.id());
    return measure.unit() != null || all.isEmpty() ? measure.unit() : all.get(0).value().unit();
  }

  private static Context without(Context context) {
    return new Context(
        context.areas(),
        List.of(),
        context.time(),
        null,
        context.modality(),
        null,
        null,
        context.quoted(),
        List.of());
  }

  /** A measure in the whole's unit that the sentence names with a word that the whole lacks. */
  private @Nullable Measure part(Reading.OfFigure share, Measure whole) {
    Set<String> said = new LinkedHashSet<>(Stem.all(share.concept()));
    for (NearWord word : share.context().words()) {
      said.add(Stem.of(word.lower()));
    }
    Set<String> own = stems(whole);
    Predicate<Measure> possible =
        measure -> {
          Set<String> words = stems(measure);
          words.removeAll(own);
          words.retainAll(said);
          return !measure.equals(whole)
              && Objects.equals(unit(measure), unit(whole))
              && !words.isEmpty();
        };
    return linker.link(share.concept(), share.context(), possible).best();
  }

  private static Set<String> stems(Measure measure) {
    Set<String> stems = new LinkedHashSet<>(Stem.all(measure.label()));
    measure.terms().forEach(term -> stems.addAll(Stem.all(term)));
    return stems;
  }

  /** "Milltown holds a tenth of the population": the whole is that of the area around it. */
  private @Nullable Terms partOfArea(Context context, Measure whole) {
    List<Observation> all = setting.catalogue().observations(whole.id());
    Set<String> known = Orders.areas(all);
    for (Mention mention : context.areas()) {
      for (String id : mention.ids()) {
        for (String outer : known) {
          boolean around =
              known.contains(id)
                  && !outer.equals(id)
                  && setting.catalogue().within(id, outer)
                  && outer.indexOf('+') < 0;
          if (around) {
            return new Terms(new Term(whole, id), new Term(whole, outer), true);
          }
        }
      }
    }
    return null;
  }

  // The division

  private @Nullable Evidence evidence(Claim claim, Reading.OfFigure share, Terms terms) {
    List<Observation> parts = series(terms.part, share.context());
    List<Observation> wholes = series(terms.whole, share.context());
    Period stated = share.context().time() == null ? null : share.context().time().period();
    Observation part = null;
    Observation whole = null;
    for (Observation one : parts) {
      Period period = Objects.requireNonNull(one.period());
      for (Observation other : wholes) {
        boolean same = Objects.requireNonNull(other.period()).equals(period);
        if (same && (stated == null || period.overlaps(stated))) {
          part = one;
          whole = other;
        }
      }
    }
    if (part == null || whole == null) {
      return null;
    }
    Derived derived = Derived.quotient("share", part.value(), whole.value(), true);
    if (derived == null) {
      return null;
    }
    Reference reference =
        new Reference(
            terms.part.measure.id(),
            terms.part.measure.label(),
            terms.part.area,
            setting.label(terms.part.area),
            part.period(),
            Map.of(),
            part.source(),
            derived.derivation(),
            derived.arithmetic(),
            List.of(part.source(), whole.source()));
    return new Evidence(
        claim.id(),
        reference,
        new Matching(
            Matching.Measure.SAME,
            terms.stated ? Matching.Area.SAME : Matching.Area.UNSTATED,
            stated == null ? Matching.Period.CURRENT : Matching.Period.SAME),
        figures.compare(
            InPercent.of(share.value(), PERCENT), share.context().certainty(), derived.value()),
        setting.vintage(part.source()));
  }

  private List<Observation> series(Term term, Context context) {
    List<Observation> meant =
        Dimensions.meant(
            setting.catalogue().observations(term.measure.id(), term.area),
            context,
            setting.catalogue());
    return new ArrayList<>(
        Orders.latestVintage(meant, setting::isPublic).stream()
            .filter(observation -> observation.value().value() != null)
            .toList());
  }
}
