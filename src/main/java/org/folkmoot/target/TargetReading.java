package org.folkmoot.target;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.MemberService;
import org.folkmoot.member.Role;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.programme.StrandId;
import org.folkmoot.programme.ThemeId;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.target.MeasurementLine.Replaced;
import org.folkmoot.target.TargetVersionLine.Change;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns rows into what the person asking may read: visitors read that a person has a target, and no name. */
@Component
class TargetReading {

    private final MeasurementRows measurements;
    private final TargetVersions versions;
    private final ProgrammeService programme;
    private final PortalFigures portal;
    private final MemberService members;
    private final CurrentMember currentMember;
    private final TargetWords words;
    private final PortalClock clock;

    TargetReading(
            MeasurementRows measurements,
            TargetVersions versions,
            ProgrammeService programme,
            PortalFigures portal,
            MemberService members,
            CurrentMember currentMember,
            TargetWords words,
            PortalClock clock) {
        this.measurements = measurements;
        this.versions = versions;
        this.programme = programme;
        this.portal = portal;
        this.members = members;
        this.currentMember = currentMember;
        this.words = words;
        this.clock = clock;
    }

    /** The programme's words for places. */
    private record Places(List<ThemeId> order, Map<ThemeId, String> themes, Map<StrandId, String> strands) {

        String theme(@Nullable ThemeId id) {
            return id == null ? "" : themes.getOrDefault(id, "");
        }

        String strand(@Nullable StrandId id) {
            return id == null ? "" : strands.getOrDefault(id, "");
        }

        int place(TargetLine line) {
            var theme = line.terms().placement().theme();
            var at = theme == null ? -1 : order.indexOf(theme);
            return at < 0 ? Integer.MAX_VALUE : at;
        }
    }

    /** In a fixed number of statements, by theme and number. */
    List<TargetLine> lines(List<TargetEntry> entries) {
        var places = places();
        return lines(entries, places, standing(entries)).stream()
                .sorted(Comparator.comparingInt(places::place)
                        .thenComparingInt(line -> line.terms().number()))
                .toList();
    }

    TargetDetail detail(TargetEntry entry) {
        var places = places();
        var rows = measurements.findByTargetIdOrderByTurn(entry.id().value());
        var line =
                lines(List.of(entry), places, Map.of(entry.id(), holding(rows))).getFirst();
        var steps = versions.findByTargetIdOrderByRevision(entry.id().value());
        return new TargetDetail(
                line,
                measurementLines(entry.terms(), rows),
                history(steps, places),
                words.due(line.course()),
                manages(),
                mayMeasure(entry)
                        && entry.droppedBecause() == null
                        && entry.terms().scale().portal() == null);
    }

    /** Its owner, and managers. */
    boolean mayMeasure(TargetEntry entry) {
        return manages() || isMe(entry.owner());
    }

    /** How it stands today; for the portal's own work too. */
    TargetCourse course(TargetEntry entry, List<Measured> holds) {
        var terms = entry.terms();
        return TargetRule.course(facts(entry, terms, terms.scale().outOf(), holds), clock.today());
    }

    /** What holds of each of these targets. */
    Map<TargetId, List<Measured>> standing(List<TargetEntry> entries) {
        if (entries.isEmpty()) return Map.of();
        var ids = entries.stream().map(entry -> entry.id().value()).toList();
        return measurements.standing(ids).stream()
                .collect(Collectors.groupingBy(
                        MeasurementRow::target, Collectors.mapping(MeasurementRow::measured, Collectors.toList())));
    }

    private static List<Measured> holding(List<MeasurementRow> rows) {
        var replaced = rows.stream().map(MeasurementRow::corrects).collect(Collectors.toSet());
        return rows.stream()
                .filter(row -> !row.isTakenBack() && !replaced.contains(row.id()))
                .map(MeasurementRow::measured)
                .toList();
    }

    private List<TargetLine> lines(List<TargetEntry> entries, Places places, Map<TargetId, List<Measured>> standing) {
        var owners = new HashSet<MemberId>();
        for (var entry : entries) if (entry.owner() != null) owners.add(entry.owner());
        var names = names(owners);
        var reads = entries.stream().anyMatch(entry -> entry.terms().scale().portal() != null);
        var now = reads ? Optional.of(portal.now()) : Optional.<PortalFigures.Now>empty();
        return entries.stream()
                .map(entry -> line(entry, places, names, standing.getOrDefault(entry.id(), List.of()), now))
                .toList();
    }

    private TargetLine line(
            TargetEntry entry,
            Places places,
            Map<MemberId, String> names,
            List<Measured> holds,
            Optional<PortalFigures.Now> now) {
        var terms = entry.terms();
        var today = clock.today();
        var outOf = now.map(there -> there.outOf(terms.scale()))
                .orElse(terms.scale().outOf());
        var measured = new ArrayList<>(holds);
        now.flatMap(there -> there.figure(terms, today)).ifPresent(live -> {
            measured.removeIf(kept -> !kept.day().isBefore(today));
            measured.add(live);
        });
        var course = TargetRule.course(facts(entry, terms, outOf, measured), today);
        var person = entry.owner();
        return new TargetLine(
                entry.id(),
                entry.revision(),
                seen(terms),
                outOf,
                places.theme(terms.placement().theme()),
                places.strand(terms.placement().strand()),
                person == null ? null : names.get(person),
                person != null,
                ownerKeys(terms.owner()),
                isMe(person),
                course,
                TargetProgress.of(terms, outOf, course).orElse(null),
                words.why(terms, outOf, course),
                entry.droppedBecause(),
                entry.addedAt());
    }

