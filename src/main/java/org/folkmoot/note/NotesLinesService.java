package org.folkmoot.note;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.folkmoot.conversation.DialogueSessionId;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The lines of several sessions' notes at once, for whoever lays sessions beside one another. Six statements, however many there are. */
@Service
@Transactional(readOnly = true)
public class NotesLinesService {

    private static final Set<NotesState> SENT =
            EnumSet.of(NotesState.CIRCULATED, NotesState.APPROVED, NotesState.PUBLISHED);

    private final AllNotes notes;
    private final Lines lines;
    private final TemplateSections sections;
    private final Quotations quotations;

    NotesLinesService(AllNotes notes, Lines lines, TemplateSections sections, Quotations quotations) {
        this.notes = notes;
        this.lines = lines;
        this.sections = sections;
        this.quotations = quotations;
    }

    /** Notes that were sent round and have not been taken back since, the latest session first. */
    @PreAuthorize("hasAnyRole('FACILITATOR', 'MANAGER')")
    public Page<NotesSummary> sent(Pageable page) {
        return notes.in(SENT, page).map(SessionNotes::summary);
    }

    /** As everybody may read them: published notes of these sessions, without removed lines. The earliest session first. */
    @PreAuthorize("permitAll")
    public List<NotesLines> published(Collection<DialogueSessionId> sessions) {
        return of(sessions, false);
    }

    /** All notes of these sessions, drafts too, with the lines that were removed. The earliest session first. */
    @PreAuthorize("hasAnyRole('FACILITATOR', 'MANAGER')")
    public List<NotesLines> inside(Collection<DialogueSessionId> sessions) {
        return of(sessions, true);
    }

    private List<NotesLines> of(Collection<DialogueSessionId> sessions, boolean inside) {
        if (sessions.isEmpty()) return List.of();
        var found = notes
                .findBySessionIdIn(
                        sessions.stream().map(DialogueSessionId::value).toList())
                .stream()
                .filter(one -> inside || one.state() == NotesState.PUBLISHED)
                .sorted(Comparator.comparing(SessionNotes::startsAt)
                        .thenComparing(one -> one.session().value()))
                .toList();
        if (found.isEmpty()) return List.of();
        var ids = found.stream().map(one -> one.session().value()).toList();
        var all = lines.findBySessionIdInOrderByPlaceAscIdAsc(ids).stream()
                .filter(line -> inside || !line.removed())
                .toList();
        var places = sections.findAllByIdIn(all.stream().map(Line::section).collect(Collectors.toSet())).stream()
                .collect(Collectors.toMap(one -> one.id().value(), one -> one));
        var words = places.values().stream()
                .filter(section -> section.kind() == NoteSectionKind.WORDS)
                .map(section -> section.id().value())
                .collect(Collectors.toSet());
        var quoted = quotations.of(ids, all, words, false);
        var bySession = all.stream().collect(Collectors.groupingBy(Line::session));
        return found.stream()
                .map(one -> new NotesLines(
                        one.summary(),
                        bySession.getOrDefault(one.session(), List.of()).stream()
                                .sorted(Comparator.comparing(
                                        line -> section(places, line).place()))
                                .map(line -> line(line, section(places, line), quoted.get(line.id())))
                                .toList()))
                .toList();
    }

    private static TemplateSection section(Map<UUID, TemplateSection> places, Line line) {
        return Objects.requireNonNull(places.get(line.section()));
    }

    private static LineInNotes line(
            Line line, TemplateSection section, NoteLine.@org.jspecify.annotations.Nullable Quotation quotation) {
        return new LineInNotes(
                line.id(),
                section.title(),
                line.wording(),
                line.removed(),
                quotation != null,
                quotation == null ? null : quotation.named());
    }
}
