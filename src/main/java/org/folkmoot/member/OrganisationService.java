package org.folkmoot.member;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.folkmoot.programme.Area;
import org.folkmoot.programme.AreaId;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.programme.Sector;
import org.folkmoot.programme.SectorId;
import org.folkmoot.shared.PortalClock;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the register of organisations. Its size is the denominator of "43 of 46". */
@Service
@Transactional(readOnly = true)
public class OrganisationService {

    private final Organisations organisations;
    private final OrganisationAliases aliases;
    private final Survivors survivors;
    private final RegisterHistory history;
    private final ProgrammeService programme;
    private final PortalClock clock;

    OrganisationService(
            Organisations organisations,
            OrganisationAliases aliases,
            Survivors survivors,
            RegisterHistory history,
            ProgrammeService programme,
            PortalClock clock) {
        this.organisations = organisations;
        this.aliases = aliases;
        this.survivors = survivors;
        this.history = history;
        this.programme = programme;
        this.clock = clock;
    }

    /** By part of the name or another name, in order of name. A search finds merged ones too; the whole list leaves them out. */
    @PreAuthorize("permitAll")
    public Page<OrganisationSummary> list(String search, Pageable page) {
        var words = words();
        return organisations
                .search(LikePattern.containing(search), !search.isBlank(), page)
                .map(words::summary);
    }

    /** Those somebody can speak for today, in order of name, for a field of choices. */
    @PreAuthorize("permitAll")
    public List<OrganisationSummary> all() {
        return list("", Pageable.unpaged()).stream()
                .filter(one -> one.endedOn() == null || !one.endedOn().isBefore(clock.today()))
                .toList();
    }

    @PreAuthorize("permitAll")
    public Optional<OrganisationDetail> find(OrganisationId id) {
        return organisations.findById(id.value()).map(this::detail);
    }

    /** What happened to it, newest first. */
    @PreAuthorize("hasAnyRole('MANAGER', 'ADMINISTRATOR')")
    public List<OrganisationChangeLine> historyOf(OrganisationId id) {
        return history.of(id);
    }

    /** How many organisations somebody can speak for today, and of how many sectors; merged ones are one. */
    @PreAuthorize("permitAll")
    public RegisterSize size() {
        return new RegisterSize(
                (int) organisations.countOn(clock.today()), (int) organisations.countSectorsOn(clock.today()));
    }

    /** Those that have ended; what they were counted for stays counted. */
    @PreAuthorize("permitAll")
    public Set<OrganisationId> ended() {
        return organisations.endedBefore(clock.today()).stream()
                .map(OrganisationId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** By its name, another name, or the name of one that was merged into it. */
    @PreAuthorize("permitAll")
    public Optional<OrganisationId> findByName(String name) {
        return organisations
                .findByName(name)
                .map(Organisation::id)
                .or(() -> aliases.findByName(name).map(OrganisationAlias::organisation))
                .map(survivors::of);
    }

    /** Every name the register knows, in lower case, and whom it means. Three statements, however many there are. */
    @PreAuthorize("permitAll")
    public Map<String, OrganisationId> byEveryName() {
        var merged = survivors.all();
        Map<String, OrganisationId> known = new HashMap<>();
        aliases.all().forEach(alias -> known.put(lower(alias.name()), alias.organisation()));
        organisations.names().forEach(one -> known.put(lower(one.getName()), new OrganisationId(one.getId())));
        known.replaceAll((name, id) -> merged.getOrDefault(id, id));
        return known;
    }

    /** Names, for lists that stand on other modules' ids. */
    @PreAuthorize("permitAll")
    public Map<OrganisationId, String> namesOf(Collection<OrganisationId> ids) {
        if (ids.isEmpty()) return Map.of();
        return organisations
                .findAllByIdIn(ids.stream().map(OrganisationId::value).collect(Collectors.toSet()))
                .stream()
                .collect(Collectors.toMap(Organisation::id, Organisation::name));
    }

    /** Its place on the register, for work with the organisation itself; a merged one is the one it was merged into. */
    @PreAuthorize("permitAll")
    public Optional<Standing> standingFor(OrganisationId id) {
        return organisations
                .findById(survivors.of(id).value())
                .map(o -> new Standing(o.id(), o.name(), o.sector(), o.area()));
    }

    /** Which organisation each merged one is by now. */
    @PreAuthorize("permitAll")
    public Map<OrganisationId, OrganisationId> survivors() {
        return survivors.all();
    }

    /** Other names by organisation, for an export. */
    @PreAuthorize("permitAll")
    public Map<OrganisationId, List<String>> aliases() {
        return aliases.all().stream()
                .collect(Collectors.groupingBy(
                        OrganisationAlias::organisation,
                        Collectors.mapping(OrganisationAlias::name, Collectors.toList())));
    }

    private OrganisationDetail detail(Organisation o) {
        var words = words();
        var one = words.summary(o);
        var into = o.mergedInto() == null ? null : survivors.of(o.id());
        return new OrganisationDetail(
                o.id(),
                o.name(),
                one.sector(),
                one.area(),
                o.site(),
                aliases.findByOrganisationIdInOrderByName(Set.of(o.id().value())).stream()
                        .map(OrganisationAlias::name)
                        .toList(),
                o.endedOn(),
                into == null
                        ? null
                        : organisations
                                .findById(into.value())
                                .map(words::summary)
                                .orElse(null));
    }

    private Words words() {
        return new Words(
                programme.sectors().stream().collect(Collectors.toMap(Sector::id, sector -> sector)),
                programme.areas().stream().collect(Collectors.toMap(Area::id, area -> area)));
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private record Words(Map<SectorId, Sector> sectors, Map<AreaId, Area> areas) {

        OrganisationSummary summary(Organisation o) {
            return new OrganisationSummary(
                    o.id(),
                    o.name(),
                    sectors.getOrDefault(o.sector(), new Sector(o.sector(), "")),
                    areas.getOrDefault(o.area(), new Area(o.area(), "")),
                    o.site(),
                    o.endedOn(),
                    o.mergedInto() != null);
        }
    }
}
