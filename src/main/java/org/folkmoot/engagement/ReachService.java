package org.folkmoot.engagement;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.folkmoot.member.MemberService;
import org.folkmoot.member.OrganisationId;
import org.folkmoot.member.OrganisationService;
import org.folkmoot.programme.Measure;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.programme.Sector;
import org.folkmoot.programme.SectorId;
import org.folkmoot.programme.StrandId;
import org.folkmoot.programme.StrandSummary;
import org.folkmoot.shared.PortalClock;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How far the programme is. Reading costs the same however long the ledger is. */
@Service
@Transactional(readOnly = true)
public class ReachService {

    private static final Comparator<StrandReach> WIDEST_GAP_FIRST = Comparator.comparing((StrandReach line) ->
                    line.pace() == null ? Double.NEGATIVE_INFINITY : line.pace().gap())
            .reversed()
            .thenComparing(line -> line.strand().number());

    private final ReachTotals totals;
    private final LatelyAdded lately;
    private final LedgerLines lines;
    private final ProgrammeService programme;
    private final OrganisationService organisations;
    private final MemberService members;
    private final PortalClock clock;

    ReachService(
            ReachTotals totals,
            LatelyAdded lately,
            LedgerLines lines,
            ProgrammeService programme,
            OrganisationService organisations,
            MemberService members,
            PortalClock clock) {
        this.totals = totals;
        this.lately = lately;
        this.lines = lines;
        this.programme = programme;
        this.organisations = organisations;
        this.members = members;
        this.clock = clock;
    }

    /** The whole programme's. */
    @PreAuthorize("permitAll")
    public Reach programme() {
        return totals.findAll().stream()
                .filter(total -> total.scope().equals(Scopes.PROGRAMME))
                .map(ReachTotal::reach)
                .findFirst()
                .orElseGet(ReachService::nothingYet);
    }

    /** Widest gap first, then those without a target by number. */
    @PreAuthorize("permitAll")
    public List<StrandReach> strands() {
        return overview().strands();
    }

    /** Both of them with their denominators, in a fixed number of statements. */
    @PreAuthorize("permitAll")
    public ReachOverview overview() {
        Map<String, Reach> kept =
                totals.findAll().stream().collect(Collectors.toMap(ReachTotal::scope, ReachTotal::reach));
        var stated = programme.strands();
        var added = lately.sums(stated, clock.today());
        var strands = stated.stream()
                .map(strand -> strand(
                        strand,
                        kept.getOrDefault(Scopes.of(strand.id()), nothingYet()),
                        added.getOrDefault(strand.id(), 0)))
                .sorted(WIDEST_GAP_FIRST)
                .toList();
        var register = organisations.size();
        return new ReachOverview(
                kept.getOrDefault(Scopes.PROGRAMME, nothingYet()),
                strands,
                register.organisations() + totals.reachedAmong(ids(organisations.ended())),
                Math.max(register.sectors(), programme.sectors().size()));
    }

    /**
     * The ledger's lines behind a figure, newest first. For programme managers only: a single line is a cell below five.
     *
     * @param strand null for the whole programme
     */
    @PreAuthorize("hasRole('MANAGER')")
    public Page<LedgerLine> lines(@Nullable StrandId strand, Pageable page) {
        var found = strand == null
                ? lines.all(page)
                : lines.ofStrand(
                        strand.value(),
                        programme.strand(strand).map(StrandSummary::counts).orElse(Set.of()),
                        page);
        var takenBack =
                Set.copyOf(lines.takenBack(found.map(EngagementRecord::id).getContent()));
        var names = members.namesOf(distinct(found, EngagementRecord::member));
        var bodies = organisations.namesOf(distinct(found, EngagementRecord::organisation));
        Map<SectorId, String> sectors =
                programme.sectors().stream().collect(Collectors.toMap(Sector::id, Sector::name));
        return found.map(line -> new LedgerLine(
                line.occurredAt(),
                line.kind(),
                named(names, line.member()),
                line.isUnnamed(),
                line.heads(),
                named(bodies, line.organisation()),
                named(sectors, line.sector()),
                line.activity(),
                line.isCounterEntry(),
                takenBack.contains(line.id())));
    }

    /** As the tally writes them; a list that is never empty, as SQL wants it. */
    private static List<String> ids(Set<OrganisationId> organisations) {
        return organisations.isEmpty()
                ? List.of("")
                : organisations.stream().map(id -> id.value().toString()).toList();
    }

    private StrandReach strand(StrandSummary strand, Reach reach, int added28d) {
        var target = strand.target();
        return new StrandReach(
                strand,
                reach,
                target == null
                        ? null
                        : Pace.of(
                                target,
                                figure(reach, target.measure()),
                                added28d,
                                strand.from(),
                                strand.to(),
                                clock.today()));
    }

    private static int figure(Reach reach, Measure measure) {
        return switch (measure) {
            case PEOPLE -> reach.people();
            case PLACES -> reach.places();
            case ORGANISATIONS -> reach.organisations();
            case SECTORS -> reach.sectors();
            case ACTIVITIES -> reach.activities();
        };
    }

    private static <T> List<T> distinct(Page<EngagementRecord> lines, Function<EngagementRecord, @Nullable T> part) {
        return lines.stream()
                .map(part)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .distinct()
                .toList();
    }

    private static <T> @Nullable String named(Map<T, String> names, @Nullable T id) {
        return id == null ? null : names.get(id);
    }

    static Reach nothingYet() {
        return new Reach(0, 0, 0, 0, 0, 0, Instant.EPOCH);
    }
}
