package org.folkmoot.sheet;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.folkmoot.member.BulkOutcome;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.EmailAddress;
import org.folkmoot.member.OrganisationId;
import org.folkmoot.member.OrganisationOnRegister;
import org.folkmoot.member.PersonEntry;
import org.folkmoot.member.RegisterInBulk;
import org.folkmoot.member.RegisterMember;
import org.folkmoot.member.Role;
import org.folkmoot.programme.ImportChange.Change;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.Texts;
import org.folkmoot.shared.UnusableInputException;
import org.folkmoot.sheet.SheetKind.Column;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** People: name, email, organisation, job title, from, roles. One line for each affiliation. */
@Component
class PersonRows implements SheetRows {

    private static final List<Column> COLUMNS = SheetKind.PEOPLE.columns();
    private static final Column NAME = COLUMNS.get(0);
    private static final Column EMAIL = COLUMNS.get(1);
    private static final Column ORGANISATION = COLUMNS.get(2);
    private static final Column JOB = COLUMNS.get(3);
    private static final Column FROM = COLUMNS.get(4);
    private static final Column ROLES = COLUMNS.get(5);

    private static final DateTimeFormatter AS_WRITTEN_HERE = DateTimeFormatter.ofPattern("d/M/yyyy");

    private final RegisterInBulk register;
    private final CurrentMember currentMember;
    private final MessageSource messages;
    private final PortalClock clock;

    PersonRows(RegisterInBulk register, CurrentMember currentMember, MessageSource messages, PortalClock clock) {
        this.register = register;
        this.currentMember = currentMember;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public SheetKind kind() {
        return SheetKind.PEOPLE;
    }

    @Override
    public BulkOutcome write(ImportId id, List<StagedLine> lines) {
        return register.people(lines.stream()
                .map(StagedLine::entry)
                .map(PersonEntry.class::cast)
                .toList());
    }

    @Override
    public Class<?> entryType() {
        return PersonEntry.class;
    }

    @Override
    public Looking look() {
        return new Register();
    }

    /** The word of a role as tables have it. */
    String word(Role role) {
        return messages.getMessage("member.role." + role, null, Locale.UK);
    }

    private final class Register implements Looking {

        private final Map<String, Integer> seen = new HashMap<>();
        private Map<String, OrganisationOnRegister> byName = Map.of();
        private Map<String, Set<OrganisationId>> known = Map.of();

        @Override
        public void prepare(List<LineReading> lines) {
            byName = register.organisationsByName(texts(lines, ORGANISATION));
            known = register.organisationsByEmail(texts(lines, EMAIL));
        }

        private static Set<String> texts(List<LineReading> lines, Column column) {
            return lines.stream()
                    .map(line -> line.text(column).toLowerCase(Locale.ROOT))
                    .collect(Collectors.toSet());
        }

        @Override
        public Optional<Row> row(LineReading line) {
            var name = line.on(NAME, () -> Texts.line(line.text(NAME), RegisterMember.NAME_MAX));
            var email = line.on(EMAIL, () -> new EmailAddress(line.text(EMAIL)));
            var organisation = line.on(ORGANISATION, () -> organisation(line.text(ORGANISATION)));
            var job = line.on(JOB, () -> Texts.optionalBlock(line.text(JOB), RegisterMember.JOB_TITLE_MAX));
            var from = line.on(FROM, () -> day(line.text(FROM)));
            var roles = line.on(ROLES, () -> roles(line.text(ROLES)));
            if (!line.problems().isEmpty()) return Optional.empty();
            var entry = new PersonEntry(
                    email.orElseThrow(),
                    name.orElseThrow(),
                    organisation.orElseThrow().orElse(null),
                    job.orElseThrow(),
                    from.orElseThrow(),
                    roles.orElseThrow());
            var earlier = seen.putIfAbsent(entry.email().value() + " " + entry.organisation(), line.number());
            if (earlier != null) line.problem(EMAIL, "sheet.problem.person-twice", earlier);
            return line.problems().isEmpty()
                    ? Optional.of(new Row(entry, change(entry.email(), entry.organisation())))
                    : Optional.empty();
        }

        private Change change(EmailAddress email, @Nullable OrganisationId organisation) {
            var held = known.get(email.value());
            if (held == null) return Change.ADDED;
            return organisation == null || held.contains(organisation) ? Change.UNCHANGED : Change.UPDATED;
        }

        private Optional<OrganisationId> organisation(String typed) {
            if (typed.isEmpty()) return Optional.empty();
            var found = byName.get(typed.toLowerCase(Locale.ROOT));
            if (found == null) throw new UnusableInputException("sheet.problem.organisation", typed);
            return Optional.of(found.id());
        }
    }

    private LocalDate day(String typed) {
        if (typed.isEmpty()) return clock.today();
        try {
            return typed.contains("/") ? LocalDate.parse(typed, AS_WRITTEN_HERE) : LocalDate.parse(typed);
        } catch (DateTimeParseException notADay) {
            throw new UnusableInputException("sheet.problem.day", typed);
        }
    }

    private Set<Role> roles(String typed) {
        if (typed.isEmpty()) return Set.of(Role.PARTICIPANT);
        var roles = new ArrayList<Role>();
        for (var word : typed.split("[,;|]")) if (!word.isBlank()) roles.add(role(word.strip()));
        if (roles.contains(Role.ADMINISTRATOR) && !currentMember.has(Role.ADMINISTRATOR))
            throw new UnusableInputException("sheet.problem.administrator");
        return EnumSet.copyOf(roles);
    }

    private Role role(String word) {
        return Arrays.stream(Role.values())
                .filter(role -> role.name().equalsIgnoreCase(word) || word(role).equalsIgnoreCase(word))
                .findFirst()
                .orElseThrow(() -> new UnusableInputException(
                        "sheet.problem.role",
                        word,
                        Arrays.stream(Role.values()).map(this::word).collect(joining(", "))));
    }
}
