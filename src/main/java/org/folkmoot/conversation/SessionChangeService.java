package org.folkmoot.conversation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.MemberService;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Moves a session, or changes what it is about; those who come or wait are told what changed. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('FACILITATOR', 'MANAGER')")
public class SessionChangeService {

    private static final int SHOWN = 50;

    private final DialogueSessions sessions;
    private final SessionChanges changes;
    private final Places places;
    private final WaitingEntries entries;
    private final WaitingList list;
    private final SessionFacilitators facilitators;
    private final Venues venues;
    private final ChosenVenues chosen;
    private final ProgrammeService programme;
    private final MemberService members;
    private final CurrentMember currentMember;
    private final PortalClock clock;
    private final ApplicationEventPublisher events;

    SessionChangeService(
            DialogueSessions sessions,
            SessionChanges changes,
            Places places,
            WaitingEntries entries,
            WaitingList list,
            SessionFacilitators facilitators,
            Venues venues,
            ChosenVenues chosen,
            ProgrammeService programme,
            MemberService members,
            CurrentMember currentMember,
            PortalClock clock,
            ApplicationEventPublisher events) {
        this.sessions = sessions;
        this.changes = changes;
        this.places = places;
        this.entries = entries;
        this.list = list;
        this.facilitators = facilitators;
        this.venues = venues;
        this.chosen = chosen;
        this.programme = programme;
        this.members = members;
        this.currentMember = currentMember;
        this.clock = clock;
        this.events = events;
    }

    /** Four statements at most. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('FACILITATOR', 'MANAGER')")
    public Optional<SessionToChange> find(DialogueSessionId id) {
        return sessions.findById(id.value()).map(session -> {
            var rows = changes.findBySessionIdOrderByEditionDescFieldAsc(id.value(), Limit.of(SHOWN));
            var names = members.namesOf(rows.stream().map(SessionChange::by).collect(Collectors.toSet()));
            return session.toChange(
                    session.takesPlaces(clock.instant()),
                    Optional.ofNullable(session.venue().id())
                            .flatMap(venue -> venues.findById(venue.value()))
                            .map(venue -> venue.line(""))
                            .orElse(null),
                    rows.stream()
                            .map(row -> row.told(names.getOrDefault(row.by(), "")))
                            .toList());
        });
    }

    /**
     * Saves the whole form. With nothing changed, nothing happens.
     *
     * @throws RefusedException SESSION_CHANGED_MEANWHILE when somebody saved since the form was opened; DATE_PAST for a
     *     start that has passed; TOO_LATE_TO_CHANGE from the first moment of the session on; AREA_UNKNOWN, VENUE_UNKNOWN,
     *     VENUE_RETIRED unless the session was there already, CAPACITY_BELOW_TAKEN, CAPACITY_BELOW_HELD, SESSION_CANCELLED, SESSION_UNKNOWN
     */
    @PreAuthorize("hasAnyRole('FACILITATOR', 'MANAGER')")
    public void change(DialogueSessionId id, ChangeSession asked) {
        var session =
                sessions.lock(id.value()).orElseThrow(() -> new RefusedException(ConversationRefusal.SESSION_UNKNOWN));
        var now = clock.instant();
        if (session.changes() != asked.seen())
            throw new RefusedException(ConversationRefusal.SESSION_CHANGED_MEANWHILE);
        var venue = chosen.toUse(asked.venue(), session.venue());
        var area = programme.areas().stream()
                .filter(one -> one.id().equals(venue.area()))
                .findFirst()
                .orElseThrow(() -> new RefusedException(ConversationRefusal.AREA_UNKNOWN));
        var before = session.facts();
        var placesBefore = session.capacity();
        var linkBefore = session.joinLink();
        session.change(asked, venue, area, now);
        var after = session.facts();
        var linkChanged = !Objects.equals(linkBefore, session.joinLink());
        var changed = changed(before, after, placesBefore, session.capacity());
        if (linkChanged) changed.put(ChangedField.LINK, new Values(host(linkBefore), host(session.joinLink())));
        if (changed.isEmpty()) return;
        session.nextEdition();
        changed.forEach((field, values) -> changes.save(new SessionChange(
                id, session.changes(), field, values.before(), values.after(), currentMember.id(), now)));
        list.keepInTime(session, now);
        if (!before.equals(after) || linkChanged)
            events.publishEvent(new DialogueSessionChanged(
                    id,
                    session.changes(),
                    session.title(),
                    before,
                    after,
                    places.standingIn(id.value()).stream().map(Place::member).toList(),
                    entries.standingIn(id.value()).stream()
                            .map(WaitingEntry::member)
                            .toList(),
                    now,
                    linkChanged,
                    facilitators.standingIn(List.of(id.value())).stream()
                            .map(SessionFacilitator::member)
                            .filter(runs -> !runs.equals(currentMember.id()))
                            .toList()));
        list.moveOn(session, now);
    }

    private record Values(String before, String after) {}

    private static String host(@Nullable JoinLink link) {
        return link == null ? "" : link.host();
    }

    private static Map<ChangedField, Values> changed(SessionFacts before, SessionFacts after, int places, int then) {
        var all = new EnumMap<ChangedField, Values>(ChangedField.class);
        all.put(
                ChangedField.WHEN,
                new Values(before.startsAt() + "/" + before.endsAt(), after.startsAt() + "/" + after.endsAt()));
        all.put(ChangedField.WHERE, new Values(before.where(), after.where()));
        all.put(ChangedField.ADDRESS, new Values(before.address(), after.address()));
        all.put(ChangedField.QUESTION, new Values(before.question(), after.question()));
        all.put(ChangedField.CAPACITY, new Values(String.valueOf(places), String.valueOf(then)));
        all.values().removeIf(values -> values.before().equals(values.after()));
        return all;
    }
}
