package org.plumbline.reference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.lexicon.Name;
import org.plumbline.model.reference.Area;
import org.plumbline.model.reference.Entity;
import org.plumbline.model.reference.Event;
import org.plumbline.model.reference.Measure;
import org.plumbline.model.reference.Observation;
import org.plumbline.model.reference.Table;
import org.plumbline.model.reference.Tenure;
import org.plumbline.model.time.Period;
import org.plumbline.reference.code.Memberships;

/** Everything that is known to check against, indexed. Immutable; all orders are the data's. */
public final class Catalogue {
  private static final Catalogue EMPTY = builder().build();

  private final Map<String, Measure> declared;
  private final Map<String, Measure> measures;
  private final AreaTree areas;
  private final Memberships memberships;
  private final Map<String, Entity> entities;
  private final Map<String, Event> events;
  private final List<Tenure> tenures;
  private final Series series;
  private final List<Table> tables;
  private final List<Name> names;
  private final List<ResourceSummary> resources;
  private final String digest;

  private Catalogue(Builder builder, Series series, List<Name> hiddenBehind) {
    this.declared = new LinkedHashMap<>(builder.measures);
    this.measures = new LinkedHashMap<>(builder.measures);
    series.measures().forEach(id -> measures.computeIfAbsent(id, Measure::undeclared));
    this.areas = new AreaTree(builder.areas);
    this.memberships = builder.memberships;
    this.entities = new LinkedHashMap<>(builder.entities);
    this.events = new LinkedHashMap<>(builder.events);
    this.tenures = List.copyOf(builder.tenures);
    this.series = series;
    this.tables = List.copyOf(builder.tables);
    this.resources = List.copyOf(builder.resources);
    this.digest = builder.digest;
    this.names = hiddenBehind.isEmpty() ? Names.of(this) : hiddenBehind;
  }

  public static Builder builder() {
    return new Builder();
  }

  public static Catalogue empty() {
    return EMPTY;
  }

  /** A measure that the data describes, or one that only observations name. */
  public Optional<Measure> measure(String id) {
    return Optional.ofNullable(measures.get(id));
  }

  public Collection<Measure> measures() {
    return Collections.unmodifiableCollection(measures.values());
  }

  /** An area; {@code IRQ+SYR} composes two known ones, labelled "Iraq and Syria". */
  public Optional<Area> area(String id) {
    return areas.find(id);
  }

  public Collection<Area> areas() {
    return Collections.unmodifiableCollection(areas.all().values());
  }

  /**
   * Whether an area lies in another, directly or through others. An area lies in itself, a part in
   * what is composed of it, and what is composed of several in an area that holds them all.
   */
  public boolean within(String area, String outer) {
    return areas.within(area, outer);
  }

  /** The same, or a member of it throughout a period; null for one that has not left. */
  public boolean within(String area, String outer, @Nullable Period at) {
    return areas.within(area, outer) || memberships.isMember(area, outer, at);
  }

  /** Who belongs to which group of countries, and from when to when. */
  public Memberships memberships() {
    return memberships;
  }

  public Collection<Entity> entities() {
    return Collections.unmodifiableCollection(entities.values());
  }

  public Optional<Entity> entity(String id) {
    return Optional.ofNullable(entities.get(id));
  }

  public Collection<Event> events() {
    return Collections.unmodifiableCollection(events.values());
  }

  public Optional<Event> event(String id) {
    return Optional.ofNullable(events.get(id));
  }

  public List<Tenure> tenures() {
    return tenures;
  }

  /**
   * Sorted by area, start of the period (undated last), day of publication (unknown last) and row.
   */
  public List<Observation> observations(String measure) {
    return series.of(measure);
  }

  /** The observations of a measure for exactly one area, in the same order. */
  public List<Observation> observations(String measure, String area) {
    return series.of(measure, area);
  }

  /** The areas that a measure has observations for, sorted. */
  public List<String> areasOf(String measure) {
    return series.areas(measure);
  }

  public Collection<Table> tables() {
    return tables;
  }

  /** Every name by which a text may call something of this catalogue, each once. */
  public List<Name> names() {
    return names;
  }

  public List<ResourceSummary> resources() {
    return resources;
  }

  /**
   * {@code sha256:} and a digest of the description and of all files read, in order of their paths
   * within the folder. That of no file where nothing was read from a folder.
   */
  public String digest() {
    return digest;
  }

