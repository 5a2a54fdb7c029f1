package org.folkmoot.sheet;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.folkmoot.member.BulkOutcome;
import org.folkmoot.member.OrganisationEntry;
import org.folkmoot.member.OrganisationFacts;
import org.folkmoot.member.OrganisationId;
import org.folkmoot.member.OrganisationOnRegister;
import org.folkmoot.member.RegisterInBulk;
import org.folkmoot.programme.Area;
import org.folkmoot.programme.ImportChange.Change;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.programme.Sector;
import org.folkmoot.shared.Texts;
import org.folkmoot.shared.UnusableInputException;
import org.folkmoot.sheet.SheetKind.Column;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Organisations: name, sector, area, web address, other names. */
@Component
class OrganisationRows implements SheetRows {

    private static final List<Column> COLUMNS = SheetKind.ORGANISATIONS.columns();
    private static final Column NAME = COLUMNS.get(0);
    private static final Column SECTOR = COLUMNS.get(1);
    private static final Column AREA = COLUMNS.get(2);
    private static final Column SITE = COLUMNS.get(3);
    private static final Column ALIASES = COLUMNS.get(4);

    private final ProgrammeService programme;
    private final RegisterInBulk register;

    OrganisationRows(ProgrammeService programme, RegisterInBulk register) {
        this.programme = programme;
        this.register = register;
    }

    @Override
    public SheetKind kind() {
        return SheetKind.ORGANISATIONS;
    }

    @Override
    public BulkOutcome write(ImportId id, List<StagedLine> lines) {
        return register.organisations(lines.stream()
                .map(StagedLine::entry)
                .map(OrganisationEntry.class::cast)
                .toList());
    }

    @Override
    public Class<?> entryType() {
        return OrganisationEntry.class;
    }

    @Override
    public Looking look() {
        return new Register();
    }

    private final class Register implements Looking {

        private final Map<String, Sector> sectors =
                programme.sectors().stream().collect(toMap(one -> lower(one.name()), one -> one));
        private final Map<String, Area> areas =
                programme.areas().stream().collect(toMap(one -> lower(one.name()), one -> one));
        private final Map<Object, Integer> seen = new HashMap<>();
        private Map<String, OrganisationOnRegister> byName = Map.of();

        @Override
        public void prepare(List<LineReading> lines) {
            byName = register.organisationsByName(lines.stream()
                    .flatMap(line -> Stream.concat(Stream.of(line.text(NAME)), line.texts(ALIASES).stream()))
                    .collect(toSet()));
        }

        @Override
        public Optional<Row> row(LineReading line) {
            var name = line.on(NAME, () -> Texts.line(line.text(NAME), OrganisationFacts.NAME_MAX));
            var sector = line.on(SECTOR, () -> chosen(sectors, line.text(SECTOR), "sheet.problem.sector"));
            var area = line.on(AREA, () -> chosen(areas, line.text(AREA), "sheet.problem.area"));
            if (name.isEmpty() || sector.isEmpty() || area.isEmpty()) return Optional.empty();
            var facts = line.on(
                    SITE,
                    () -> new OrganisationFacts(
                            name.get(), sector.get().id(), area.get().id(), line.text(SITE)));
            var aliases = line.on(
                    ALIASES,
                    () -> line.texts(ALIASES).stream()
                            .map(alias -> Texts.line(alias, OrganisationFacts.NAME_MAX))
                            .toList());
            if (facts.isEmpty() || aliases.isEmpty()) return Optional.empty();
            var before = byName.get(lower(name.get()));
            checkNames(line, name.get(), aliases.get(), before == null ? null : before.id());
            return line.problems().isEmpty()
                    ? Optional.of(new Row(
                            new OrganisationEntry(facts.get(), aliases.get()),
                            change(facts.get(), aliases.get(), before)))
                    : Optional.empty();
        }

        private void checkNames(LineReading line, String name, List<String> aliases, @Nullable OrganisationId id) {
            var self = id == null ? lower(name) : id;
            var earlier = seen.putIfAbsent(self, line.number());
            if (earlier != null) line.problem(NAME, "sheet.problem.twice", earlier);
            for (var alias : aliases) {
                var holder = byName.get(lower(alias));
                if (holder != null && !holder.id().equals(id))
                    line.problem(ALIASES, "sheet.problem.alias-taken", alias);
            }
        }

        private Change change(OrganisationFacts facts, List<String> aliases, @Nullable OrganisationOnRegister before) {
            if (before == null) return Change.ADDED;
            var same = before.sector().equals(facts.sector())
                    && before.area().equals(facts.area())
                    && (facts.site().isEmpty() || facts.site().equals(before.site()))
                    && aliases.stream().allMatch(alias -> byName.containsKey(lower(alias)));
            return same ? Change.UNCHANGED : Change.UPDATED;
        }
    }

    private static <T> T chosen(Map<String, T> known, String typed, String key) {
        if (typed.isEmpty()) throw new UnusableInputException("input.required");
        var found = known.get(lower(typed));
        if (found == null) throw new UnusableInputException(key, typed, names(known));
        return found;
    }

    private static String names(Map<String, ?> known) {
        return known.values().stream()
                .map(one -> one instanceof Sector sector ? sector.name() : ((Area) one).name())
                .sorted()
                .collect(joining(", "));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
