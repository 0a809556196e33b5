package org.plumbline.resolve.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.Claim;
import org.plumbline.model.ClaimKind;
import org.plumbline.model.evidence.Comparison;
import org.plumbline.model.evidence.Dossier;
import org.plumbline.model.evidence.Evidence;
import org.plumbline.model.evidence.Link;
import org.plumbline.model.evidence.Matching;
import org.plumbline.model.evidence.Obstacle;
import org.plumbline.model.evidence.Reference;
import org.plumbline.model.reference.SourceRow;
import org.plumbline.model.reference.Table;
import org.plumbline.model.value.Relation;
import org.plumbline.reference.table.TypedTable;

/**
 * Pairs claims with plain spreadsheets. A row of a claims CSV that is confined to one is held
 * against it as a whole; a claim of an article only against a table that has the thing and the
 * measure its sentence names. Made once for a catalogue; tables are typed when first asked.
 */
public final class TableResolver {
  private static final int MOST_OPERANDS = 50;

  private final Map<String, Table> tables = new LinkedHashMap<>();
  private final Map<String, TableReader> readers = new ConcurrentHashMap<>();
  private final TableCues cues;
  private final TableFinder finder;

  public TableResolver(Collection<Table> tables, TableCues cues) {
    tables.forEach(table -> this.tables.putIfAbsent(table.resource(), table));
    this.cues = cues;
    this.finder = new TableFinder(tables, cues);
  }

  /** Whether a resource of that name is a spreadsheet. */
  public boolean has(String resource) {
    return tables.containsKey(resource);
  }

  /**
   * A dossier for each statement, held against one spreadsheet.
   *
   * @param asOf the day whose public knowledge counts, or null where it is unknown
   */
  public List<Dossier> of(List<Claim> claims, String resource, @Nullable LocalDate asOf) {
    Table table = tables.get(resource);
    return table == null
        ? List.of()
        : claims.stream().map(claim -> statement(claim, table, asOf)).toList();
  }

  private Dossier statement(Claim claim, Table table, @Nullable LocalDate asOf) {
    Outcome outcome = reader(table).read(claim.quote());
    if (!outcome.touched()) {
      return new Dossier(claim, Link.NONE, List.of(), Obstacle.NOTHING_LINKED);
    }
    Answer answer = outcome.answers().isEmpty() ? nothing(claim, table) : outcome.answers().get(0);
    Evidence evidence = evidence(claim, table, outcome, answer, asOf);
    return new Dossier(claim, link(table, answer), List.of(evidence), Obstacle.NONE);
  }

  /**
   * The same dossiers, those without evidence held against the spreadsheets that name both the
   * thing and the measure.
   */
  public List<Dossier> beside(List<Dossier> dossiers, @Nullable LocalDate asOf) {
    if (tables.isEmpty()) {
      return dossiers;
    }
    return dossiers.stream().map(dossier -> beside(dossier, asOf)).toList();
  }

  private Dossier beside(Dossier dossier, @Nullable LocalDate asOf) {
    Claim claim = dossier.claim();
    boolean open =
        dossier.evidence().isEmpty()
            && dossier.obstacle() != Obstacle.NOT_STATED_AS_FACT
            && claim.kind() != ClaimKind.STATEMENT;
    if (!open) {
      return dossier;
    }
    List<Evidence> evidence = new ArrayList<>();
    Link link = null;
    for (Table table : finder.named(claim.sentence())) {
      Outcome outcome = reader(table).readNaming(claim.sentence());
      Optional<Answer> answer =
          outcome.answers().stream()
              .filter(one -> claim.quote().contains(one.figure()))
              .findFirst();
      if (answer.isPresent() && outcome.open().isEmpty() && outcome.agreed()) {
        evidence.add(evidence(claim, table, outcome, answer.get(), asOf));
        link = link == null ? link(table, answer.get()) : link;
      }
    }
    return link == null ? dossier : new Dossier(claim, link, evidence, Obstacle.NONE);
  }

  private static Answer nothing(Claim claim, Table table) {
    String title = table.title();
    return new Answer(
        Reference.OBSERVED,
        false,
        title == null ? table.resource() : title,
        claim.quote(),
        "",
        claim.quote(),
        List.of(),
        null);
  }

  private TableReader reader(Table table) {
    return readers.computeIfAbsent(
        table.resource(), name -> new TableReader(new TableIndex(TypedTable.of(table)), cues));
  }

  private static Link link(Table table, Answer answer) {
    return new Link(table.resource(), answer.about(), null, null, null, false, List.of());
  }

  private static Evidence evidence(
      Claim claim, Table table, Outcome outcome, Answer answer, @Nullable LocalDate asOf) {
    List<SourceRow> rows = answer.rows().stream().limit(MOST_OPERANDS).toList();
    SourceRow source = rows.isEmpty() ? whole(table) : rows.get(0);
    Relation relation =
        !outcome.agreed() || !outcome.open().isEmpty()
            ? Relation.UNDECIDED
            : answer.holds() ? Relation.INSIDE : Relation.OTHER;
    Reference reference =
        new Reference(
            table.resource(),
            answer.about(),
            null,
            null,
            null,
            Map.of(),
            source,
            answer.operation(),
            answer.arithmetic(),
            rows.isEmpty() ? List.of(source) : rows);
    return new Evidence(
        claim.id(),
        reference,
        new Matching(Matching.Measure.SAME, Matching.Area.UNSTATED, Matching.Period.UNSTATED),
        new Comparison.OfTable(
            answer.stated(), answer.given(), outcome.unread(), outcome.open(), relation),
        vintage(source, asOf));
  }

  private static SourceRow whole(Table table) {
    return table.rows().isEmpty()
        ? new SourceRow(
            table.resource(), SourceRow.NO_ROW, null, null, null, null, null, null, null, null)
        : table.rows().get(0).source();
  }

  private static Evidence.Vintage vintage(SourceRow source, @Nullable LocalDate asOf) {
    LocalDate published = source.published();
    if (published == null || asOf == null) {
      return Evidence.Vintage.UNDATED;
    }
    return published.isAfter(asOf) ? Evidence.Vintage.HINDSIGHT : Evidence.Vintage.PUBLIC;
  }
}