  /**
   * This catalogue laid over another. What is defined here wins over the same id there, and a name
   * used here no longer means what it meant there. An area described here under the id and a name
   * that it has there is the same place, and takes over what is left blank here.
   */
  public Catalogue over(Catalogue base) {
    if (base == EMPTY) {
      return this;
    }
    Overlay overlay = new Overlay(this, base);
    Builder builder = new Builder();
    overlay.areas().forEach(builder::add);
    Overlay.put(builder.measures, declared, base.declared);
    Overlay.put(builder.entities, entities, base.entities);
    Overlay.put(builder.events, events, base.events);
    Overlay.append(builder.tenures, tenures, base.tenures);
    Overlay.append(builder.tables, tables, base.tables);
    Overlay.append(builder.resources, resources, base.resources);
    builder.digest = overlay.digest();
    builder.memberships = memberships.isEmpty() ? base.memberships : memberships;
    Series both = series.with(base.series);
    Catalogue unnamed = new Catalogue(builder, both, List.of());
    return new Catalogue(builder, both, overlay.names(unnamed));
  }

  /** What one resource says, under the names, areas and entities of the whole. */
  public Catalogue only(String resource) {
    Series own = series.only(resource);
    Builder builder = new Builder();
    builder.areas.putAll(areas.all());
    builder.entities.putAll(entities);
    own.measures().forEach(id -> Optional.ofNullable(declared.get(id)).ifPresent(builder::add));
    events().stream().filter(e -> e.source().resource().equals(resource)).forEach(builder::add);
    tenures.stream().filter(t -> t.source().resource().equals(resource)).forEach(builder::add);
    tables.stream().filter(t -> t.resource().equals(resource)).forEach(builder::add);
    resources.stream().filter(r -> r.name().equals(resource)).forEach(builder::add);
    builder.digest = digest;
    return new Catalogue(builder, own, names);
  }

  /** Collects what a catalogue is made of. The first of two with one id counts. */
  public static final class Builder {
    private final Map<String, Measure> measures = new LinkedHashMap<>();
    private final Map<String, Area> areas = new LinkedHashMap<>();
    private final Map<String, Entity> entities = new LinkedHashMap<>();
    private final Map<String, Event> events = new LinkedHashMap<>();
    private final List<Tenure> tenures = new ArrayList<>();
    private final Map<String, List<Observation>> observations = new LinkedHashMap<>();
    private final List<Table> tables = new ArrayList<>();
    private final List<ResourceSummary> resources = new ArrayList<>();
    private String digest = PackageFolder.noDigest();
    private Memberships memberships = Memberships.none();
    private int added;

    private Builder() {}

    public Builder add(Measure measure) {
      added++;
      measures.putIfAbsent(measure.id(), measure);
      return this;
    }

    public Builder add(Area area) {
      added++;
      areas.putIfAbsent(area.id(), area);
      return this;
    }

    public Builder add(Entity entity) {
      added++;
      entities.putIfAbsent(entity.id(), entity);
      return this;
    }

    public Builder add(Event event) {
      added++;
      events.putIfAbsent(event.id(), event);
      return this;
    }

    public Builder add(Tenure tenure) {
      added++;
      tenures.add(tenure);
      return this;
    }

    public Builder add(Observation one) {
      added++;
      observations.computeIfAbsent(one.measure(), any -> new ArrayList<>()).add(one);
      return this;
    }

    public Builder add(Table table) {
      added++;
      tables.add(table);
      return this;
    }

    void add(ResourceSummary resource) {
      resources.add(resource);
    }

    void memberships(Memberships groups) {
      memberships = groups;
    }

    void digest(String text) {
      digest = text;
    }

    /** How many records were added so far. */
    int added() {
      return added;
    }

    /** A measure that was added, as opposed to one that observations only name. */
    Optional<Measure> declared(String id) {
      return Optional.ofNullable(measures.get(id));
    }

    boolean describes(Column column, String id) {
      return switch (column) {
        case MEASURE, NEAR -> measures.containsKey(id);
        case AREA, WITHIN -> areas.containsKey(id);
        case SUBJECT -> entities.containsKey(id);
        default -> true;
      };
    }

    boolean hasMeasures() {
      return !measures.isEmpty();
    }

    Map<String, Area> areas() {
      return areas;
    }

    /** Builds the catalogue; the builder is used up by it. */
    public Catalogue build() {
      return new Catalogue(this, Series.of(observations), List.of());
    }
  }
}
