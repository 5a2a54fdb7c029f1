package org.folkmoot.note;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.folkmoot.idea.IdeaId;
import org.folkmoot.idea.IdeaService;
import org.folkmoot.idea.IdeaSummary;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.MemberService;
import org.folkmoot.shared.PortalClock;
import org.springframework.stereotype.Component;

/** Notes as the person asking may read them. A fixed number of statements, however many lines there are. */
@Component
class NotesReading {

    private final TemplateEditions editions;
    private final TemplateSections sections;
    private final Lines lines;
    private final RivalWordings rivals;
    private final LineRemovals removals;
    private final LineUses uses;
    private final NotesSteps steps;
    private final Quotations quotations;
    private final IdeaService ideas;
    private final MemberService members;
    private final NotesRights rights;
    private final PortalClock clock;

    NotesReading(
            TemplateEditions editions,
            TemplateSections sections,
            Lines lines,
            RivalWordings rivals,
            LineRemovals removals,
            LineUses uses,
            NotesSteps steps,
            Quotations quotations,
            IdeaService ideas,
            MemberService members,
            NotesRights rights,
            PortalClock clock) {
        this.editions = editions;
        this.sections = sections;
        this.lines = lines;
        this.rivals = rivals;
        this.removals = removals;
        this.uses = uses;
        this.steps = steps;
        this.quotations = quotations;
        this.ideas = ideas;
        this.members = members;
        this.rights = rights;
        this.clock = clock;
    }

    NotesDetail detail(SessionNotes notes) {
        var session = notes.session().value();
        var writes = rights.writes();
        var edition = editions.findById(notes.edition()).orElseThrow();
        var shown = lines.findBySessionIdOrderByPlaceAscIdAsc(session).stream()
                .filter(line -> !line.removed())
                .toList();
        var beside = writes ? rivals.standingIn(session) : List.<RivalWording>of();
        var taken = writes ? steps.findBySessionIdOrderByTakenAtAscIdAsc(session) : List.<NotesStep>of();
        var names = members.namesOf(people(writes ? shown : List.of(), beside, taken));
        var texts = sections.findByEditionIdOrderByPlace(notes.edition());
        var words = texts.stream()
                .filter(section -> section.kind() == NoteSectionKind.WORDS)
                .map(section -> section.id().value())
                .collect(Collectors.toSet());
        var quoted = quotations.of(notes, shown, words, writes);
        var made = ideas(session);
        var rivalsOf = beside.stream()
                .collect(Collectors.groupingBy(
                        RivalWording::line,
                        Collectors.mapping(
                                one -> new NoteLine.Rival(
                                        one.id(), one.wording(), names.getOrDefault(one.by(), ""), one.at()),
                                Collectors.toList())));
        var bySection = shown.stream()
                .collect(Collectors.groupingBy(
                        Line::section,
                        Collectors.mapping(
                                line -> new NoteLine(
                                        line.id(),
                                        line.revision(),
                                        line.wording(),
                                        quoted.get(line.id()),
                                        made.get(line.id()),
                                        rivalsOf.getOrDefault(line.id(), List.of()),
                                        names.getOrDefault(line.changedBy(), "")),
                                Collectors.toList())));
        return new NotesDetail(
                notes.session(),
                notes.title(),
                notes.startsAt(),
                notes.areaName(),
                notes.state(),
                notes.commentsUntil(),
                notes.commentsOpen(clock.instant()),
                notes.commentsUntil() != null && rights.discusses(notes),
                edition.title(),
                edition.edition(),
                edition.commentDays(),
                texts.stream()
                        .map(section -> new NoteSection(
                                section.id(),
                                section.kind(),
                                section.title(),
                                section.help(),
                                bySection.getOrDefault(section.id().value(), List.of())))
                        .toList(),
                taken.stream()
                        .map(step -> new NotesStepLine(
                                step.kind(), names.getOrDefault(step.by(), ""), step.reason(), step.at()))
                        .toList(),
                writes ? removals.standingIn(session).size() : 0,
                openActions(notes.state(), writes));
    }

    private Map<NoteLineId, NoteLine.LineIdea> ideas(UUID session) {
        var made = uses.in(session);
        var stages = ideas
                .summaries(made.stream().map(use -> new IdeaId(use.thing())).toList())
                .stream()
                .collect(Collectors.toMap(IdeaSummary::id, IdeaSummary::stage));
        var all = new HashMap<NoteLineId, NoteLine.LineIdea>();
        for (var use : made) {
            var idea = new IdeaId(use.thing());
            all.put(new NoteLineId(use.line()), new NoteLine.LineIdea(idea, stages.get(idea)));
        }
        return all;
    }

    private static Set<MemberId> people(List<Line> lines, List<RivalWording> rivals, List<NotesStep> steps) {
        var all = new HashSet<MemberId>();
        lines.forEach(line -> all.add(line.changedBy()));
        rivals.forEach(rival -> all.add(rival.by()));
        steps.forEach(step -> all.add(step.by()));
        return all;
    }

    private static Set<NotesAction> openActions(NotesState state, boolean writes) {
        if (!writes) return Set.of();
        return switch (state) {
            case DRAFT -> EnumSet.of(NotesAction.WRITE, NotesAction.CIRCULATE);
            case CIRCULATED -> EnumSet.of(NotesAction.WRITE, NotesAction.APPROVE, NotesAction.STEP_BACK);
            case APPROVED -> EnumSet.of(NotesAction.PUBLISH, NotesAction.STEP_BACK);
            case PUBLISHED -> EnumSet.of(NotesAction.STEP_BACK);
        };
    }
}
