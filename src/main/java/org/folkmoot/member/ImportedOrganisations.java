package org.folkmoot.member;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.Collectors;
import org.folkmoot.programme.Area;
import org.folkmoot.programme.AreaId;
import org.folkmoot.programme.ImportChange;
import org.folkmoot.programme.ImportChange.Change;
import org.folkmoot.programme.OrganisationLine;
import org.folkmoot.programme.OrganisationRegister;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.programme.Sector;
import org.folkmoot.programme.SectorId;
import org.springframework.stereotype.Component;

/** The programme file's organisations, into the register and out of it. */
@Component
class ImportedOrganisations implements OrganisationRegister {

    private static final String THING = "programme.thing.organisation";

    private final Organisations organisations;
    private final OrganisationAliases aliases;
    private final ProgrammeService programme;

    ImportedOrganisations(Organisations organisations, OrganisationAliases aliases, ProgrammeService programme) {
        this.organisations = organisations;
        this.aliases = aliases;
        this.programme = programme;
    }

    @Override
    public List<ImportChange> importAll(List<OrganisationLine> lines) {
        var sectors = programme.sectors().stream().collect(Collectors.toMap(Sector::name, Sector::id));
        var areas = programme.areas().stream().collect(Collectors.toMap(Area::name, Area::id));
        return lines.stream()
                .map(line -> new ImportChange(
                        take(line, requireNonNull(sectors.get(line.sector())), requireNonNull(areas.get(line.area()))),
                        THING,
                        line.name()))
                .toList();
    }

    /** A line under another name, or that of a merged one, means an organisation the file may also name itself. */
    private Change take(OrganisationLine line, SectorId sector, AreaId area) {
        var known = organisations.findByName(line.name());
        if (known.isPresent() && known.get().mergedInto() == null)
            return known.get().place(sector, area) ? Change.UPDATED : Change.UNCHANGED;
        if (known.isPresent() || aliases.findByName(line.name()).isPresent()) return Change.UNCHANGED;
        organisations.save(new Organisation(line.name(), sector, area));
        return Change.ADDED;
    }

    @Override
    public List<OrganisationLine> exportAll() {
        var sectors = programme.sectors().stream().collect(Collectors.toMap(Sector::id, Sector::name));
        var areas = programme.areas().stream().collect(Collectors.toMap(Area::id, Area::name));
        return organisations.findAllByOrderById().stream()
                .filter(o -> o.mergedInto() == null)
                .map(o -> new OrganisationLine(
                        o.name(), requireNonNull(sectors.get(o.sector())), requireNonNull(areas.get(o.area()))))
                .toList();
    }
}
