package org.folkmoot.conversation;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.MemberService;
import org.folkmoot.member.SystemWork;
import org.folkmoot.programme.Area;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sessions as calendar entries (RFC 5545): a file for everybody, invitations for those who come. */
@Service
@Transactional(readOnly = true)
public class SessionCalendarService {

    private final DialogueSessions sessions;
    private final Places places;
    private final MemberService members;
    private final SessionCalendar calendar;
    private final SessionFeeds feeds;

    SessionCalendarService(
            DialogueSessions sessions,
            Places places,
            MemberService members,
            SessionCalendar calendar,
            SessionFeeds feeds) {
        this.sessions = sessions;
        this.places = places;
        this.members = members;
        this.calendar = calendar;
        this.feeds = feeds;
    }

    /** To be put into one's calendar by hand; names nobody. */
    @PreAuthorize("permitAll")
    public Optional<String> file(DialogueSessionId id) {
        return sessions.findById(id.value()).map(calendar::published);
    }

    /**
     * Sessions from 90 days ago on, scheduled and cancelled, for calendar programs that look again by themselves; at most
     * {@link SessionFeeds#MOST}, in order of date. Two statements. Names nobody, and is the same text until a session changes.
     *
     * @param area null for all areas
     */
    @PreAuthorize("permitAll")
    public String feed(@Nullable Area area) {
        return feeds.open(area);
    }

    /**
     * What a mail about a place carries, for each of these people who still has an account. The sequence grows with each
     * change of the session, and with each place a person gave up: whatever comes last is what a calendar shows.
     *
     * <p>Where one joins online stands in the entry of whoever has a place at that moment, and in nobody else's.
     *
     * @param cancelled takes the entry out of their calendars again
     */
    @PreAuthorize("hasRole('SYSTEM')")
    public Map<MemberId, String> invitations(DialogueSessionId id, Collection<MemberId> people, boolean cancelled) {
        var session = sessions.findById(id.value());
        if (session.isEmpty() || people.isEmpty()) return Map.of();
        var names = members.namesOf(people);
        var addresses = SystemWork.call(() -> members.addressesOf(people));
        var givenUp = places
                .givenUpIn(id.value(), people.stream().map(MemberId::value).toList())
                .stream()
                .collect(toMap(row -> new MemberId(row.getMember()), Places.GivenUp::getTimes));
        var come = cancelled || session.get().joinLink() == null
                ? Set.<MemberId>of()
                : places.standingIn(id.value()).stream().map(Place::member).collect(toSet());
        var all = new HashMap<MemberId, String>();
        addresses.forEach((member, address) -> all.put(
                member,
                calendar.invitation(
                        session.get(),
                        names.getOrDefault(member, ""),
                        address.value(),
                        Math.toIntExact(givenUp.getOrDefault(member, 0L)),
                        cancelled,
                        come.contains(member) ? session.get().joinLink() : null)));
        return all;
    }
}
