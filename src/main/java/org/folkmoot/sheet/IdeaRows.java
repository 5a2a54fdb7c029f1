package org.folkmoot.sheet;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.folkmoot.idea.IdeaEntry;
import org.folkmoot.idea.IdeasInBulk;
import org.folkmoot.idea.SubmitIdea;
import org.folkmoot.member.BulkOutcome;
import org.folkmoot.programme.ConditionId;
import org.folkmoot.programme.ImportChange.Change;
import org.folkmoot.programme.PrincipleId;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.programme.ThemeId;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.Texts;
import org.folkmoot.shared.UnusableInputException;
import org.folkmoot.sheet.SheetKind.Column;
import org.springframework.stereotype.Component;

/** Ideas: id, title, text, created, theme, principle, condition, whom it helps. An id comes in once. */
@Component
class IdeaRows implements SheetRows {

    private static final List<Column> COLUMNS = SheetKind.IDEAS.columns();
    private static final Column ID = COLUMNS.get(0);
    private static final Column TITLE = COLUMNS.get(1);
    private static final Column TEXT = COLUMNS.get(2);
    private static final Column CREATED = COLUMNS.get(3);
    private static final Column THEME = COLUMNS.get(4);
    private static final Column PRINCIPLE = COLUMNS.get(5);
    private static final Column CONDITION = COLUMNS.get(6);
    private static final Column HELPS = COLUMNS.get(7);

    /** The id in the pattern's line. */
    static final String EXAMPLE = "example";

    private static final DateTimeFormatter AS_WRITTEN_HERE = DateTimeFormatter.ofPattern("d/M/yyyy");

    private final IdeasInBulk ideas;
    private final ProgrammeService programme;
    private final PortalClock clock;

    IdeaRows(IdeasInBulk ideas, ProgrammeService programme, PortalClock clock) {
        this.ideas = ideas;
        this.programme = programme;
        this.clock = clock;
    }

    @Override
    public SheetKind kind() {
        return SheetKind.IDEAS;
    }

    @Override
    public Class<?> entryType() {
        return IdeaEntry.class;
    }

    @Override
    public BulkOutcome write(ImportId id, List<StagedLine> lines) {
        return ideas.take(
                lines.stream().map(StagedLine::entry).map(IdeaEntry.class::cast).toList());
    }

    @Override
    public Looking look() {
        return new Submitted();
    }

    private final class Submitted implements Looking {

        private final Map<String, Integer> seen = new HashMap<>();
        private final Map<String, Named<ThemeId>> themes = new LinkedHashMap<>();
        private final Map<String, Named<PrincipleId>> principles = new LinkedHashMap<>();
        private final Map<String, Named<ConditionId>> conditions = new LinkedHashMap<>();
        private Map<String, String> known = Map.of();

        Submitted() {
            var strategy = programme.strategy();
            strategy.themes().forEach(one -> themes.put(lower(one.name()), new Named<>(one.name(), one.id())));
            strategy.principles().forEach(one -> principles.put(lower(one.name()), new Named<>(one.name(), one.id())));
            strategy.conditions().forEach(one -> conditions.put(lower(one.name()), new Named<>(one.name(), one.id())));
        }

        @Override
        public void prepare(List<LineReading> lines) {
            known = ideas.titlesByKey(lines.stream()
                    .map(line -> line.text(ID))
                    .filter(key -> !key.isEmpty())
                    .collect(Collectors.toSet()));
        }

        @Override
        public Optional<Row> row(LineReading line) {
            var key = line.on(ID, () -> Texts.line(line.text(ID), IdeaEntry.KEY_MAX));
            var title = line.on(TITLE, () -> Texts.line(line.text(TITLE), SubmitIdea.TITLE_MAX));
            var words = line.on(TEXT, () -> Texts.block(line.text(TEXT), SubmitIdea.WORDING_MAX));
            var created = line.on(CREATED, () -> moment(line.text(CREATED)));
            var theme = line.on(THEME, () -> placed(themes, line.text(THEME), "sheet.problem.theme"));
            var principle =
                    line.on(PRINCIPLE, () -> placed(principles, line.text(PRINCIPLE), "sheet.problem.principle"));
            var condition =
                    line.on(CONDITION, () -> placed(conditions, line.text(CONDITION), "sheet.problem.condition"));
            var helps = line.on(HELPS, () -> Texts.optionalBlock(line.text(HELPS), SubmitIdea.HELPS_MAX));
            key.ifPresent(id -> checkKey(line, id, title.orElse(line.text(TITLE))));
            if (!line.problems().isEmpty()) return Optional.empty();
            var entry = new IdeaEntry(
                    key.orElseThrow(),
                    title.orElseThrow(),
                    words.orElseThrow(),
                    helps.orElseThrow(),
                    theme.orElseThrow().orElse(null),
                    principle.orElseThrow().orElse(null),
                    condition.orElseThrow().orElse(null),
                    created.orElseThrow().orElse(null));
            return Optional.of(new Row(entry, known.containsKey(entry.key()) ? Change.UNCHANGED : Change.ADDED));
        }

        /** The same id under another title is another table's: it must not pass for "there already". */
        private void checkKey(LineReading line, String key, String title) {
            if (key.equalsIgnoreCase(EXAMPLE)) line.problem(ID, "sheet.problem.idea-example");
            var earlier = seen.putIfAbsent(key, line.number());
            if (earlier != null) line.problem(ID, "sheet.problem.idea-twice", key, earlier);
            var before = known.get(key);
            if (before != null && !before.equals(title)) line.problem(ID, "sheet.problem.idea-other", key, before);
        }
    }

    private record Named<T>(String name, T id) {}

    private static <T> Optional<T> placed(Map<String, Named<T>> known, String typed, String key) {
        if (typed.isEmpty()) return Optional.empty();
        var found = known.get(lower(typed));
        if (found == null)
            throw new UnusableInputException(
                    key, typed, known.values().stream().map(Named::name).collect(joining(", ")));
        return Optional.of(found.id());
    }

    /** A day is its first moment, in the programme's zone. */
    private Optional<Instant> moment(String typed) {
        if (typed.isEmpty()) return Optional.empty();
        var at = read(typed);
        if (at.isAfter(clock.instant())) throw new UnusableInputException("sheet.problem.not-yet", typed);
        return Optional.of(at);
    }

    private Instant read(String typed) {
        try {
            if (typed.endsWith("Z")) return Instant.parse(typed);
            if (typed.contains("/"))
                return LocalDate.parse(typed, AS_WRITTEN_HERE)
                        .atStartOfDay(clock.getZone())
                        .toInstant();
            return typed.length() > "2009-02-03".length()
                    ? LocalDateTime.parse(typed.replace(' ', 'T'))
                            .atZone(clock.getZone())
                            .toInstant()
                    : LocalDate.parse(typed).atStartOfDay(clock.getZone()).toInstant();
        } catch (DateTimeParseException notADay) {
            throw new UnusableInputException("sheet.problem.day", typed);
        }
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
