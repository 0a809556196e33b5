package org.plumbline.report.sample;

import static org.plumbline.report.sample.ClaimMaker.NOTHING_SAID;
import static org.plumbline.report.sample.Values.exact;
import static org.plumbline.report.sample.Values.number;

import org.jspecify.annotations.Nullable;
import org.plumbline.model.ClaimKind;
import org.plumbline.model.Reading;
import org.plumbline.model.evidence.Comparison.OfFigures;
import org.plumbline.model.report.Passage;
import org.plumbline.model.value.Interval;
import org.plumbline.model.value.ReferenceValue;
import org.plumbline.model.value.Relation;
import org.plumbline.model.value.ReportedValue;

/** An invented article on an invented port. */
final class HarbourArticle {
  static final SampleText TEXT =
      new SampleText()
          .add(Passage.Kind.HEADLINE, "A harbour counts its losses")
          .add(
              Passage.Kind.PARAGRAPH,
              "About 3,500 dockers work in Norhaven, the port authority estimates, and perhaps"
                  + " 4,200 people with the day crews. Unemployment in the town stands at 4.8"
                  + " percent; freight rose by 12 percent last year to 2.6 thousand tonnes.")
          .add(
              Passage.Kind.PARAGRAPH,
              "The old swing bridge fell a week ago, on the tenth anniversary of its opening."
                  + " Harbour master Per Holm and Mayor Ada Lindqvist both say that traffic on the"
                  + " quays is rising.")
          .add(Passage.Kind.HEADING, "What was lost")
          .add(Passage.Kind.LIST_ITEM, "12 tugs and 7 barges, 20 vessels in all")
          .add(
              Passage.Kind.LIST_ITEM,
              "the lighthouse west of the market square, no more than 10 km away")
          .add(Passage.Kind.QUOTE, "“Ten of <script>alert('us')</script> & more,” said a sailor.")
          .add(Passage.Kind.PARAGRAPH, "قال المرفأ إن 120 سفينة وصلت هذا العام.");

  private HarbourArticle() {}

  static ClaimMaker claim(String id, ClaimKind kind, String quote, Reading reading) {
    return new ClaimMaker(
        id, null, kind, quote, TEXT.selector(quote), TEXT.sentence(quote), reading);
  }

  static Reading figure(ReportedValue value, String concept, @Nullable String counted) {
    return new Reading.OfFigure(value, concept, counted, null, NOTHING_SAID);
  }

  static OfFigures held(
      ReportedValue value,
      Interval claimed,
      ReferenceValue reference,
      Relation relation,
      @Nullable String gap,
      @Nullable String percent) {
    return new OfFigures(
        value,
        claimed,
        value.printed(),
        reference,
        relation,
        gap == null ? null : number(gap),
        percent == null ? null : number(percent),
        !claimed.inside(value.printed()));
  }

  static ReportedValue vessels() {
    return exact("20", "20", "vessel");
  }
}
