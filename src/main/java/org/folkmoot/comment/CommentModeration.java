package org.folkmoot.comment;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.Role;
import org.folkmoot.moderation.Moderated;
import org.folkmoot.moderation.ModeratedThing;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Comments can be reported, hidden and held back. A hidden one stays counted: its author took part. */
@Component
class CommentModeration implements Moderated {

    private final Comments comments;
    private final CommentWriting writing;
    private final Subjects subjects;
    private final CurrentMember currentMember;
    private final MessageSource messages;

    CommentModeration(
            Comments comments,
            CommentWriting writing,
            Subjects subjects,
            CurrentMember currentMember,
            MessageSource messages) {
        this.comments = comments;
        this.writing = writing;
        this.subjects = subjects;
        this.currentMember = currentMember;
        this.messages = messages;
    }

    @Override
    public String kind() {
        return CommentId.KIND;
    }

    @Override
    public Optional<ModeratedThing> find(UUID id) {
        return comments.findById(id)
                .flatMap(one -> subjects.find(one.on())
                        .map(thing -> new ModeratedThing(
                                messages.getMessage("comment.label", new Object[] {thing.label()}, Locale.UK),
                                one.author(),
                                Subjects.link(thing, one.id()),
                                one.wording(),
                                one.writtenAt())));
    }

    @Override
    public boolean readable(UUID id) {
        return comments.findById(id)
                .filter(one -> subjects.readable(one.on()))
                .filter(one -> one.isOpen()
                        || currentMember.has(Role.MANAGER)
                        || currentMember.find().filter(one::isBy).isPresent())
                .isPresent();
    }

    @Override
    public boolean shownBy(MemberId author) {
        return comments.shownBy(author.value());
    }

    @Override
    public void hold(UUID id) {
        comments.lock(id);
    }

    @Override
    public void hide(UUID id) {
        held(id).hide();
    }

    @Override
    public void restore(UUID id) {
        held(id).show();
    }

    /** Let in a second time, in better words, it is the same event once more; who listens takes it once. */
    @Override
    public void release(UUID id) {
        var one = held(id);
        one.show();
        if (!one.isTakenBack()) writing.announce(one);
    }

    @Override
    public void decline(UUID id) {
        held(id).decline();
    }

    private Comment held(UUID id) {
        return comments.lock(id).orElseThrow();
    }
}
