package org.folkmoot.idea;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.MemberId;
import org.folkmoot.moderation.Moderated;
import org.folkmoot.moderation.ModeratedThing;
import org.folkmoot.shared.PortalClock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Ideas can be reported, hidden and held back. What the ledger counted stays counted when an idea is hidden: its author
 * took part. One that waited counts, when it is let in, on the day it was put forward.
 */
@Component
class IdeaModeration implements Moderated {

    static final String KIND = "idea";

    private final Ideas ideas;
    private final IdeaReading reading;
    private final CurrentMember currentMember;
    private final ApplicationEventPublisher events;
    private final PortalClock clock;

    IdeaModeration(
            Ideas ideas,
            IdeaReading reading,
            CurrentMember currentMember,
            ApplicationEventPublisher events,
            PortalClock clock) {
        this.ideas = ideas;
        this.reading = reading;
        this.currentMember = currentMember;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<ModeratedThing> find(UUID id) {
        return ideas.findById(id)
                .map(idea -> new ModeratedThing(
                        idea.title(), idea.proposer(), "ideas/" + id, idea.wording(), idea.submittedAt()));
    }

    @Override
    public boolean readable(UUID id) {
        return ideas.findById(id).filter(reading::readable).isPresent();
    }

    @Override
    public boolean shownBy(MemberId author) {
        return ideas.shownBy(author.value());
    }

    @Override
    public void hold(UUID id) {
        ideas.lock(List.of(id));
    }

    @Override
    public void hide(UUID id) {
        var idea = held(id);
        idea.hide();
        events.publishEvent(new IdeaHidden(idea.id(), currentMember.id(), clock.instant()));
    }

    @Override
    public void restore(UUID id) {
        var idea = held(id);
        idea.show();
        events.publishEvent(new IdeaShownAgain(idea.id(), currentMember.id(), clock.instant()));
    }

    @Override
    public void release(UUID id) {
        var idea = held(id);
        idea.show();
        if (idea.stage() != IdeaStage.WITHDRAWN) events.publishEvent(IdeaWriting.announcement(idea));
    }

    @Override
    public void decline(UUID id) {
        held(id).decline();
    }

    private Idea held(UUID id) {
        return ideas.lock(List.of(id)).getFirst();
    }
}
