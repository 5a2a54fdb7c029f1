package org.folkmoot.idea;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.folkmoot.comment.CommentTakenBack;
import org.folkmoot.comment.CommentWritten;
import org.folkmoot.comment.Commented;
import org.folkmoot.comment.CommentedThing;
import org.folkmoot.member.MemberId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Ideas take comments as long as everybody may read them, answered ones too. Commenting counts as taking part. */
@Component
class IdeaComments implements Commented {

    private final Ideas ideas;
    private final IdeaAuthors authors;
    private final IdeaReading reading;
    private final ApplicationEventPublisher events;

    IdeaComments(Ideas ideas, IdeaAuthors authors, IdeaReading reading, ApplicationEventPublisher events) {
        this.ideas = ideas;
        this.authors = authors;
        this.reading = reading;
        this.events = events;
    }

    @Override
    public String kind() {
        return IdeaModeration.KIND;
    }

    /** Whoever put it forward stays "a participant" in public, and so under their idea; co-authors joined in by name. */
    @Override
    public Optional<CommentedThing> find(UUID id) {
        return ideas.findById(id).map(idea -> {
            var all = authors.of(idea);
            var joined = all.stream()
                    .filter(author -> !author.equals(idea.proposer()))
                    .collect(Collectors.toSet());
            return new CommentedThing(idea.title(), "ideas/" + id, all, joined, false);
        });
    }

    @Override
    public boolean readable(UUID id) {
        return ideas.findById(id).filter(reading::readable).isPresent();
    }

    @Override
    public boolean takesCommentOf(UUID id, MemberId member) {
        return ideas.findById(id).filter(Idea::open).isPresent();
    }

    @Override
    public void hold(UUID id) {
        ideas.lock(List.of(id));
    }

    @EventListener
    void on(CommentWritten written) {
        if (written.on().kind().equals(IdeaModeration.KIND))
            events.publishEvent(new IdeaCommented(
                    written.comment(), new IdeaId(written.on().id()), written.label(), written.author(), written.at()));
    }

    @EventListener
    void on(CommentTakenBack back) {
        if (back.on().kind().equals(IdeaModeration.KIND))
            events.publishEvent(new IdeaCommentTakenBack(back.comment(), back.at()));
    }
}
