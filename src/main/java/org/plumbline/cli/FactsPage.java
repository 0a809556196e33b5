package org.plumbline.cli;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.reference.Area;
import org.plumbline.model.reference.Entity;
import org.plumbline.model.reference.Event;
import org.plumbline.model.reference.Measure;
import org.plumbline.model.reference.Observation;
import org.plumbline.model.reference.SourceRow;
import org.plumbline.model.reference.Tenure;
import org.plumbline.model.value.Bound;
import org.plumbline.model.value.Interval;
import org.plumbline.model.value.ReferenceValue;
import org.plumbline.verify.FactsView.Item;

/** Shows one item of the reference data. */
final class FactsPage {
  private final Console console;

  FactsPage(Console console) {
    this.console = console;
  }

  void print(Item item) {
    if (item instanceof Item.OfMeasure of) {
      measure(of.measure(), of.observations());
    } else if (item instanceof Item.OfArea of) {
      area(of.area());
    } else if (item instanceof Item.OfEntity of) {
      entity(of.entity());
    } else if (item instanceof Item.OfEvent of) {
      event(of.event());
    } else if (item instanceof Item.OfPerson of) {
      person(of.person(), of.tenures());
    }
  }

  private void measure(Measure measure, List<Observation> observations) {
    heading("measure", measure.id(), measure.label());
    line("terms", String.join("; ", measure.terms()));
    line("subject", measure.subject());
    line("unit", measure.unit());
    line("kind", measure.kind());
    line("near", String.join(", ", measure.near()));
    line("stale after", measure.maxAge());
    line("figures", observations.size());
    if (observations.isEmpty()) {
      return;
    }
    console.result("");
    Columns columns =
        new Columns("AREA", "PERIOD", "FIGURE", "UNIT", "PUBLISHER", "PUBLISHED", "ROW");
    for (Observation one : observations) {
      columns.row(
          one.area(),
          one.period() == null ? "undated" : one.period().written(),
          figure(one.value()),
          orBlank(one.value().unit()),
          orBlank(one.source().publisher()),
          orBlank(one.source().published()),
          row(one.source()));
    }
    columns.print(console);
  }

  private void area(Area area) {
    heading("area", area.id(), area.label());
    line("kind", area.kind());
    line("also called", String.join("; ", area.aliases()));
    line("its people", String.join("; ", area.demonyms()));
    line("within", area.within());
    if (area.point() != null) {
      line("lies at", plain(area.point().lat()) + ", " + plain(area.point().lon()));
    }
  }

  private void entity(Entity entity) {
    heading("entity", entity.id(), entity.label());
    line("kind", entity.kind());
    line("also called", String.join("; ", entity.aliases()));
  }

  private void event(Event event) {
    heading("event", event.id(), event.label());
    line("also called", String.join("; ", event.aliases()));
    line("date", event.date().written());
    line("area", event.area());
    line("publisher", event.source().publisher());
    line("url", event.source().url());
    line("row", row(event.source()));
  }

  private void person(String person, List<Tenure> tenures) {
    console.result(person + " (person)");
    Columns columns = new Columns("OFFICE", "OF", "FROM", "TO", "ROW");
    for (Tenure one : tenures) {
      String where = one.organisation() != null ? one.organisation() : one.area();
      columns.row(
          one.role(),
          orBlank(where),
          one.start().written(),
          one.end() == null ? "today" : one.end().written(),
          row(one.source()));
    }
    columns.print(console);
  }

  private void heading(String kind, String id, String label) {
    console.result(id + " (" + kind + ")");
    line("label", label);
  }

  private void line(String name, @Nullable Object value) {
    String text = orBlank(value);
    if (!text.isEmpty()) {
      console.result("  " + name + ": " + text);
    }
  }

  private static String figure(ReferenceValue value) {
    Interval interval = value.interval();
    String figure =
        value.value() != null ? plain(value.value()) : range(interval.low(), interval.high());
    boolean plainFigure = value.bound() == Bound.POINT || value.bound() == Bound.RANGE;
    return plainFigure ? figure : value.bound().word() + " " + figure;
  }

  private static String range(@Nullable BigDecimal low, @Nullable BigDecimal high) {
    if (low == null || high == null) {
      return low != null ? plain(low) : high != null ? plain(high) : "";
    }
    return plain(low) + " to " + plain(high);
  }

  private static String plain(BigDecimal number) {
    return number.toPlainString();
  }

  private static String row(SourceRow source) {
    return source.resource() + ":" + source.row();
  }

  private static String orBlank(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }
}
