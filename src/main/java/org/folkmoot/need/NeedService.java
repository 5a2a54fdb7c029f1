package org.folkmoot.need;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.folkmoot.conversation.ConversationService;
import org.folkmoot.conversation.DialogueSessionId;
import org.folkmoot.conversation.FacilitatorService;
import org.folkmoot.conversation.RunBy;
import org.folkmoot.conversation.SessionDetail;
import org.folkmoot.conversation.SessionSummary;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.MemberService;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Access and dietary needs (ADR 0051): asked where the series says so, seen by those who run the session and nobody else. */
@Service
@Transactional
public class NeedService {

    private final NeedsRules rules;
    private final PersonNeeds needs;
    private final ConversationService conversations;
    private final FacilitatorService facilitators;
    private final MemberService members;
    private final CurrentMember currentMember;
    private final PortalClock clock;

    NeedService(
            NeedsRules rules,
            PersonNeeds needs,
            ConversationService conversations,
            FacilitatorService facilitators,
            MemberService members,
            CurrentMember currentMember,
            PortalClock clock) {
        this.rules = rules;
        this.needs = needs;
        this.conversations = conversations;
        this.facilitators = facilitators;
        this.members = members;
        this.currentMember = currentMember;
        this.clock = clock;
    }

    /** Empty where nothing is asked, for whoever has no place, and once the session is over. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('PARTICIPANT')")
    public Optional<MyNeeds> mine(DialogueSessionId id) {
        return conversations
                .find(id)
                .filter(found -> found.session().mine() && isToCome(found.session()))
                .flatMap(this::mine);
    }

    /**
     * What I need; both empty takes back what I said. Saying it again replaces what was said before.
     *
     * @throws RefusedException NOT_ASKED, NO_PLACE, SESSION_OVER
     */
    @PreAuthorize("hasRole('PARTICIPANT')")
    public void say(DialogueSessionId id, SayNeeds said) {
        var found = conversations.find(id).orElseThrow(() -> new RefusedException(NeedRefusal.NO_PLACE));
        if (!isToCome(found.session())) throw new RefusedException(NeedRefusal.SESSION_OVER);
        if (!found.session().mine()) throw new RefusedException(NeedRefusal.NO_PLACE);
        var asked = rules.of(found.session().series());
        var kept = new SayNeeds(asked.access() ? said.access() : "", asked.diet() ? said.diet() : "");
        if (!asked.anything()) throw new RefusedException(NeedRefusal.NOT_ASKED);
        var me = currentMember.id();
        needs.delete(id.value(), me.value());
        if (!kept.nothing()) needs.save(new PersonNeed(id, me, kept, clock.instant()));
    }

    /** For those who run sessions; the people are there only for those who run this one. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('FACILITATOR', 'MANAGER')")
    public Optional<SessionNeeds> find(DialogueSessionId id) {
        return facilitators.find(id).map(this::listed);
    }

    /** For all sessions of that session's series, from now on. @throws RefusedException RUNS_NOT for whoever does not run this session */
    @PreAuthorize("hasAnyRole('FACILITATOR', 'MANAGER')")
    public void ask(DialogueSessionId id, AskedNeeds asked) {
        var run =
                facilitators.find(id).filter(RunBy::mine).orElseThrow(() -> new RefusedException(NeedRefusal.RUNS_NOT));
        rules.save(new NeedsRule(run.session().series(), asked, currentMember.id(), clock.instant()));
    }

    private Optional<MyNeeds> mine(SessionDetail found) {
        var session = found.session();
        var asked = rules.of(session.series());
        if (!asked.anything()) return Optional.empty();
        var said = needs.findBySessionIdAndMemberId(
                        session.id().value(), currentMember.id().value())
                .map(PersonNeed::said)
                .orElse(SayNeeds.NOTHING);
        return Optional.of(new MyNeeds(session, asked, said));
    }

    private SessionNeeds listed(RunBy run) {
        var session = run.session();
        var rows = run.mine() && isToCome(session)
                ? needs.findBySessionId(session.id().value())
                : List.<PersonNeed>of();
        var names = members.namesOf(rows.stream().map(PersonNeed::member).collect(Collectors.toSet()));
        return new SessionNeeds(
                session,
                rules.of(session.series()),
                run.mine(),
                rows.stream()
                        .map(row -> new SessionNeeds.Line(
                                row.member(),
                                names.getOrDefault(row.member(), ""),
                                row.said().access(),
                                row.said().diet()))
                        .sorted(Comparator.comparing(SessionNeeds.Line::name, String.CASE_INSENSITIVE_ORDER))
                        .toList());
    }

    private boolean isToCome(SessionSummary session) {
        return !session.cancelled() && session.endsAt().isAfter(clock.instant());
    }
}
