package org.folkmoot.comment;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.MemberService;
import org.folkmoot.member.Role;
import org.folkmoot.moderation.ModerationService;
import org.folkmoot.moderation.ModeratorNote;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.shared.PortalClock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Turns comments into what the person asking may read: a fixed number of statements, however many there are. */
@Component
class CommentReading {

    private final Mentions mentions;
    private final CommentReferences references;
    private final CommentWords words;
    private final ModerationService moderation;
    private final ProgrammeService programme;
    private final MemberService members;
    private final CurrentMember currentMember;
    private final MessageSource messages;
    private final PortalClock clock;

    CommentReading(
            Mentions mentions,
            CommentReferences references,
            CommentWords words,
            ModerationService moderation,
            ProgrammeService programme,
            MemberService members,
            CurrentMember currentMember,
            MessageSource messages,
            PortalClock clock) {
        this.mentions = mentions;
        this.references = references;
        this.words = words;
        this.moderation = moderation;
        this.programme = programme;
        this.members = members;
        this.currentMember = currentMember;
        this.messages = messages;
        this.clock = clock;
    }

    /** @param write the person asking may comment on the thing now */
    List<CommentLine> lines(CommentedThing thing, List<Comment> threads, List<Comment> replies, boolean write) {
        var page = new Page(
                thing, Stream.concat(threads.stream(), replies.stream()).toList(), write);
        var byThread = replies.stream()
                .filter(page::readable)
                .collect(Collectors.groupingBy(reply -> reply.parent() == null ? reply.id() : reply.parent()));
        return threads.stream()
                .map(one -> page.line(
                        one,
                        byThread.getOrDefault(one.id(), List.of()).stream()
                                .map(reply -> page.line(reply, List.of()))
                                .toList()))
                .toList();
    }

    private final class Page {

        private final CommentedThing thing;
        private final boolean write;
        private final @Nullable MemberId me = currentMember.find().orElse(null);
        private final boolean manager = currentMember.has(Role.MANAGER);
        private final Map<UUID, List<Mention>> named;
        private final Map<UUID, List<Reference>> points;
        private final Map<MemberId, String> names;
        private final Map<UUID, String> sectors;
        private final Map<UUID, ModeratorNote> notes;
        private final Set<UUID> reported;

        Page(CommentedThing thing, List<Comment> all, boolean write) {
            this.thing = thing;
            this.write = write;
            var ids = all.stream().map(one -> one.id().value()).toList();
            named = ids.isEmpty()
                    ? Map.of()
                    : mentions.in(ids).stream().collect(Collectors.groupingBy(Mention::comment));
            points = ids.isEmpty()
                    ? Map.of()
                    : references.in(ids).stream()
                            .collect(Collectors.groupingBy(
                                    CommentReference::comment,
                                    Collectors.mapping(CommentReference::reference, Collectors.toList())));
            names = me == null
                    ? Map.of()
                    : members.namesOf(all.stream().map(Comment::author).collect(Collectors.toSet()));
            sectors = programme.sectors().stream()
                    .collect(Collectors.toMap(one -> one.id().value(), one -> one.name()));
            notes = moderation.notesOn(
                    CommentId.KIND,
                    all.stream()
                            .filter(one -> !one.visibility().open())
                            .map(one -> one.id().value())
                            .toList());
            reported = moderation.reportedByMe(CommentId.KIND, ids);
        }

        boolean mine(Comment comment) {
            return me != null && comment.isBy(me);
        }

        boolean readable(Comment comment) {
            return comment.isOpen() || !comment.isTakenBack() && (mine(comment) || manager);
        }

        CommentLine line(Comment comment, List<CommentLine> replies) {
            var id = comment.id().value();
            var shown = readable(comment);
            var mine = mine(comment);
            var ofAuthor = thing.authors().contains(comment.author());
            var coAuthor = thing.coAuthors().contains(comment.author());
            var unnamed = ofAuthor && !coAuthor && !thing.namedToAll() && !mine && !manager;
            var mentioned = named.getOrDefault(id, List.of());
            var pointing = points.getOrDefault(id, List.of());
            var sector = comment.sector();
            return new CommentLine(
                    comment.id(),
                    shown && !unnamed ? names.get(comment.author()) : null,
                    shown && sector != null ? sectors.get(sector) : null,
                    ofAuthor,
                    coAuthor,
                    mine,
                    shown ? words.shown(comment.wording(), mentioned, pointing, instead()) : "",
                    shown && mine ? comment.wording() : "",
                    shown ? pointing : List.of(),
                    comment.writtenAt(),
                    comment.wasEdited(),
                    !shown,
                    comment.byMail(),
                    shown && !comment.visibility().open() ? note(comment) : null,
                    actions(comment, shown, mine),
                    replies);
        }

        private ModeratorNote note(Comment comment) {
            return notes.getOrDefault(
                    comment.id().value(), new ModeratorNote(comment.visibility(), "", comment.writtenAt()));
        }

        private String instead() {
            return me != null ? "" : messages.getMessage("comment.somebody", null, Locale.UK);
        }

        private Set<CommentAction> actions(Comment comment, boolean shown, boolean mine) {
            var open = EnumSet.noneOf(CommentAction.class);
            if (!shown || me == null) return open;
            if (write && comment.isOpen()) open.add(CommentAction.REPLY);
            if (mine && comment.isEditableAt(clock.instant()) && !hiddenAway(comment)) open.add(CommentAction.EDIT);
            if (mine) open.add(CommentAction.TAKE_BACK);
            if (!mine && comment.isOpen() && !reported.contains(comment.id().value())) open.add(CommentAction.REPORT);
            return open;
        }

        private static boolean hiddenAway(Comment comment) {
            return switch (comment.visibility()) {
                case HIDDEN, DECLINED -> true;
                case OPEN, WAITING -> false;
            };
        }
    }
}
