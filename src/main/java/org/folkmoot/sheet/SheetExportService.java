package org.folkmoot.sheet;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.folkmoot.audit.AuditLine;
import org.folkmoot.audit.AuditLog;
import org.folkmoot.member.AffiliationLine;
import org.folkmoot.member.OrganisationService;
import org.folkmoot.member.RegisterInBulk;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.programme.Strategy.Condition;
import org.folkmoot.programme.Strategy.Principle;
import org.folkmoot.programme.Strategy.Theme;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.sheet.SheetKind.Column;
import org.springframework.context.MessageSource;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Exports tables in the columns that the import reads. */
@Service
@Transactional
public class SheetExportService {

    private static final int READ_AT_ONCE = 1000;

    private final OrganisationService organisations;
    private final RegisterInBulk register;
    private final PersonRows people;
    private final ProgrammeService programme;
    private final StagedLines staged;
    private final ImportBatches batches;
    private final MessageSource messages;
    private final PortalClock clock;
    private final AuditLog audit;

    SheetExportService(
            OrganisationService organisations,
            RegisterInBulk register,
            PersonRows people,
            ProgrammeService programme,
            StagedLines staged,
            ImportBatches batches,
            MessageSource messages,
            PortalClock clock,
            AuditLog audit) {
        this.organisations = organisations;
        this.register = register;
        this.people = people;
        this.programme = programme;
        this.staged = staged;
        this.batches = batches;
        this.messages = messages;
        this.clock = clock;
        this.audit = audit;
    }

    /** @param xlsx else CSV */
    @PreAuthorize("hasRole('MANAGER')")
    public byte[] export(SheetKind kind, boolean xlsx) {
        var lines =
                switch (kind) {
                    case ORGANISATIONS -> organisationLines();
                    case PEOPLE -> peopleLines();
                    case IDEAS -> List.of(example());
                    case ATTENDANCE -> List.<List<String>>of();
                };
        audit.record(new AuditLine(
                "sheet.audit.exported." + kind, "export", null, kind.name(), null, String.valueOf(lines.size())));
        var headings = kind.columns().stream().map(Column::heading).toList();
        return xlsx
                ? SheetWriter.xlsx(
                        kind.name().charAt(0) + kind.name().substring(1).toLowerCase(Locale.ROOT), headings, lines)
                : SheetWriter.csv(headings, lines);
    }

    /** The lines an import left out and why, as CSV; empty when it left out none. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('MANAGER')")
    public byte[] refused(ImportId id) {
        var report = new ByteArrayOutputStream();
        refused(id, report);
        return report.toByteArray();
    }

    /**
     * The same, written as it is read. Of a table whose lines waited as they came each line stands with its own cells, so
     * that it can be put right and brought in again.
     */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('MANAGER')")
    public void refused(ImportId id, OutputStream to) {
        var kind = batches.find(id).kind();
        List<String> headings = kind.mapped() ? batches.mapped(kind).headings(id) : List.of();
        try (var lines =
                new RefusedLines(() -> new OutputStreamWriter(to, StandardCharsets.UTF_8), this::words, headings)) {
            for (var from = 0L; ; from += READ_AT_ONCE) {
                var problems = staged.problems(id, from, READ_AT_ONCE);
                var numbers = problems.stream().map(LineProblem::line).collect(Collectors.toSet());
                lines.add(problems, headings.isEmpty() ? Map.of() : staged.raw(id, numbers));
                if (problems.size() < READ_AT_ONCE) break;
            }
        }
    }

    /** The pattern's line under its headings, placed as the strategy allows; an import passes it over by its id. */
    private List<String> example() {
        var strategy = programme.strategy();
        return List.of(
                IdeaRows.EXAMPLE,
                words("sheet.example.title"),
                words("sheet.example.text"),
                clock.today().toString(),
                strategy.themes().stream().findFirst().map(Theme::name).orElse(""),
                strategy.principles().stream().findFirst().map(Principle::name).orElse(""),
                strategy.conditions().stream().findFirst().map(Condition::name).orElse(""),
                words("sheet.example.helps"));
    }

    private String words(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.UK);
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
