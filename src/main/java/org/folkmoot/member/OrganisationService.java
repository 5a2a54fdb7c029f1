package org.folkmoot.member;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.folkmoot.programme.Area;
import org.folkmoot.programme.AreaId;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.programme.Sector;
import org.folkmoot.programme.SectorId;
import org.folkmoot.shared.RefusedException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of organisations. Its size is the denominator of "43 of 46". */
@Service
@Transactional(readOnly = true)
public class OrganisationService {

    public static final int NAME_MAX = Organisation.NAME_MAX;

    private final Organisations organisations;
    private final ProgrammeService programme;

    OrganisationService(Organisations organisations, ProgrammeService programme) {
        this.organisations = organisations;
        this.programme = programme;
    }

    /** By part of the name, in order of name. */
    @PreAuthorize("permitAll")
    public Page<OrganisationSummary> list(String search, Pageable page) {
        Map<SectorId, Sector> sectors =
                programme.sectors().stream().collect(Collectors.toMap(Sector::id, sector -> sector));
        Map<AreaId, Area> areas = programme.areas().stream().collect(Collectors.toMap(Area::id, area -> area));
        return organisations.search(LikePattern.containing(search), page).map(o -> summary(o, sectors, areas));
    }

    @PreAuthorize("permitAll")
    public RegisterSize size() {
        return new RegisterSize((int) organisations.count(), (int) organisations.countSectors());
    }

    /**
     * @param name one line, at most {@link #NAME_MAX} characters
     * @throws RefusedException ORGANISATION_NAME_TAKEN, also when somebody else adds it at the same moment
     */
    @Transactional
    @PreAuthorize("hasRole('MANAGER')")
    public OrganisationId add(String name, SectorId sector, AreaId area) {
        var organisation = new Organisation(name, sector, area);
        if (organisations.findByName(organisation.name()).isPresent()) throw taken(organisation);
        try {
            organisations.save(organisation);
            organisations.flush();
        } catch (DataIntegrityViolationException someoneElseWasFirst) {
            throw taken(organisation);
        }
        return organisation.id();
    }

    /**
     * Corrects where an organisation stands. What it was counted for before stays counted there.
     *
     * @throws RefusedException NOT_THERE, CHANGED_MEANWHILE
     */
    @Transactional
    @PreAuthorize("hasRole('MANAGER')")
    public void place(OrganisationId id, SectorId sector, AreaId area) {
        var organisation =
                organisations.findById(id.value()).orElseThrow(() -> new RefusedException(MemberRefusal.NOT_THERE));
        try {
            organisation.place(sector, area);
            organisations.flush();
        } catch (OptimisticLockingFailureException someoneElseWasFirst) {
            throw new RefusedException(MemberRefusal.CHANGED_MEANWHILE);
        }
    }

    @PreAuthorize("permitAll")
    public Optional<OrganisationId> findByName(String name) {
        return organisations.findByName(name).map(Organisation::id);
    }

    /** Names, for lists that stand on other modules' ids. */
    @PreAuthorize("permitAll")
    public Map<OrganisationId, String> namesOf(java.util.Collection<OrganisationId> ids) {
        if (ids.isEmpty()) return Map.of();
        return organisations
                .findAllByIdIn(ids.stream().map(OrganisationId::value).collect(Collectors.toSet()))
                .stream()
                .collect(Collectors.toMap(Organisation::id, Organisation::name));
    }

    /** All of them with their names, in order of name, for a field of choices. */
    @PreAuthorize("permitAll")
    public List<OrganisationSummary> all() {
        return list("", Pageable.unpaged()).getContent();
    }

    private static RefusedException taken(Organisation organisation) {
        return new RefusedException(MemberRefusal.ORGANISATION_NAME_TAKEN, organisation.name());
    }

    private static OrganisationSummary summary(Organisation o, Map<SectorId, Sector> sectors, Map<AreaId, Area> areas) {
        return new OrganisationSummary(
                o.id(),
                o.name(),
                sectors.getOrDefault(o.sector(), new Sector(o.sector(), "")),
                areas.getOrDefault(o.area(), new Area(o.area(), "")));
    }
}
