package org.plumbline.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.plumbline.engine.JudgedClaim;
import org.plumbline.model.ClaimKind;
import org.plumbline.model.evidence.Dossier;
import org.plumbline.model.evidence.Evidence;
import org.plumbline.model.evidence.Matching;
import org.plumbline.model.evidence.Obstacle;
import org.plumbline.model.report.CheckedClaim;
import org.plumbline.model.report.Finding;
import org.plumbline.model.report.Verdict;
import org.plumbline.model.value.Bound;
import org.plumbline.model.value.Relation;
import org.plumbline.rule.field.ReferenceFact;

/** What the shipped rules make of any dossier at all. */
class JudgementPropertiesTest {
  private static final List<Relation> OF_FIGURES =
      List.of(Relation.INSIDE, Relation.OVERLAPS, Relation.BELOW, Relation.ABOVE);

  @Provide
  Arbitrary<List<Dossier>> dossiers() {
    Arbitrary<Matching> matching =
        Combinators.combine(
                Arbitraries.of(Matching.Measure.class),
                Arbitraries.of(Matching.Area.class),
                Arbitraries.of(Matching.Period.class))
            .as(Matching::new);
    Arbitrary<SampleEvidence> pairing =
        Combinators.combine(
                matching,
                Arbitraries.of(Relation.class),
                Arbitraries.of(true, false),
                Arbitraries.of(Evidence.Vintage.class))
            .as(SampleEvidence::new);
    return Combinators.combine(
            Arbitraries.of(ClaimKind.class),
            Arbitraries.of(Bound.class),
            Arbitraries.of("usually", "").map(word -> word.isEmpty() ? null : word),
            Arbitraries.of(Obstacle.class),
            pairing.list().ofMaxSize(4))
        .as(Tuple::of)
        .list()
        .ofMinSize(1)
        .ofMaxSize(6)
        .map(
            all ->
                IntStream.range(0, all.size())
                    .mapToObj(
                        i ->
                            SampleEvidence.dossier(
                                "c" + (i + 1),
                                all.get(i).get1(),
                                all.get(i).get2(),
                                all.get(i).get3(),
                                all.get(i).get4(),
                                all.get(i).get5()))
                    .toList());
  }

  @Property(tries = 150)
  void everyClaimGetsOneVerdictFromARule(@ForAll("dossiers") List<Dossier> dossiers) {
    List<JudgedClaim> judged = ShippedRules.judge(dossiers);
    assertThat(judged).hasSameSizeAs(dossiers);
    assertThat(judged)
        .allSatisfy(
            one -> {
              assertThat(one.checked().decidedBy()).startsWith("VER-");
              assertThat(one.checked().conclusion()).isNotBlank().doesNotContain("{", "null");
            });
  }

  @Property(tries = 100)
  void noCardFiresTwiceOnTheSamePairing(@ForAll("dossiers") List<Dossier> dossiers) {
    assertThat(ShippedRules.judge(dossiers))
        .allSatisfy(
            one -> {
              List<String> fired = new ArrayList<>();
              one.fired()
                  .forEach(
                      firing -> {
                        ReferenceFact reference = firing.reference();
                        fired.add(
                            firing.rule()
                                + " "
                                + (reference == null
                                    ? ""
                                    : reference.evidence().reference().source().row())
                                + " "
                                + (firing.other() == null ? "" : firing.other().getId()));
                      });
              assertThat(fired).doesNotHaveDuplicates();
            });
  }

  @Property(tries = 100)
  void theOrderOfTheClaimsDoesNotMatter(@ForAll("dossiers") List<Dossier> dossiers) {
    List<Dossier> reversed = new ArrayList<>(dossiers);
    Collections.reverse(reversed);
    List<CheckedClaim> there =
        ShippedRules.judge(dossiers).stream().map(JudgedClaim::checked).toList();
    List<CheckedClaim> back =
        new ArrayList<>(ShippedRules.judge(reversed).stream().map(JudgedClaim::checked).toList());
    Collections.reverse(back);
    assertThat(back).isEqualTo(there);
  }

  @Property(tries = 100)
  void whereNothingIsOfTheSameMeasureAreaAndPeriodNothingIsInconsistent(
      @ForAll("dossiers") List<Dossier> dossiers) {
    for (JudgedClaim one : ShippedRules.judge(dossiers)) {
      boolean figure = one.checked().claim().kind() == ClaimKind.FIGURE;
      boolean comparable =
          one.references().stream()
              .map(reference -> reference.evidence().matching())
              .anyMatch(
                  m ->
                      m.measure() == Matching.Measure.SAME
                          && (m.area() == Matching.Area.SAME || m.area() == Matching.Area.UNSTATED)
                          && (m.period() == Matching.Period.SAME
                              || m.period() == Matching.Period.CURRENT));
      if (figure && !comparable) {
        assertThat(one.checked().verdict()).isNotIn(Verdict.INCONSISTENT, Verdict.CONTESTED);
      }
    }
  }

  @Example
  void hindsightContradictsNothing() {
    for (Relation relation : OF_FIGURES) {
      Dossier dossier =
          SampleEvidence.dossier(
              "c1",
              ClaimKind.FIGURE,
              Bound.POINT,
              null,
              Obstacle.NONE,
              List.of(
                  new SampleEvidence(
                      new Matching(Matching.Measure.SAME, Matching.Area.SAME, Matching.Period.SAME),
                      relation,
                      false,
                      Evidence.Vintage.HINDSIGHT)));
      assertThat(ShippedRules.judge(List.of(dossier)).get(0).checked().findings())
          .extracting(Finding::kind)
          .doesNotContain(Finding.Kind.CONTRADICTS, Finding.Kind.SUPPORTS);
    }
  }

  /** "Nothing covers it" must not be said where something was paired and admitted. */
  @Example
  void anAdmittedReferenceIsNeverPassedOverInSilence() {
    List<Dossier> dossiers = new ArrayList<>();
    List<String> cases = new ArrayList<>();
    for (Matching.Measure measure : List.of(Matching.Measure.SAME, Matching.Measure.NEAR)) {
      for (Matching.Area area : Matching.Area.values()) {
        for (Matching.Period period : Matching.Period.values()) {
          for (Relation relation : OF_FIGURES) {
            for (Bound bound : List.of(Bound.POINT, Bound.ABOUT, Bound.AT_MOST)) {
              for (String often : new String[] {null, "usually"}) {
                for (boolean needed : new boolean[] {false, true}) {
                  boolean possible = !needed || relation.compatible();
                  if (area != Matching.Area.DIFFERENT && possible) {
                    Matching matching = new Matching(measure, area, period);
                    cases.add(matching + " " + relation + " " + bound + " " + often + " " + needed);
                    dossiers.add(
                        SampleEvidence.dossier(
                            "c" + cases.size(),
                            ClaimKind.FIGURE,
                            bound,
                            often,
                            Obstacle.NONE,
                            List.of(
                                new SampleEvidence(
                                    matching, relation, needed, Evidence.Vintage.PUBLIC))));
                  }
                }
              }
            }
          }
        }
      }
    }
    List<JudgedClaim> judged = ShippedRules.judge(dossiers);
    List<String> silent = new ArrayList<>();
    for (int i = 0; i < judged.size(); i++) {
      if (judged.get(i).checked().verdict() == Verdict.NO_REFERENCE) {
        silent.add(cases.get(i));
      }
    }
    assertThat(silent).isEmpty();
  }
}
