package org.folkmoot.comment;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.MemberService;
import org.folkmoot.moderation.Visibility;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.RichText;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** How a comment comes into being, typed here or sent by mail. Part of the caller's transaction. */
@Component
class CommentWriting {

    static final int EXCERPT = 500;
    private static final int POINTS_MOST = 20;

    private final Comments comments;
    private final Mentions mentions;
    private final CommentReferences references;
    private final MentionableNames names;
    private final Subjects subjects;
    private final ObjectProvider<Referable> kinds;
    private final MemberService members;
    private final ApplicationEventPublisher events;
    private final PortalClock clock;

    CommentWriting(
            Comments comments,
            Mentions mentions,
            CommentReferences references,
            MentionableNames names,
            Subjects subjects,
            ObjectProvider<Referable> kinds,
            MemberService members,
            ApplicationEventPublisher events,
            PortalClock clock) {
        this.comments = comments;
        this.mentions = mentions;
        this.references = references;
        this.names = names;
        this.subjects = subjects;
        this.kinds = kinds;
        this.members = members;
        this.events = events;
        this.clock = clock;
    }

    /** @throws RefusedException NOT_THERE, CLOSED, ALREADY_SENT when the same request is under way at this moment */
    Comment write(WriteComment asked, MemberId author, boolean byMail, Visibility visibility) {
        var kind = subjects.of(asked.on());
        kind.hold(asked.on().id());
        if (!kind.takesCommentOf(asked.on().id(), author)) throw new RefusedException(CommentRefusal.CLOSED);
        var parent = thread(asked);
        var now = clock.instant();
        var standing = members.standingsOf(List.of(author), clock.today()).get(author);
        var comment = new Comment(asked, parent, author, standing, byMail, visibility, now);
        try {
            comments.saveAndFlush(comment);
        } catch (DataIntegrityViolationException sentTwice) {
            throw new RefusedException(CommentRefusal.ALREADY_SENT);
        }
        name(comment);
        point(comment, asked.points());
        if (visibility.open()) announce(comment);
        return comment;
    }

    /** An answer to an answer joins its thread. */
    private @Nullable CommentId thread(WriteComment asked) {
        if (asked.parent() == null) return null;
        var answered = comments.findById(asked.parent().value())
                .filter(one -> one.on().equals(asked.on()) && one.visibility().open())
                .orElseThrow(() -> new RefusedException(CommentRefusal.NOT_THERE));
        return answered.parent() == null ? answered.id() : answered.parent();
    }

    /** @return whom it names now */
    Set<MemberId> name(Comment comment) {
        mentions.deleteIn(comment.id().value());
        var named = names.namedIn(comment.on(), comment.wording());
        named.forEach((member, words) -> mentions.save(new Mention(comment.id(), member, words)));
        return named.keySet();
    }

    /** What was pointed to before stays, as long as it stands in the wording. */
    void point(Comment comment, List<Reference> chosen) {
        var id = comment.id().value();
        var before = references.in(List.of(id)).stream()
                .map(CommentReference::reference)
                .toList();
        references.deleteIn(id);
        var wanted = Stream.concat(before.stream(), chosen.stream())
                .filter(one -> comment.wording().contains("#" + one.label()))
                .limit(POINTS_MOST)
                .collect(Collectors.groupingBy(Reference::kind, Collectors.mapping(Reference::id, Collectors.toSet())));
        wanted.forEach((kind, ids) -> kinds.stream()
                .filter(one -> one.kind().equals(kind))
                .flatMap(one -> one.readable(ids).stream())
                .filter(one -> comment.wording().contains("#" + one.label()))
                .forEach(one -> references.save(new CommentReference(comment.id(), one))));
    }

    void announce(Comment comment) {
        var thing = subjects.thing(comment.on());
        var parent = comment.parent();
        var mentioned = mentions.in(List.of(comment.id().value())).stream()
                .map(Mention::member)
                .filter(member -> !member.equals(comment.author()))
                .collect(Collectors.toSet());
        events.publishEvent(new CommentWritten(
                comment.id(),
                comment.on(),
                thing.label(),
                Subjects.link(thing, comment.id()),
                comment.author(),
                parent,
                parent == null
                        ? null
                        : comments.findById(parent.value()).map(Comment::author).orElse(null),
                mentioned,
                RichText.excerpt(comment.wording(), EXCERPT),
                comment.writtenAt()));
    }

    /** Names its people anew; those it did not name before are told. */
    void changed(Comment comment, List<Reference> chosen) {
        var before = mentions.in(List.of(comment.id().value())).stream()
                .map(Mention::member)
                .collect(Collectors.toSet());
        var fresh = new HashSet<>(name(comment));
        fresh.removeAll(before);
        fresh.remove(comment.author());
        point(comment, chosen);
        if (!comment.isOpen()) return;
        var thing = subjects.thing(comment.on());
        events.publishEvent(new CommentChanged(
                comment.id(),
                comment.on(),
                thing.label(),
                Subjects.link(thing, comment.id()),
                comment.author(),
                fresh,
                RichText.excerpt(comment.wording(), EXCERPT),
                clock.instant()));
    }
}
