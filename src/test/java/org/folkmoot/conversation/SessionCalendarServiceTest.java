package org.folkmoot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.Role;
import org.folkmoot.member.SystemWork;
import org.folkmoot.member.TestMembers;
import org.folkmoot.programme.TestProgramme;
import org.folkmoot.testing.BothDatabases;
import org.folkmoot.testing.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What we write with one library, read with another. */
@PortalTest
@BothDatabases
class SessionCalendarServiceTest {

    /** The first days of British Summer Time lie between this day and the next weeks' same hour. */
    private static final Instant WINTER = Instant.parse("2035-03-21T14:00:00Z");

    @Autowired
    SessionCalendarService calendars;

    @Autowired
    SessionChangeService changes;

    @Autowired
    ConversationService conversations;

    @Autowired
    PlaceService places;

    @Autowired
    TestConversations made;

    @Autowired
    TestMembers people;

    @Autowired
    TestProgramme programme;

    private MemberId me;

    @BeforeEach
    void programme() {
        programme.load();
        me = people.named("Ann Ashe; née \"Oak\"", Role.PARTICIPANT);
    }

    @Test
    void anInvitationSaysWhatWhenWhereAndFromWhom() throws Exception {
        var session = made.session("Ageing well, in Eye; and beyond", WINTER, 5);
        made.takePlace(me, session);
        var text = invitation(session, false);
        var calendar = read(text);
        assertThat(calendar.getMethod().getValue()).isEqualTo("REQUEST");
        var event = event(calendar);
        assertThat(event.getSummary().getValue()).isEqualTo("Ageing well, in Eye; and beyond");
        assertThat(event.getUid().getValue()).isEqualTo("session-" + session.value() + "@localhost");
        assertThat(event.getSequence().getValue()).isZero();
        assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(WINTER);
        assertThat(event.getDateEnd().getValue().toInstant()).isEqualTo(WINTER.plus(Duration.ofHours(2)));
        assertThat(event.getLocation().getValue()).isEqualTo("Corn Hall, Ipswich, 1 High Street");
        assertThat(event.getOrganizer().getEmail()).isEqualTo("folkmoot@localhost");
        assertThat(event.getStatus().getValue()).isEqualTo("CONFIRMED");
        assertThat(event.getDescription().getValue()).contains("What would help?", "/conversations/" + session.value());
        assertThat(event.getAttendees()).singleElement().satisfies(attendee -> {
            assertThat(attendee.getEmail()).endsWith("@example.org");
            assertThat(attendee.getRsvp()).isFalse();
        });
        assertThat(text).contains("DTSTART;TZID=Europe/London:20350321T140000", "BEGIN:VTIMEZONE");
        assertThat(calendar.getTimezoneInfo()
                        .getTimezone(event.getDateStart())
                        .getTimeZone()
                        .getID())
                .isEqualTo("Europe/London");
        assertThat(calendar.validate(biweekly.ICalVersion.V2_0)).isEmpty();
        new CalendarBuilder().build(new StringReader(text)).validate();
    }

    @Test
    void aSessionMovedAcrossADaylightSavingChangeKeepsItsUidAndIsANewerEntry() {
        var session = made.session("Ageing well", WINTER, 5);
        made.takePlace(me, session);
        var later = Instant.parse("2035-03-28T13:00:00Z");
        var facilitator = people.person(Role.FACILITATOR);
        people.as(
                facilitator,
                () -> changes.change(
                        session,
                        new ChangeSession(
                                0,
                                later,
                                later.plus(Duration.ofHours(2)),
                                new Venue("Corn Hall", "", made.area("Ipswich")),
                                5,
                                "What would help?")));
        var text = invitation(session, false);
        var event = event(read(text));
        assertThat(event.getSequence().getValue()).isEqualTo(1);
        assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(later);
        assertThat(text).contains("DTSTART;TZID=Europe/London:20350328T140000");
        people.as(facilitator, () -> conversations.cancel(session, "Snow."));
        var cancelled = event(read(invitation(session, true)));
        assertThat(cancelled.getSequence().getValue()).isEqualTo(2);
        assertThat(cancelled.getStatus().getValue()).isEqualTo("CANCELLED");
    }

    @Test
    void theSequenceGrowsHoweverOftenSomebodyChangesTheirMind() {
        var session = made.session("Ageing well", WINTER, 5);
        var sequences = new java.util.ArrayList<Integer>();
        for (var i = 0; i < 3; i++) {
            made.takePlace(me, session);
            sequences.add(event(read(invitation(session, false))).getSequence().getValue());
            people.as(me, () -> places.giveUpPlace(session));
            var gone = read(invitation(session, true));
            assertThat(gone.getMethod().getValue()).isEqualTo("CANCEL");
            sequences.add(event(gone).getSequence().getValue());
        }
        assertThat(sequences).isEqualTo(List.of(0, 1, 2, 3, 4, 5));
    }

    @Test
    void theFileForEverybodyNamesNobody() {
        var session = made.session("Ageing well", WINTER, 5);
        made.takePlace(me, session);
        var text = people.asVisitor(() -> calendars.file(session).orElseThrow());
        assertThat(text).contains("METHOD:PUBLISH").doesNotContain("ATTENDEE", "Ann");
        assertThat(event(read(text)).getDateStart().getValue().toInstant()).isEqualTo(WINTER);
    }

    private String invitation(DialogueSessionId session, boolean cancelled) {
        return SystemWork.call(() -> calendars.invitations(session, List.of(me), cancelled))
                .get(me);
    }

    private static ICalendar read(String text) {
        return Biweekly.parse(text).first();
    }

    private static VEvent event(ICalendar calendar) {
        assertThat(calendar.getEvents()).hasSize(1);
        return calendar.getEvents().getFirst();
    }
}
