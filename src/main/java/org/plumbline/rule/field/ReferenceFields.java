package org.plumbline.rule.field;

import static org.plumbline.rule.field.FieldMaker.words;

import java.util.List;
import java.util.stream.Stream;
import org.plumbline.model.evidence.Evidence;
import org.plumbline.model.evidence.Matching;
import org.plumbline.model.place.Compass;
import org.plumbline.model.value.Bound;
import org.plumbline.model.value.Change;
import org.plumbline.model.value.Relation;

/** What a rule can ask of a reference and of how a claim lies to it. */
final class ReferenceFields {
  /** SDMX code list CL_OBS_STATUS. */
  private static final List<String> STATUS_CODES =
      List.of(
          "A", "B", "D", "E", "F", "G", "H", "I", "J", "K", "L", "M", "N", "O", "P", "Q", "S", "U",
          "V", "W");

  private final FieldMaker<ReferenceFact> fields =
      new FieldMaker<>(Field.Subject.REFERENCE, ReferenceFact.class);

  List<Field> all() {
    return Stream.of(subject(), figures(), otherComparisons(), source())
        .flatMap(List::stream)
        .toList();
  }

  private List<Field> subject() {
    return List.of(
        fields.text(
            "measure",
            "measure",
            ReferenceFact::getMeasure,
            "The id of the measure or event, or the name of the office."),
        fields.text(
            "measure label",
            "measureLabel",
            ReferenceFact::getMeasureLabel,
            "How a reader calls it."),
        fields.word(
            "measure match",
            words(Matching.Measure.class, Matching.Measure::word),
            "measureMatch",
            ReferenceFact::getMeasureMatch,
            "How far the reference measures what the claim is about."),
        fields.text("area", "area", ReferenceFact::getArea, "The code of the area."),
        fields.text(
            "area label", "areaLabel", ReferenceFact::getAreaLabel, "How a reader calls the area."),
        fields.word(
            "area match",
            words(Matching.Area.class, Matching.Area::word),
            "areaMatch",
            ReferenceFact::getAreaMatch,
            "How far the reference is about the claim's area."),
        fields.text(
            "period",
            "period",
            ReferenceFact::getPeriod,
            "What the reference is about in time, as 2021, 2021-06 or 2021-06-30."),
        fields.word(
            "period match",
            words(Matching.Period.class, Matching.Period::word),
            "periodMatch",
            ReferenceFact::getPeriodMatch,
            "How far the reference is about the claim's period."),
        fields.word(
            "relation",
            words(Relation.class, Relation::word),
            "relation",
            ReferenceFact::getRelation,
            "Where what the text states lies, seen from the reference."));
  }

  private List<Field> figures() {
    return List.of(
        fields.text(
            "figure",
            "figure",
            ReferenceFact::getFigure,
            "What the reference states, as a reader sees it."),
        fields.text(
            "published rank",
            "publishedRank",
            ReferenceFact::getPublishedRank,
            "What the publisher states of the figure's place among others, or of its being a"
                + " record."),
        fields.yesNo(
            "scale unstated",
            "scaleUnstated",
            ReferenceFact::isScaleUnstated,
            "Whether the reference does not say if it counts ones, thousands or millions."),
        fields.number(
            "value",
            "number",
            ReferenceFact::getNumber,
            "The reference's figure; missing for a range or a mere bound."),
        fields.number(
            "low", "low", ReferenceFact::getLow, "The lowest number the reference allows."),
        fields.number(
            "high", "high", ReferenceFact::getHigh, "The highest number the reference allows."),
        fields.word(
            "bound",
            words(Bound.class, Bound::word),
            "bound",
            ReferenceFact::getBound,
            "How the reference limits its figure."),
        fields.text("unit", "unitCode", ReferenceFact::getUnitCode, "The code of its unit."),
        fields.number(
            "gap",
            "gap",
            ReferenceFact::getGap,
            "The text's figure less the reference's, in the reference's unit; messages leave the"
                + " sign out."),
        fields.number(
            "gap percent",
            "gapPercent",
            ReferenceFact::getGapPercent,
            "The gap in percent of the reference, negative where the text is lower; messages leave"
                + " the sign out."),
        fields.yesNo(
            "hedge needed",
            "hedgeNeeded",
            ReferenceFact::isHedgeNeeded,
            "Whether the two agree only because of the hedge."));
  }

