package org.folkmoot.commontheme;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.folkmoot.conversation.DialogueSessionId;
import org.folkmoot.member.MemberService;
import org.folkmoot.note.LineInNotes;
import org.folkmoot.note.NoteLineId;
import org.folkmoot.note.NotesLines;
import org.folkmoot.note.NotesLinesService;
import org.folkmoot.note.NotesState;
import org.folkmoot.note.NotesSummary;
import org.springframework.stereotype.Component;

/** Gatherings to read: for those who gather, or as everybody may. A fixed number of statements, however many lines there are. */
@Component
class GatheringReading {

    private final GatheringSessions sessions;
    private final CommonThemes themes;
    private final GatheredLines gathered;
    private final GatheringSteps steps;
    private final NotesLinesService notes;
    private final MemberService members;

    GatheringReading(
            GatheringSessions sessions,
            CommonThemes themes,
            GatheredLines gathered,
            GatheringSteps steps,
            NotesLinesService notes,
            MemberService members) {
        this.sessions = sessions;
        this.themes = themes;
        this.gathered = gathered;
        this.steps = steps;
        this.notes = notes;
        this.members = members;
    }

    List<DialogueSessionId> sessions(GatheringId id) {
        return sessions.standingIn(id.value()).stream()
                .map(GatheringSession::session)
                .toList();
    }

    /** Every line of the chosen sessions, removed ones too; the earliest session first, in the order of its notes. */
    Map<NoteLineId, ThemeLine> lines(GatheringId id) {
        return lines(notes.inside(sessions(id)));
    }

    /** For those who gather. */
    GatheringDetail inside(ThemeGathering one) {
        var read = notes.inside(sessions(one.id()));
        var taken = steps.findByGatheringIdOrderByTakenAtAscIdAsc(one.id().value());
        var names = members.namesOf(taken.stream().map(GatheringStep::by).collect(Collectors.toSet()));
        return detail(
                one,
                read,
                taken.stream()
                        .map(step -> new GatheringStepLine(
                                step.kind(), names.getOrDefault(step.by(), ""), step.reason(), step.at()))
                        .toList());
    }

    /** As everybody may read it: lines of published notes alone, and how many are left out. */
    GatheringDetail open(ThemeGathering one) {
        return detail(one, notes.published(sessions(one.id())), List.of());
    }

    List<GatheringSummary> summaries(Collection<ThemeGathering> shown) {
        if (shown.isEmpty()) return List.of();
        var ids = shown.stream().map(one -> one.id().value()).toList();
        var themesOf = numbers(themes.counts(ids));
        var sessionsOf = numbers(sessions.counts(ids));
        return shown.stream()
                .map(one -> new GatheringSummary(
                        one.id(),
                        one.title(),
                        one.question(),
                        one.state(),
                        one.publishedAt(),
                        one.begunAt(),
                        themesOf.getOrDefault(one.id().value(), 0),
                        sessionsOf.getOrDefault(one.id().value(), 0)))
                .toList();
    }

    private GatheringDetail detail(ThemeGathering one, List<NotesLines> read, List<GatheringStepLine> taken) {
        var lines = lines(read);
        var published = read.stream()
                .map(NotesLines::notes)
                .filter(about -> about.state() == NotesState.PUBLISHED)
                .map(NotesSummary::session)
                .collect(Collectors.toSet());
        var rows = gathered.standingIn(one.id().value());
        var places = places(lines);
        var byTheme = rows.stream().collect(Collectors.groupingBy(GatheredLine::theme));
        var shown = themes.in(one.id().value()).stream()
                .map(theme -> {
                    var under = byTheme.getOrDefault(theme.id(), List.of());
                    var there = under.stream()
                            .map(GatheredLine::line)
                            .filter(lines::containsKey)
                            .sorted(Comparator.comparing(places::get))
                            .map(lines::get)
                            .toList();
                    var notOpen = (int) under.stream()
                            .filter(row -> !published.contains(row.session()))
                            .count();
                    var open = (int) there.stream().filter(ThemeLine::open).count();
                    return new ThemeDetail(
                            theme.id(),
                            theme.revision(),
                            theme.title(),
                            theme.summary(),
                            there,
                            ThemeCount.of(there),
                            under.size() - notOpen - open,
                            notOpen);
                })
                .toList();
        var standing = rows.stream()
                .collect(Collectors.groupingBy(
                        GatheredLine::session, Collectors.mapping(GatheredLine::line, Collectors.toSet())));
        var all = new ArrayList<ThemeLine>();
        shown.forEach(theme -> all.addAll(theme.lines()));
        return new GatheringDetail(
                one.id(),
                one.revision(),
                one.title(),
                one.question(),
                one.state(),
                one.publishedAt(),
                read.stream()
                        .map(NotesLines::notes)
                        .map(about -> new GatheringNotes(
                                about,
                                standing.containsKey(about.session())
                                        ? standing.get(about.session()).size()
                                        : 0))
                        .toList(),
                shown,
                ThemeCount.of(all),
                taken);
    }

    private static Map<NoteLineId, Integer> places(Map<NoteLineId, ThemeLine> lines) {
        Map<NoteLineId, Integer> places = new HashMap<>();
        lines.keySet().forEach(id -> places.put(id, places.size()));
        return places;
    }

    private static Map<NoteLineId, ThemeLine> lines(List<NotesLines> read) {
        Map<NoteLineId, ThemeLine> all = new LinkedHashMap<>();
        for (var notes : read) for (var line : notes.lines()) all.put(line.id(), line(notes.notes(), line));
        return all;
    }

    private static ThemeLine line(NotesSummary about, LineInNotes line) {
        return new ThemeLine(
                line.id(),
                about.session(),
                about.title(),
                about.startsAt(),
                line.section(),
                line.wording(),
                about.state() == null ? NotesState.DRAFT : about.state(),
                line.removed(),
                line.quotation(),
                line.named());
    }

    private static Map<UUID, Integer> numbers(List<Object[]> rows) {
        return rows.stream().collect(Collectors.toMap(row -> (UUID) row[0], row -> ((Number) row[1]).intValue()));
    }
}
