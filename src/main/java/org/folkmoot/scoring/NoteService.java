package org.folkmoot.scoring;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.folkmoot.idea.AnsweringService;
import org.folkmoot.idea.IdeaId;
import org.folkmoot.idea.IdeaSummary;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.MemberService;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the steering group says among itself about an idea. No search, mail, export or other reader knows of it. */
@Service
@Transactional(readOnly = true)
public class NoteService {

    /** So many of the newest are shown. */
    public static final int SHOWN = 100;

    private final Notes notes;
    private final NoteMentions mentions;
    private final NoteWithdrawals withdrawals;
    private final Colleagues colleagues;
    private final AnsweringService ideas;
    private final MemberService members;
    private final CurrentMember currentMember;
    private final ApplicationEventPublisher events;
    private final PortalClock clock;

    NoteService(
            Notes notes,
            NoteMentions mentions,
            NoteWithdrawals withdrawals,
            Colleagues colleagues,
            AnsweringService ideas,
            MemberService members,
            CurrentMember currentMember,
            ApplicationEventPublisher events,
            PortalClock clock) {
        this.notes = notes;
        this.mentions = mentions;
        this.withdrawals = withdrawals;
        this.colleagues = colleagues;
        this.ideas = ideas;
        this.members = members;
        this.currentMember = currentMember;
        this.events = events;
        this.clock = clock;
    }

    /** The newest {@link #SHOWN}, oldest of them first. */
    @PreAuthorize("hasRole('STEERING')")
    public List<NoteLine> on(IdeaId idea) {
        var rows = notes.newestOn(idea.value(), Limit.of(SHOWN)).reversed();
        if (rows.isEmpty()) return List.of();
        var keys = rows.stream().map(row -> row.id().value()).toList();
        var gone = withdrawals.of(keys).stream().collect(toMap(NoteWithdrawal::note, one -> one));
        var named = mentions.in(keys).stream().collect(groupingBy(NoteMention::note));
        var names = members.namesOf(rows.stream().map(Note::author).toList());
        return rows.stream()
                .map(row -> line(
                        row,
                        names.getOrDefault(row.author(), ""),
                        gone.get(row.id()),
                        named.getOrDefault(row.id(), List.of())))
                .toList();
    }

    /** At most ten names of the group that hold what was typed after an "@". */
    @PreAuthorize("hasRole('STEERING')")
    public List<String> suggest(String typed) {
        return colleagues.suggest(typed).stream().limit(10).toList();
    }

    /** Colleagues it names are told. @throws RefusedException NOTE_SENT, or the idea is not there */
    @Transactional
    @PreAuthorize("hasRole('STEERING')")
    public NoteId write(WriteNote asked) {
        title(asked.idea());
        var now = clock.instant();
        try {
            var note = notes.saveAndFlush(new Note(asked, currentMember.id(), now));
            name(note, Set.of());
            return note.id();
        } catch (DataIntegrityViolationException sentTwice) {
            throw new RefusedException(ScoringRefusal.NOTE_SENT);
        }
    }

    /** Colleagues it did not name before are told. @throws RefusedException NOTE_GONE, NOT_YOUR_NOTE, NOTE_TOO_OLD */
    @Transactional
    @PreAuthorize("hasRole('STEERING')")
    public void edit(NoteId id, String wording) {
        var note = standing(id);
        note.edit(currentMember.id(), new WriteNote(id.value(), note.idea(), wording).wording(), clock.instant());
        var before = new HashSet<MemberId>();
        mentions.in(List.of(id.value())).forEach(one -> before.add(one.member()));
        mentions.deleteIn(id.value());
        name(note, before);
    }

    /** Its words are shown no more. @throws RefusedException NOTE_GONE, NOT_YOUR_NOTE */
    @Transactional
    @PreAuthorize("hasRole('STEERING')")
    public void withdraw(NoteId id) {
        standing(id).requireBy(currentMember.id());
        withdrawals.save(new NoteWithdrawal(id, currentMember.id(), clock.instant()));
    }

    private Note standing(NoteId id) {
        var note = notes.lock(id.value()).orElseThrow(() -> new RefusedException(ScoringRefusal.NOTE_GONE));
        if (withdrawals.existsByNoteId(id.value())) throw new RefusedException(ScoringRefusal.NOTE_GONE);
        return note;
    }

    private void name(Note note, Set<MemberId> before) {
        Map<MemberId, String> named = colleagues.namedIn(note.wording());
        named.forEach((member, words) -> mentions.save(new NoteMention(note.id(), member, words)));
        var fresh = new HashSet<>(named.keySet());
        fresh.removeAll(before);
        fresh.remove(note.author());
        if (!fresh.isEmpty())
            events.publishEvent(new ColleaguesNamed(
                    note.id(), note.idea(), title(note.idea()), note.author(), Set.copyOf(fresh), clock.instant()));
    }

    private String title(IdeaId idea) {
        return ideas.summaries(Set.of(idea)).stream()
                .map(IdeaSummary::title)
                .findFirst()
                .orElseThrow(() -> new RefusedException(ScoringRefusal.IDEA_NOT_THERE));
    }

    private NoteLine line(Note row, String author, @Nullable NoteWithdrawal withdrawal, List<NoteMention> named) {
        var mine = row.isBy(currentMember.id());
        var editable = mine && withdrawal == null && row.isEditableAt(clock.instant());
        return new NoteLine(
                row.id(),
                author,
                withdrawal == null ? marked(row.wording(), named) : "",
                editable ? row.wording() : "",
                row.writtenAt(),
                row.wasEdited(),
                withdrawal == null ? null : withdrawal.withdrawnAt(),
                mine,
                editable);
    }

    /** Names stand out; characters in them that mean something in Markdown mean themselves. */
    private static String marked(String wording, List<NoteMention> named) {
        var text = wording;
        for (var one : named)
            text = text.replace(
                    "@" + one.words(), "**@" + one.words().replaceAll("([\\\\`*_\\[\\]<>])", "\\\\$1") + "**");
        return text;
    }
}
