package org.folkmoot.feedback;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.folkmoot.conversation.DialogueSessionId;
import org.folkmoot.feedback.FeedbackDue.Person;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.MemberService;
import org.folkmoot.member.SystemWork;
import org.folkmoot.shared.PortalClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Asks those who came, and tells those who were missed, one transaction a session. Two nodes at the same moment: the unique
 * key lets one through, and the other finds nothing left the next time.
 */
@Component
class FeedbackRounds {

    private static final Logger LOG = LoggerFactory.getLogger(FeedbackRounds.class);

    private final FeedbackDue due;
    private final FeedbackRules rules;
    private final FeedbackAskings askings;
    private final FeedbackMissedNotes missed;
    private final MemberService members;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final PortalClock clock;

    FeedbackRounds(
            FeedbackDue due,
            FeedbackRules rules,
            FeedbackAskings askings,
            FeedbackMissedNotes missed,
            MemberService members,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            PortalClock clock) {
        this.due = due;
        this.rules = rules;
        this.askings = askings;
        this.missed = missed;
        this.members = members;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** @return how many people were asked or told */
    int run() {
        askings.flush(); // who is due is read past JPA
        var terms = rules.terms();
        var told = 0;
        for (var round : FeedbackRound.values())
            told += each(due.toAsk(round, terms, clock.instant()), (first, people) -> ask(first, round, terms, people));
        return told + each(due.missed(clock.instant()), this::miss);
    }

    private void ask(Person first, FeedbackRound round, FeedbackTerms terms, List<MemberId> people) {
        var now = clock.instant();
        for (var person : people) askings.save(new FeedbackAsking(first.session(), person, round, terms, now));
        askings.flush();
        events.publishEvent(
                new FeedbackAsked(first.session(), first.title(), round, people, terms.answersUntil(now), now));
    }

    private void miss(Person first, List<MemberId> people) {
        var now = clock.instant();
        for (var person : people) missed.save(new FeedbackMissedNote(first.session(), person, now));
        askings.flush();
        events.publishEvent(new PeopleMissed(first.session(), first.title(), first.startsAt(), people, now));
    }

    private int each(List<Person> all, BiConsumer<Person, List<MemberId>> work) {
        var bySession =
                all.stream().collect(Collectors.groupingBy(Person::session, LinkedHashMap::new, Collectors.toList()));
        var told = 0;
        for (var some : bySession.values()) {
            var people = withAccount(some);
            if (!people.isEmpty() && done(some.getFirst(), people, work)) told += people.size();
        }
        return told;
    }

    private boolean done(Person first, List<MemberId> people, BiConsumer<Person, List<MemberId>> work) {
        DialogueSessionId session = first.session();
        try {
            transaction.executeWithoutResult(status -> work.accept(first, people));
            return true;
        } catch (DataIntegrityViolationException | ConcurrencyFailureException anotherNode) {
            LOG.info("Another node asks about the session {}; what it leaves is asked the next time.", session.value());
            return false;
        }
    }

    /** Who has left the portal since is asked nothing. */
    private List<MemberId> withAccount(List<Person> some) {
        var people = some.stream().map(Person::member).toList();
        var there = SystemWork.call(() -> members.addressesOf(people)).keySet();
        return new ArrayList<>(people.stream().filter(there::contains).toList());
    }
}
