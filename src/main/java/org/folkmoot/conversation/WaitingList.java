package org.folkmoot.conversation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.folkmoot.member.MemberId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * Moves a session's waiting list on (ADR 0041). Whoever calls holds the lock on the session's row, and calls it before
 * giving a place away and after each change that may free one: nobody passes those who wait.
 */
@Component
class WaitingList {

    private final WaitingEntries entries;
    private final Places places;
    private final HeldPlaces held;
    private final PlaceRules rules;
    private final ApplicationEventPublisher events;

    WaitingList(
            WaitingEntries entries,
            Places places,
            HeldPlaces held,
            PlaceRules rules,
            ApplicationEventPublisher events) {
        this.entries = entries;
        this.places = places;
        this.held = held;
        this.rules = rules;
        this.events = events;
    }

    void moveOn(DialogueSession session, Instant now) {
        held.endRunOut(session, now);
        takeBackWhatRanOut(session, now);
        if (session.takesPlaces(now)) offerWhatIsFree(session, now);
    }

    /** All turns and offers end with the session. @return who waited or was offered a place */
    List<MemberId> close(DialogueSession session, Instant now) {
        var standing = entries.standingIn(session.id().value());
        held.endAll(session, now);
        for (var entry : standing) end(session, entry, WaitingEnd.CANCELLED, now);
        return standing.stream().map(WaitingEntry::member).toList();
    }

    /** The session was moved: offers end in time for the new start, or are places at once when it is near. */
    void keepInTime(DialogueSession session, Instant now) {
        held.keepInTime(session);
        var keptUntil = rules.terms().keptUntil(session.startsAt(), now);
        for (var entry : entries.standingIn(session.id().value())) {
            if (!entry.offered()) continue;
            if (keptUntil.isPresent()) entry.keepOnlyUntil(keptUntil.get());
            else promote(session.summary(false), entry, entry.hold(), now);
        }
    }

    void end(DialogueSession session, WaitingEntry entry, WaitingEnd how, Instant now) {
        if (how == WaitingEnd.PLACE) throw new IllegalArgumentException("a place is confirmed or promoted");
        if (entry.offered()) {
            session.takeOfferBack();
            held.giveBack(session, entry.hold());
        } else session.leaveLine();
        entry.end(how, now);
    }

    private void takeBackWhatRanOut(DialogueSession session, Instant now) {
        for (var entry : entries.runOut(session.id().value(), now)) {
            end(session, entry, WaitingEnd.RAN_OUT, now);
            var s = session.summary(false);
            events.publishEvent(
                    new OfferRanOut(s.id(), entry.member(), s.title(), s.venue(), s.startsAt(), s.endsAt(), now));
        }
    }

    private void offerWhatIsFree(DialogueSession session, Instant now) {
        if (session.waiting() == 0) return;
        var open = held.open(session);
        if (session.free() == 0 && open.isEmpty()) return;
        var keptUntil = rules.terms().keptUntil(session.startsAt(), now);
        if (open.isEmpty()) {
            for (var entry : entries.inLine(session.id().value(), Limit.of(session.free())))
                giveTo(session, entry, null, keptUntil, now);
            return;
        }
        var line = entries.inLine(session.id().value(), Limit.unlimited());
        var sectors = held.sectors(line.stream().map(WaitingEntry::member).toList());
        for (var entry : line) {
            var from = open.stream()
                    .filter(hold -> hold.left() > 0 && hold.sector().equals(sectors.get(entry.member())))
                    .findFirst();
            if (from.isPresent() || session.free() > 0) giveTo(session, entry, from.orElse(null), keptUntil, now);
        }
    }

    private void giveTo(
            DialogueSession session,
            WaitingEntry entry,
            @Nullable PlaceHold from,
            Optional<Instant> keptUntil,
            Instant now) {
        var s = session.summary(false);
        session.takeFromLine(from);
        if (keptUntil.isPresent()) {
            entry.offer(keptUntil.get(), from, now);
            events.publishEvent(new PlaceOffered(
                    s.id(), entry.member(), s.title(), s.venue(), s.startsAt(), s.endsAt(), keptUntil.get(), now));
        } else {
            promote(s, entry, from == null ? null : from.id(), now);
        }
    }

    private void promote(SessionSummary s, WaitingEntry entry, @Nullable UUID hold, Instant now) {
        entry.end(WaitingEnd.PLACE, now);
        places.save(new Place(s.id(), entry.member(), hold, now));
        events.publishEvent(
                new PlacePromoted(s.id(), entry.member(), s.title(), s.venue(), s.startsAt(), s.endsAt(), now));
    }
}
