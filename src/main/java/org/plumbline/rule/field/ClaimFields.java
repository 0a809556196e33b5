package org.plumbline.rule.field;

import static org.plumbline.rule.field.FieldMaker.words;

import java.util.List;
import org.plumbline.model.ClaimKind;
import org.plumbline.model.Modality;
import org.plumbline.model.evidence.Obstacle;
import org.plumbline.model.place.Compass;
import org.plumbline.model.value.Bound;
import org.plumbline.model.value.Change;

/** What a rule can ask of a claim, and in the same words of another claim of the article. */
final class ClaimFields {
  private final FieldMaker<ClaimFact> fields;

  ClaimFields(Field.Subject subject) {
    this.fields = new FieldMaker<>(subject, ClaimFact.class);
  }

  List<Field> all() {
    return List.of(
        fields.word(
            "kind",
            words(ClaimKind.class, ClaimKind::word),
            "kind",
            ClaimFact::getKind,
            "What the claim states."),
        fields.text(
            "figure",
            "statement",
            ClaimFact::getStatement,
            "The figure, date, office or direction as the text writes it."),
        fields.number(
            "number",
            "number",
            ClaimFact::getNumber,
            "The figure with its scale applied; missing for a range."),
        fields.text("quote", "quote", ClaimFact::getQuote, "The words of the claim, as given."),
        fields.word(
            "bound",
            words(Bound.class, Bound::word),
            "bound",
            ClaimFact::getBound,
            "How the text limits the figure."),
        fields.text(
            "hedge",
            "hedge",
            ClaimFact::getHedge,
            "The word that hedges or bounds the figure, such as about or no more than."),
        fields.text(
            "unit", "unitCode", ClaimFact::getUnitCode, "The code of the unit or counted thing."),
        fields.text(
            "concept", "concept", ClaimFact::getConcept, "The wording of what the claim is about."),
        fields.text(
            "counted", "counted", ClaimFact::getCounted, "The noun phrase that is counted."),
        fields.text(
            "measure",
            "measure",
            ClaimFact::getMeasure,
            "The id of the measure, event or office the claim was linked to."),
        fields.text(
            "measure label",
            "measureLabel",
            ClaimFact::getMeasureLabel,
            "How a reader calls the measure the claim was linked to."),
        fields.text("area", "area", ClaimFact::getArea, "The code of the area."),
        fields.text(
            "area label", "areaLabel", ClaimFact::getAreaLabel, "How a reader calls the area."),
        fields.text(
            "period",
            "period",
            ClaimFact::getPeriod,
            "What the claim is about in time, as 2021, 2021-06 or 2021-06-30."),
        fields.yesNo(
            "period stated",
            "periodStated",
            ClaimFact::isPeriodStated,
            "Whether the text itself states the period."),
        fields.yesNo(
            "implied",
            "implied",
            ClaimFact::isImplied,
            "Whether the text leaves the figure to be added up."),
        fields.text(
            "attribution",
            "source",
            ClaimFact::getSource,
            "Who is said to say so; missing where the newsroom itself says it."),
        fields.text(
            "attribution cue",
            "sourceCue",
            ClaimFact::getSourceCue,
            "The reporting word, such as estimates."),
        fields.number(
            "attribution depth",
            "sourceDepth",
            ClaimFact::getSourceDepth,
            "How many mouths the claim went through; 0 for the newsroom's own voice."),
        fields.text(
            "frequency",
            "frequency",
            ClaimFact::getFrequency,
            "The word that admits exceptions, such as usually."),
        fields.text(
            "certainty",
            "certainty",
            ClaimFact::getCertainty,
            "The word that weakens the statement, such as perhaps."),
        fields.word(
            "modality",
            words(Modality.class, Modality::word),
            "modality",
            ClaimFact::getModality,
            "Whether it is stated, predicted, conditional, negated or a figure of speech."),
        fields.yesNo(
            "quoted",
            "quoted",
            ClaimFact::isQuoted,
            "Whether the claim stands in quotation marks."),
        fields.word(
            "movement",
            words(Change.Direction.class, Change.Direction::word),
            "movement",
            ClaimFact::getMovement,
            "Which way the text has the figure move."),
        fields.word(
            "direction",
            words(Compass.class, Compass::word),
            "compass",
            ClaimFact::getCompass,
            "The compass direction the text states."),
        fields.text("place", "place", ClaimFact::getPlace, "The place the claim locates."),
        fields.text(
            "seen from",
            "seenFrom",
            ClaimFact::getSeenFrom,
            "The place it is seen from, or the area it lies in."),
        fields.text(
            "nearness", "nearness", ClaimFact::getNearness, "The word for nearness, such as near."),
        fields.yesNo(
            "inside area",
            "insideArea",
            ClaimFact::isInsideArea,
            "Whether the place is said to lie within the other."),
        fields.text(
            "weekday", "weekday", ClaimFact::getWeekday, "The weekday that the text gives a date."),
        fields.text(
            "converted from",
            "converted",
            ClaimFact::getConverted,
            "The amount that the text tells in another unit."),
        fields.text("person", "person", ClaimFact::getPerson, "The person said to hold an office."),
        fields.text("role", "office", ClaimFact::getOffice, "The office, as written."),
        fields.yesNo(
            "former",
            "former",
            ClaimFact::isFormer,
            "Whether the text says that the office is no longer held."),
        fields.number(
            "anniversary",
            "anniversary",
            ClaimFact::getAnniversary,
            "Which anniversary is claimed."),
        fields.word(
            "obstacle",
            words(Obstacle.class, Obstacle::word),
            "obstacle",
            ClaimFact::getObstacle,
            "Why no reference could be paired with the claim, or none."));
  }
}
