package org.folkmoot.comment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.Role;
import org.folkmoot.moderation.Admission;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Comments on whatever takes them: reading, writing, answering, correcting, taking back (ADR 0025). */
@Service
@Transactional(readOnly = true)
public class CommentService {

    public static final int PAGE = 20;

    private static final UUID NOBODY = new UUID(0, 0);
    private static final int SUGGESTED = 6;
    private static final int BACK_LINKS = 20;

    private final Comments comments;
    private final CommentReferences references;
    private final CommentWriting writing;
    private final CommentReading reading;
    private final MentionableNames names;
    private final Subjects subjects;
    private final ObjectProvider<Referable> kinds;
    private final Admission admission;
    private final CurrentMember currentMember;
    private final ApplicationEventPublisher events;
    private final PortalClock clock;

    CommentService(
            Comments comments,
            CommentReferences references,
            CommentWriting writing,
            CommentReading reading,
            MentionableNames names,
            Subjects subjects,
            ObjectProvider<Referable> kinds,
            Admission admission,
            CurrentMember currentMember,
            ApplicationEventPublisher events,
            PortalClock clock) {
        this.comments = comments;
        this.references = references;
        this.writing = writing;
        this.reading = reading;
        this.names = names;
        this.subjects = subjects;
        this.kinds = kinds;
        this.admission = admission;
        this.currentMember = currentMember;
        this.events = events;
        this.clock = clock;
    }

    /** What the person asking may read of a discussion; nothing where the thing itself is not theirs to see. */
    @PreAuthorize("permitAll")
    public Discussion on(CommentOn thing, int threads) {
        var about = subjects.find(thing);
        if (about.isEmpty() || !subjects.readable(thing)) return new Discussion("", 0, List.of(), 0, false);
        var me = me();
        var all = currentMember.has(Role.MANAGER);
        var wanted = Math.max(1, threads);
        var first = comments.threads(thing.kind(), thing.id(), me, all, Limit.of(wanted));
        var replies = first.isEmpty()
                ? List.<Comment>of()
                : comments.replies(first.stream().map(one -> one.id().value()).toList());
        var write = mayWrite(thing);
        var more = first.size() < wanted ? 0 : comments.countThreads(thing.kind(), thing.id(), me, all) - wanted;
        return new Discussion(
                about.get().link(),
                comments.countOpen(thing.kind(), thing.id()),
                reading.lines(about.get(), first, replies, write),
                Math.max(0, more),
                write);
    }

    /** How many threads to ask for, so that this comment is among them; empty when it is not on this thing. */
    @PreAuthorize("permitAll")
    public Optional<Integer> place(CommentOn thing, CommentId id) {
        return comments.findById(id.value())
                .filter(one -> one.on().equals(thing))
                .flatMap(one -> one.parent() == null
                        ? Optional.of(one)
                        : comments.findById(one.parent().value()))
                .map(one -> comments.place(
                        thing.kind(),
                        thing.id(),
                        me(),
                        currentMember.has(Role.MANAGER),
                        one.writtenAt(),
                        one.id().value()));
    }

    /**
     * Sent again with the same request key, it gives back the first one. Where a moderator looks first it waits, and nobody
     * is told until it is let in.
     *
     * @throws RefusedException NOT_THERE, CLOSED, ALREADY_SENT, BLOCKED (moderation)
     */
    @Transactional
    @PreAuthorize("hasRole('PARTICIPANT')")
    public CommentId write(WriteComment asked) {
        var me = currentMember.id();
        if (!subjects.readable(asked.on())) throw new RefusedException(CommentRefusal.NOT_THERE);
        var sent = comments.findByAuthorIdAndRequestKey(me.value(), asked.requestKey());
        if (sent.isPresent()) return sent.get().id();
        var visibility = admission.admit();
        var comment = writing.write(asked, me, false, visibility);
        if (!visibility.open())
            admission.await(comment.id().asThing(), subjects.thing(asked.on()).label());
        return comment.id();
    }

