package org.plumbline.resolve;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.reference.Event;
import org.plumbline.model.reference.SourceRow;
import org.plumbline.model.reference.Tenure;
import org.plumbline.model.time.Period;

/**
 * A stretch of time that the references know.
 *
 * @param id of the event or office
 * @param label how a reader calls it
 * @param sources the rows that its ends come from
 * @param certain whether it is surely the one meant: only then can it contradict
 */
record Stretch(
    String id,
    String label,
    @Nullable String area,
    Period start,
    Period end,
    List<SourceRow> sources,
    boolean certain) {

  /** From an event to a day. */
  static Stretch since(Event event, Period end, boolean certain) {
    return new Stretch(
        event.id(),
        event.label(),
        event.area(),
        event.date(),
        end,
        List.of(event.source()),
        certain);
  }

  /** From one event to another. */
  static Stretch between(Event from, Event to) {
    return new Stretch(
        to.id(),
        from.label() + " to " + to.label(),
        to.area(),
        from.date(),
        to.date(),
        List.of(from.source(), to.source()),
        true);
  }

  /** A time in office. */
  static Stretch office(Tenure tenure, Period start, Period end, boolean certain) {
    return new Stretch(
        tenure.role(),
        tenure.person() + ", " + tenure.role(),
        tenure.area(),
        start,
        end,
        List.of(tenure.source()),
        certain);
  }
}
