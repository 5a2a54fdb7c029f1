package org.folkmoot.programme;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.folkmoot.programme.Strategy.Condition;
import org.folkmoot.programme.Strategy.Principle;
import org.folkmoot.programme.Strategy.Theme;
import org.folkmoot.programme.Term.Kind;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the programme. Everything here is open to all, and takes a fixed number of SQL statements. */
@Service
@Transactional(readOnly = true)
public class ProgrammeService {

    private final ProgrammeStore store;

    ProgrammeService(ProgrammeStore store) {
        this.store = store;
    }

    /** Empty until a programme file has been imported. */
    @PreAuthorize("permitAll")
    public Optional<ProgrammeSummary> programme() {
        return store.programme().map(Programme::summary);
    }

    /** In order of their first day. */
    @PreAuthorize("permitAll")
    public List<StageSummary> stages() {
        return store.stages().stream()
                .map(Stage::summary)
                .sorted(Comparator.comparing(StageSummary::from))
                .toList();
    }

    /** In order of their number. */
    @PreAuthorize("permitAll")
    public List<StrandSummary> strands() {
        var stages = store.stages().stream().collect(toMap(Stage::id, Stage::name));
        return store.strands().stream().map(strand -> strand.summary(stages)).toList();
    }

    /** The earliest first day of a stage or strand: nothing can have been part of the programme before it. Two statements. */
    @PreAuthorize("permitAll")
    public Optional<LocalDate> firstDay() {
        return store.firstDays().stream()
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .min(Comparator.naturalOrder());
    }

    @PreAuthorize("permitAll")
    public Optional<StrandSummary> strand(StrandId id) {
        return strands().stream().filter(strand -> strand.id().equals(id)).findFirst();
    }

    @PreAuthorize("permitAll")
    public Strategy strategy() {
        var terms = store.terms(EnumSet.of(Kind.THEME, Kind.PRINCIPLE, Kind.CONDITION));
        return new Strategy(
                of(Kind.THEME, terms)
                        .map(term -> new Theme(new ThemeId(term.id()), term.name(), term.outcome()))
                        .toList(),
                of(Kind.PRINCIPLE, terms)
                        .map(term -> new Principle(new PrincipleId(term.id()), term.name(), term.outcome()))
                        .toList(),
                of(Kind.CONDITION, terms)
                        .map(term -> new Condition(new ConditionId(term.id()), term.name(), term.outcome()))
                        .toList());
    }

    private static Stream<Term> of(Kind kind, List<Term> terms) {
        return terms.stream().filter(term -> term.kind() == kind);
    }

    /** In the programme file's order. */
    @PreAuthorize("permitAll")
    public List<Sector> sectors() {
        return store.terms(EnumSet.of(Kind.SECTOR)).stream()
                .map(term -> new Sector(new SectorId(term.id()), term.name()))
                .toList();
    }

    /** In the programme file's order. */
    @PreAuthorize("permitAll")
    public List<Area> areas() {
        return store.terms(EnumSet.of(Kind.AREA)).stream()
                .map(term -> new Area(new AreaId(term.id()), term.name()))
                .toList();
    }

    /** Board, steering group and the like, in the programme file's order. */
    @PreAuthorize("permitAll")
    public List<BodySummary> bodies() {
        Map<UUID, String> sectors =
                store.terms(EnumSet.of(Kind.SECTOR)).stream().collect(toMap(Term::id, Term::name));
        return store.bodies().stream().map(body -> body.summary(sectors)).toList();
    }

    /** What the papers say about costs and who pays; nothing stated gives nulls and an empty list. */
    @PreAuthorize("permitAll")
    public Funding funding() {
        var programme = store.programme();
        return new Funding(
                programme.map(Programme::totalCost).orElse(null),
                programme.map(Programme::regional).orElse(null),
                store.pledges().stream().map(PledgeRow::pledge).toList());
    }
}
