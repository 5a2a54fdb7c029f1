package org.folkmoot.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.folkmoot.audit.AuditLine;
import org.folkmoot.audit.AuditLog;
import org.folkmoot.member.AffiliationLine;
import org.folkmoot.member.OrganisationService;
import org.folkmoot.member.RegisterInBulk;
import org.folkmoot.sheet.SheetKind.Column;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Exports tables in the columns that the import reads. */
@Service
@Transactional
public class SheetExportService {

    private final OrganisationService organisations;
    private final RegisterInBulk register;
    private final PersonRows people;
    private final AuditLog audit;

    SheetExportService(OrganisationService organisations, RegisterInBulk register, PersonRows people, AuditLog audit) {
        this.organisations = organisations;
        this.register = register;
        this.people = people;
        this.audit = audit;
    }

    /** @param xlsx else CSV */
    @PreAuthorize("hasRole('MANAGER')")
    public byte[] export(SheetKind kind, boolean xlsx) {
        var lines =
                switch (kind) {
                    case ORGANISATIONS -> organisationLines();
                    case PEOPLE -> peopleLines();
                    case IDEAS -> List.<List<String>>of(); // the pattern: its headings
                };
        audit.record(new AuditLine(
                "sheet.audit.exported." + kind, "export", null, kind.name(), null, String.valueOf(lines.size())));
        var headings = kind.columns().stream().map(Column::heading).toList();
        return xlsx
                ? SheetWriter.xlsx(
                        kind.name().charAt(0) + kind.name().substring(1).toLowerCase(java.util.Locale.ROOT),
                        headings,
                        lines)
                : SheetWriter.csv(headings, lines);
    }

    private List<List<String>> organisationLines() {
        var aliases = organisations.aliases();
        return organisations.list("", Pageable.unpaged()).stream()
                .map(one -> List.of(
                        one.name(),
                        one.sector().name(),
                        one.area().name(),
                        one.site(),
                        String.join("; ", aliases.getOrDefault(one.id(), List.of()))))
                .toList();
    }

    private List<List<String>> peopleLines() {
        var lines = new ArrayList<List<String>>();
        register.everyone().forEach(person -> {
            var roles = person.roles().stream().sorted().map(people::word).collect(Collectors.joining(", "));
            if (person.affiliations().isEmpty()) lines.add(List.of(person.name(), person.email(), "", "", "", roles));
            for (AffiliationLine held : person.affiliations())
                lines.add(List.of(
                        person.name(),
                        person.email(),
                        held.organisationName(),
                        held.jobTitle(),
                        held.firstDay().toString(),
                        roles));
        });
        return lines;
    }
}