  private List<Field> otherComparisons() {
    return List.of(
        fields.text("date", "date", ReferenceFact::getDate, "When the reference has it happen."),
        fields.number(
            "days apart",
            "daysApart",
            ReferenceFact::getDaysApart,
            "Days between the two dates; 0 where they overlap."),
        fields.text(
            "start", "start", ReferenceFact::getStart, "When the reference has the office begin."),
        fields.text(
            "end",
            "end",
            ReferenceFact::getEnd,
            "When the reference has the office end; missing while it lasts."),
        fields.text(
            "holder", "holder", ReferenceFact::getHolder, "Who held the office at the time."),
        fields.number(
            "kilometres",
            "kilometres",
            ReferenceFact::getKilometres,
            "The distance between the two places in kilometres."),
        fields.number(
            "bearing",
            "bearing",
            ReferenceFact::getBearing,
            "Degrees clockwise from north, from the place it is seen from."),
        fields.number(
            "off by",
            "offBy",
            ReferenceFact::getOffBy,
            "Degrees between the bearing and the direction the text states."),
        fields.number(
            "limit",
            "limit",
            ReferenceFact::getLimit,
            "What the tables of the rules allow, in degrees or kilometres."),
        fields.word(
            "direction",
            words(Compass.class, Compass::word),
            "compass",
            ReferenceFact::getCompass,
            "The compass direction nearest to the bearing."),
        fields.word(
            "movement",
            words(Change.Direction.class, Change.Direction::word),
            "movement",
            ReferenceFact::getMovement,
            "Which way the series moves; missing where it goes both ways."),
        fields.text(
            "table stated",
            "tableStated",
            ReferenceFact::getTableStated,
            "What the text states of a spreadsheet; missing for other references."),
        fields.text(
            "table given",
            "tableGiven",
            ReferenceFact::getTableGiven,
            "What the spreadsheet gives: cells, or what was computed from them."),
        fields.text(
            "table unread",
            "tableUnread",
            ReferenceFact::getTableUnread,
            "The words of the text that were not placed in the spreadsheet."),
        fields.text(
            "table open",
            "tableOpen",
            ReferenceFact::getTableOpen,
            "The words of the text that ask the spreadsheet for more than was computed."),
        fields.number(
            "table unread words",
            "tableUnreadWords",
            ReferenceFact::getTableUnreadWords,
            "How many words of the text were not placed in the spreadsheet."));
  }

  private List<Field> source() {
    return List.of(
        fields.word(
            "vintage",
            words(Evidence.Vintage.class, Evidence.Vintage::word),
            "vintage",
            ReferenceFact::getVintage,
            "Whether the reference was public when the article appeared."),
        fields.text(
            "standing",
            "standing",
            ReferenceFact::getStanding,
            "candidate, admitted, or the reason for which a rule excluded the reference."),
        fields.text("publisher", "publisher", ReferenceFact::getPublisher, "Who published it."),
        fields.text(
            "document", "document", ReferenceFact::getDocument, "The document it stands in."),
        fields.date(
            "published", "published", ReferenceFact::getPublished, "The day it became public."),
        fields.text("url", "url", ReferenceFact::getUrl, "Where it can be read."),
        fields.word(
            "stance",
            List.of("independent", "party"),
            "stance",
            ReferenceFact::getStance,
            "Whether the publisher is a party to what it reports on."),
        fields.word(
            "status",
            STATUS_CODES,
            "statusCode",
            ReferenceFact::getStatusCode,
            "The SDMX status of the figure: A normal, E estimated, P provisional, F forecast …"),
        fields.text("note", "remark", ReferenceFact::getRemark, "What the data notes on the row."),
        fields.text(
            "resource",
            "resource",
            ReferenceFact::getResource,
            "The resource of the reference data it comes from."),
        fields.number("row", "row", ReferenceFact::getRow, "The line of the file it starts on."),
        fields.yesNo(
            "own",
            "own",
            ReferenceFact::isOwn,
            "Whether it was computed from other figures of the article itself."),
        fields.text(
            "derivation",
            "derivation",
            ReferenceFact::getDerivation,
            "observed, or how it was computed: sum, difference, bearing …"),
        fields.text(
            "arithmetic",
            "arithmetic",
            ReferenceFact::getArithmetic,
            "The computation as a reader can redo it."));
  }
}
