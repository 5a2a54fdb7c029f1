package org.folkmoot.conversation;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Notes that somebody is here, whichever way it is told. The session must be locked by the transaction. */
@Component
class CheckingIn {

    private final CheckIns checkIns;
    private final AllSeries series;
    private final ApplicationEventPublisher events;

    CheckingIn(CheckIns checkIns, AllSeries series, ApplicationEventPublisher events) {
        this.checkIns = checkIns;
        this.series = series;
        this.events = events;
    }

    /** Doing it twice changes nothing. */
    void note(DialogueSession session, CheckIn asked) {
        var id = session.id();
        var member = asked.member();
        if (checkIns.standing(id.value(), member.value()).isPresent()) return;
        var checkIn = checkIns.save(asked);
        var of = series.findById(session.series().value()).orElseThrow();
        events.publishEvent(new PersonCheckedIn(
                checkIn.id(),
                id,
                member,
                of.countsAs(),
                of.strand(),
                session.asActivity(),
                session.presentAt(checkIn.checkedInAt())));
    }
}
