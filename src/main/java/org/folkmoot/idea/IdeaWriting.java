package org.folkmoot.idea;

import java.util.List;
import java.util.UUID;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.MemberService;
import org.folkmoot.member.Role;
import org.folkmoot.member.Standing;
import org.folkmoot.moderation.Admission;
import org.folkmoot.moderation.Visibility;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** How an idea comes into being, whoever types it. Part of the caller's transaction. */
@Component
class IdeaWriting {

    private final Ideas ideas;
    private final Admission admission;
    private final ProgrammeService programme;
    private final MemberService members;
    private final CurrentMember currentMember;
    private final ApplicationEventPublisher events;
    private final PortalClock clock;

    IdeaWriting(
            Ideas ideas,
            Admission admission,
            ProgrammeService programme,
            MemberService members,
            CurrentMember currentMember,
            ApplicationEventPublisher events,
            PortalClock clock) {
        this.ideas = ideas;
        this.admission = admission;
        this.programme = programme;
        this.members = members;
        this.currentMember = currentMember;
        this.events = events;
        this.clock = clock;
    }

    /** @throws RefusedException as {@link IdeaService#submit}; NOT_FOR_OTHERS */
    IdeaId submit(SubmitIdea asked, Teller teller) {
        var me = currentMember.id();
        requireMaySpeak(teller);
        var sent = ideas.findById(asked.requestKey());
        if (sent.isPresent()) return mine(sent.get(), me);
        requirePlaced(asked);
        var now = clock.instant();
        var visibility = admission.admit();
        var proposer = teller.member() == null ? me : teller.member();
        var standing = teller.isUnnamedHead() ? null : speaksFor(proposer);
        var idea = new Idea(asked, proposer, standing, visibility, now);
        if (teller.kind() != Teller.Kind.ME) idea.enteredBy(me, teller.name(), now);
        try {
            ideas.saveAndFlush(idea);
        } catch (DataIntegrityViolationException sentTwice) {
            throw new RefusedException(IdeaRefusal.ALREADY_SUBMITTED);
        }
        if (visibility == Visibility.WAITING) admission.await(idea.id().asThing(), idea.title());
        else events.publishEvent(announcement(idea));
        return idea.id();
    }

    /** What the ledger and others hear of an idea that everybody may read from now on. */
    static Object announcement(Idea idea) {
        return idea.ofUnnamedHead()
                ? new IdeaHeard(idea.id(), idea.title(), idea.submittedAt())
                : new IdeaSubmitted(idea.id(), idea.title(), idea.proposer(), idea.submittedAt());
    }

    void requirePlaced(SubmitIdea asked) {
        var strategy = programme.strategy();
        var theme = asked.theme();
        var principle = asked.principle();
        var condition = asked.condition();
        var known = (theme == null || strategy.themes().stream().anyMatch(t -> t.id().equals(theme)))
                && (principle == null || strategy.principles().stream().anyMatch(p -> p.id().equals(principle)))
                && (condition == null || strategy.conditions().stream().anyMatch(c -> c.id().equals(condition)));
        if (!known) throw new RefusedException(IdeaRefusal.NOT_IN_STRATEGY);
    }

    private void requireMaySpeak(Teller teller) {
        var may = teller.kind() == Teller.Kind.ME ? currentMember.has(Role.PARTICIPANT) : mayTypeForOthers();
        if (!may) throw new RefusedException(IdeaRefusal.NOT_FOR_OTHERS);
        var told = teller.member();
        if (told != null && !members.namesOf(List.of(told)).containsKey(told))
            throw new RefusedException(IdeaRefusal.NOT_THERE);
    }

    boolean mayTypeForOthers() {
        return currentMember.has(Role.FACILITATOR) || currentMember.has(Role.MANAGER);
    }

    private static IdeaId mine(Idea idea, MemberId me) {
        UUID typed = idea.enteredBy();
        if (!idea.proposer().equals(me) && !me.value().equals(typed))
            throw new RefusedException(IdeaRefusal.ALREADY_SUBMITTED);
        return idea.id();
    }

    @Nullable
    Standing speaksFor(MemberId member) {
        return members.standingsOf(List.of(member), clock.today()).get(member);
    }
}
