package org.folkmoot.conversation;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import org.folkmoot.mail.PortalMailbox;
import org.folkmoot.shared.FolkmootSettings;
import org.folkmoot.shared.PortalClock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** One session as a calendar entry: a file for everybody, an invitation for one person, or one of a feed's. */
@Component
class SessionCalendar {

    private final PortalMailbox mailbox;
    private final FolkmootSettings settings;
    private final PortalClock clock;
    private final MessageSource messages;
    private final CalendarText text;

    SessionCalendar(
            PortalMailbox mailbox,
            FolkmootSettings settings,
            PortalClock clock,
            MessageSource messages,
            CalendarText text) {
        this.mailbox = mailbox;
        this.settings = settings;
        this.clock = clock;
        this.messages = messages;
        this.text = text;
    }

    String published(DialogueSession session) {
        var event = event(session, session.title(), session.changes(), clock.instant());
        if (session.state() == SessionState.CANCELLED) event.add(ImmutableStatus.VEVENT_CANCELLED);
        else event.add(ImmutableStatus.VEVENT_CONFIRMED);
        return text.of(ImmutableMethod.PUBLISH, List.of(), List.of(event));
    }

    /**
     * @param timesGivenUp how many places of that person in it are past
     * @param join         where they join online; null for whoever has no place, and when it is in a room alone
     */
    String invitation(
            DialogueSession session,
            String name,
            String address,
            int timesGivenUp,
            boolean cancelled,
            @Nullable JoinLink join) {
        var givenUpJustNow = cancelled && session.state() == SessionState.SCHEDULED;
        var sequence = sequence(session, timesGivenUp) - (givenUpJustNow ? 1 : 0);
        var event = event(session, session.title(), sequence, clock.instant());
        if (join != null) say(join, event);
        var who = new ParameterList()
                .add(new Cn(name))
                .add(Role.REQ_PARTICIPANT)
                .add(PartStat.ACCEPTED)
                .add(Rsvp.FALSE);
        event.add(new Attendee(who, URI.create("mailto:" + address)));
        event.add(cancelled ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        return text.of(cancelled ? ImmutableMethod.CANCEL : ImmutableMethod.REQUEST, List.of(), List.of(event));
    }

    /** As text, because that is what every calendar shows. */
    private void say(JoinLink join, VEvent event) {
        var words = event.getDescription().getValue();
        event.getDescription()
                .setValue(words + "\n\n"
                        + messages.getMessage("conversation.calendar.join", new Object[] {join.value()}, Locale.UK));
    }

    /** Of the entry of somebody with a place or a turn: never lower than what a mail brought before. */
    static int sequence(DialogueSession session, long timesGivenUp) {
        return Math.toIntExact(session.changes() + 2 * timesGivenUp);
    }

    /** @param stamp when what it says was last changed, or was said */
    VEvent event(DialogueSession session, String summary, int sequence, Instant stamp) {
        var page = settings.url("conversations/" + session.id().value());
        var facts = session.facts();
        var event = new VEvent(false);
        event.add(new Uid("session-" + session.id().value() + "@"
                + URI.create(settings.baseUrl()).getHost()));
        event.add(new DtStamp(stamp));
        event.add(new Sequence(sequence));
        event.add(new DtStart<>(clock.local(session.startsAt())));
        event.add(new DtEnd<>(clock.local(session.endsAt())));
        event.add(new Summary(summary));
        event.add(new Location(
                facts.address().isEmpty()
                        ? facts.where()
                        : facts.where() + ", " + facts.address().replaceAll("\\s*\\R\\s*", ", ")));
        event.add(new Description(messages.getMessage(
                "conversation.calendar.description", new Object[] {facts.question(), page}, Locale.UK)));
        event.add(new Url(URI.create(page)));
        event.add(new Organizer(
                new ParameterList().add(new Cn(mailbox.name())), URI.create("mailto:" + mailbox.address())));
        return event;
    }
}