    /** Without the person's key for visitors, who read that somebody has it. */
    private TargetTerms seen(TargetTerms terms) {
        if (terms.owner().person() == null || signedIn()) return terms;
        var body = terms.owner().body();
        return new TargetTerms(
                terms.number(),
                terms.title(),
                terms.about(),
                terms.scale(),
                terms.aim(),
                terms.placement(),
                new TargetOwner(null, body.isEmpty() ? words.say("target.owner.person") : body),
                terms.source());
    }

    private TargetFacts facts(TargetEntry entry, TargetTerms terms, @Nullable Integer outOf, List<Measured> measured) {
        return new TargetFacts(terms, outOf, day(entry), entry.droppedBecause() != null, measured);
    }

    private LocalDate day(TargetEntry entry) {
        return clock.local(entry.addedAt()).toLocalDate();
    }

    private List<String> ownerKeys(TargetOwner owner) {
        var keys = new ArrayList<String>();
        if (!owner.body().isEmpty()) keys.add(owner.body());
        if (owner.person() != null && signedIn())
            keys.add(owner.person().value().toString());
        return List.copyOf(keys);
    }

    /** By name; people only for those signed in. */
    static List<TargetOwnerChoice> owners(List<TargetLine> lines) {
        var choices = new HashMap<String, String>();
        for (var line : lines) {
            var owner = line.terms().owner();
            for (var key : line.ownerKeys())
                choices.put(
                        key,
                        key.equals(owner.body()) ? owner.body() : Objects.requireNonNullElse(line.ownerName(), ""));
        }
        return choices.entrySet().stream()
                .filter(choice -> !choice.getValue().isEmpty())
                .map(choice -> new TargetOwnerChoice(choice.getKey(), choice.getValue()))
                .sorted(Comparator.comparing(TargetOwnerChoice::name, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(TargetOwnerChoice::key))
                .toList();
    }

    private List<MeasurementLine> measurementLines(TargetTerms terms, List<MeasurementRow> rows) {
        var people = new HashSet<MemberId>();
        for (var row : rows) if (row.by() != null) people.add(row.by());
        var names = names(people);
        var after = new HashMap<MeasurementId, MeasurementRow>();
        for (var row : rows) if (row.corrects() != null) after.put(row.corrects(), row);
        return rows.stream()
                .filter(row -> !row.isTakenBack())
                .sorted(Comparator.comparing(
                                (MeasurementRow row) -> row.measured().day())
                        .thenComparingInt(MeasurementRow::turn)
                        .reversed())
                .map(row -> measurementLine(terms, row, after.get(row.id()), names))
                .toList();
    }

    private MeasurementLine measurementLine(
            TargetTerms terms, MeasurementRow row, @Nullable MeasurementRow after, Map<MemberId, String> names) {
        return new MeasurementLine(
                row.id(),
                row.measured(),
                words.measured(terms, row.measured()),
                row.source(),
                row.link(),
                name(names, row.by()),
                row.at(),
                row.isFromPortal(),
                row.reason(),
                after == null
                        ? null
                        : new Replaced(after.isTakenBack(), after.reason(), name(names, after.by()), after.at()));
    }

    private List<TargetVersionLine> history(List<TargetVersion> steps, Places places) {
        var people = new HashSet<MemberId>();
        for (var step : steps) {
            people.add(step.by());
            if (step.owner() != null) people.add(step.owner());
        }
        var names = names(people);
        var lines = new ArrayList<TargetVersionLine>();
        Map<String, String> before = Map.of();
        for (var step : steps) {
            var fields = fields(step, places, names);
            lines.addFirst(new TargetVersionLine(
                    step.step(),
                    name(names, step.by()),
                    step.at(),
                    step.reason(),
                    lines.isEmpty() ? List.of() : changes(before, fields)));
            before = fields;
        }
        return lines;
    }

    private Map<String, String> fields(TargetVersion step, Places places, Map<MemberId, String> names) {
        var terms = step.terms();
        var person = terms.owner().person();
        var who = person == null ? "" : names.getOrDefault(person, words.say("target.owner.person"));
        var body = terms.owner().body();
        return words.fields(
                terms,
                places.theme(terms.placement().theme()),
                places.strand(terms.placement().strand()),
                who.isEmpty() || body.isEmpty() ? who + body : who + ", " + body);
    }

    private List<Change> changes(Map<String, String> before, Map<String, String> after) {
        return after.entrySet().stream()
                .filter(field -> !field.getValue().equals(before.get(field.getKey())))
                .map(field -> new Change(
                        words.field(field.getKey()), before.getOrDefault(field.getKey(), ""), field.getValue()))
                .toList();
    }

    private Places places() {
        var themes = programme.strategy().themes();
        return new Places(
                themes.stream().map(theme -> theme.id()).toList(),
                themes.stream().collect(Collectors.toMap(theme -> theme.id(), theme -> theme.name())),
                programme.strands().stream()
                        .collect(Collectors.toMap(
                                strand -> strand.id(),
                                strand -> words.say("target.strand", strand.number(), strand.name()))));
    }

    private boolean manages() {
        return currentMember.has(Role.MANAGER);
    }

    private boolean signedIn() {
        return currentMember.find().isPresent();
    }

    private boolean isMe(@Nullable MemberId member) {
        return member != null && currentMember.find().filter(member::equals).isPresent();
    }

    private Map<MemberId, String> names(Collection<MemberId> people) {
        return signedIn() ? members.namesOf(Set.copyOf(people)) : Map.of();
    }

    private static String name(Map<MemberId, String> names, @Nullable MemberId member) {
        return member == null ? "" : names.getOrDefault(member, "");
    }
}