    /**
     * For a reply by mail: writes a comment for a member the caller has recognised, with the same rules as theirs.
     *
     * @param asked its request key is the mail's, so that a mail delivered twice is one comment
     * @throws RefusedException NOT_THERE, CLOSED, ALREADY_SENT, BLOCKED (moderation)
     */
    @Transactional
    @PreAuthorize("hasRole('SYSTEM')")
    public CommentId writeFor(MemberId author, WriteComment asked) {
        var sent = comments.findByAuthorIdAndRequestKey(author.value(), asked.requestKey());
        if (sent.isPresent()) return sent.get().id();
        var visibility = admission.admitFor(author);
        var comment = writing.write(asked, author, true, visibility);
        if (!visibility.open())
            admission.awaitFor(
                    author, comment.id().asThing(), subjects.thing(asked.on()).label());
        return comment.id();
    }

    /**
     * @param points what was chosen after a "#" meanwhile
     * @throws RefusedException NOT_YOURS, TOO_LATE, TAKEN_BACK, NOT_THERE, BLOCKED (moderation)
     */
    @Transactional
    @PreAuthorize("isAuthenticated()")
    public void edit(CommentId id, String wording, List<Reference> points) {
        var checked = new WriteComment(NOBODY, new CommentOn("none", NOBODY), null, wording, points);
        var comment = held(id);
        var now = clock.instant();
        if (comment.wording().equals(checked.wording())) return;
        comment.edit(currentMember.id(), checked.wording(), now);
        var wasOpen = comment.isOpen();
        var visibility = admission.admit();
        if (wasOpen && !visibility.open()) {
            comment.await();
            admission.await(id.asThing(), subjects.thing(comment.on()).label());
        }
        writing.changed(comment, checked.points());
    }

    /** It is shown no more; answers to it stay. @throws RefusedException NOT_YOURS, TAKEN_BACK, NOT_THERE */
    @Transactional
    @PreAuthorize("isAuthenticated()")
    public void takeBack(CommentId id) {
        var comment = held(id);
        var wasOpen = comment.isOpen();
        var now = clock.instant();
        comment.takeBack(currentMember.id(), now);
        if (wasOpen) events.publishEvent(new CommentTakenBack(id, comment.on(), comment.author(), now));
        else admission.takenBack(id.asThing());
    }

    /** Names for what was typed after an "@". */
    @PreAuthorize("hasRole('PARTICIPANT')")
    public List<String> suggestPeople(CommentOn thing, String typed) {
        return subjects.readable(thing) ? names.suggest(thing, typed, SUGGESTED) : List.of();
    }

    /** Things for what was typed after a "#". */
    @PreAuthorize("hasRole('PARTICIPANT')")
    public List<Reference> suggestThings(String typed) {
        return typed.strip().length() < 2
                ? List.of()
                : kinds.stream()
                        .flatMap(kind -> kind.find(typed, SUGGESTED / 2).stream())
                        .limit(SUGGESTED)
                        .toList();
    }

    /** The newest comments that point to a thing, on things the person asking may read. */
    @PreAuthorize("permitAll")
    public List<BackLink> pointingTo(String kind, UUID id) {
        var ids = references.to(kind, id, Limit.of(BACK_LINKS));
        if (ids.isEmpty()) return List.of();
        return comments.open(ids).stream()
                .collect(Collectors.groupingBy(Comment::on, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .filter(one -> subjects.readable(one.getKey()))
                .flatMap(one -> subjects.find(one.getKey()).stream()
                        .flatMap(thing -> one.getValue().stream()
                                .map(comment -> new BackLink(
                                        comment.on().kind(),
                                        thing.label(),
                                        Subjects.link(thing, comment.id()),
                                        comment.writtenAt()))))
                .toList();
    }

    private boolean mayWrite(CommentOn thing) {
        return currentMember.has(Role.PARTICIPANT)
                && currentMember
                        .find()
                        .filter(me -> subjects.of(thing).takesCommentOf(thing.id(), me))
                        .isPresent();
    }

    private Comment held(CommentId id) {
        return comments.lock(id.value()).orElseThrow(() -> new RefusedException(CommentRefusal.NOT_THERE));
    }

    private UUID me() {
        return currentMember.find().map(MemberId::value).orElse(NOBODY);
    }
}
