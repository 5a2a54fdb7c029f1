package org.folkmoot.conversation;

import static java.util.stream.Collectors.toMap;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Transp;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import org.folkmoot.member.MemberId;
import org.folkmoot.programme.Area;
import org.folkmoot.shared.PortalClock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * Calendars that programs read again and again. An entry is stamped with the moment its facts were last changed, so that the
 * text stays the same until one does; its UID and sequence are those of the invitations that go with mails.
 */
@Component
class SessionFeeds {

    static final Duration BACK = Duration.ofDays(90);
    static final int MOST = 1000;

    private final CalendarSessions sessions;
    private final SessionCalendar calendar;
    private final FeedHeading heading;
    private final PortalClock clock;
    private final MessageSource messages;

    SessionFeeds(
            CalendarSessions sessions,
            SessionCalendar calendar,
            FeedHeading heading,
            PortalClock clock,
            MessageSource messages) {
        this.sessions = sessions;
        this.calendar = calendar;
        this.heading = heading;
        this.clock = clock;
        this.messages = messages;
    }

    /** For everybody; it keeps nobody's time occupied. Two statements. */
    String open(@Nullable Area area) {
        var shown =
                sessions.endingAfter(since(), area == null ? null : area.id().value(), Limit.of(MOST));
        var stamps = stamps(keys(shown));
        return heading.over(
                area == null ? text("conversation.feed.name") : text("conversation.feed.name-area", area.name()),
                shown.stream()
                        .map(session -> entry(
                                session,
                                session.changes(),
                                stamps.getOrDefault(session.id().value(), Instant.EPOCH),
                                null,
                                ImmutableTransp.TRANSPARENT))
                        .toList());
    }

    /** Where that person has a place or waits for one. Five statements. */
    String of(MemberId member) {
        var me = member.value();
        var shown = sessions.of(me, since(), Limit.of(MOST));
        var keys = keys(shown);
        var mine = new Mine(
                stamps(keys),
                sessions.placesOf(me, keys).stream()
                        .collect(toMap(CalendarSessions.Held::getSessionId, CalendarSessions.Held::getTakenAt)),
                sessions.turnsOf(me, keys).stream().collect(toMap(CalendarSessions.Turn::getSessionId, turn -> turn)),
                sessions.givenUpBy(me, keys).stream()
                        .collect(toMap(CalendarSessions.GivenUp::getSessionId, CalendarSessions.GivenUp::getTimes)));
        return heading.over(
                text("conversation.feed.name-mine"),
                shown.stream().map(session -> entry(session, mine)).toList());
    }

    /** How that person stands with the sessions shown, by their keys. */
    private record Mine(
            Map<UUID, Instant> stamps,
            Map<UUID, Instant> taken,
            Map<UUID, CalendarSessions.Turn> turns,
            Map<UUID, Long> givenUp) {

        Instant stamp(UUID key) {
            var turn = turns.get(key);
            return turn == null
                    ? latest(stamps.get(key), taken.get(key))
                    : latest(stamps.get(key), turn.getAskedAt(), turn.getOfferedAt());
        }
    }

    private VEvent entry(DialogueSession session, Mine mine) {
        var key = session.id().value();
        return entry(
                session,
                SessionCalendar.sequence(session, mine.givenUp().getOrDefault(key, 0L)),
                mine.stamp(key),
                mine.turns().get(key),
                ImmutableTransp.OPAQUE);
    }

    private VEvent entry(
            DialogueSession session,
            int sequence,
            Instant stamp,
            CalendarSessions.@Nullable Turn turn,
            Transp occupied) {
        var event = calendar.event(session, summary(session, turn), sequence, stamp);
        event.add(new LastModified(stamp));
        event.add(status(session, turn));
        event.add(session.state() == SessionState.CANCELLED ? ImmutableTransp.TRANSPARENT : occupied);
        return event;
    }

    private static Status status(DialogueSession session, CalendarSessions.@Nullable Turn turn) {
        if (session.state() == SessionState.CANCELLED) return ImmutableStatus.VEVENT_CANCELLED;
        return turn == null ? ImmutableStatus.VEVENT_CONFIRMED : ImmutableStatus.VEVENT_TENTATIVE;
    }

    /** Some programs show neither kind of status, so words say it too. */
    private String summary(DialogueSession session, CalendarSessions.@Nullable Turn turn) {
        if (session.state() == SessionState.CANCELLED) return text("conversation.calendar.cancelled", session.title());
        if (turn == null) return session.title();
        return turn.getOfferedAt() == null
                ? text("conversation.calendar.waiting", session.title())
                : text("conversation.calendar.offered", session.title());
    }

    private Map<UUID, Instant> stamps(List<UUID> keys) {
        return sessions.stamps(keys).stream()
                .collect(toMap(
                        CalendarSessions.Stamp::getSessionId,
                        stamp -> latest(stamp.getMadeAt(), stamp.getChangedAt(), stamp.getCancelledAt())));
    }

    private static Instant latest(@Nullable Instant... moments) {
        return Stream.of(moments)
                .filter(Objects::nonNull)
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
    }

    private static List<UUID> keys(List<DialogueSession> shown) {
        return shown.stream().map(session -> session.id().value()).toList();
    }

    private Instant since() {
        return clock.instant().minus(BACK);
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.UK);
    }
}
