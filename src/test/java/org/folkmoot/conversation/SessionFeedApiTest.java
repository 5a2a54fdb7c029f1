package org.folkmoot.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.CalendarComponent;
import org.folkmoot.member.Role;
import org.folkmoot.member.SystemWork;
import org.folkmoot.member.TestMembers;
import org.folkmoot.programme.TestProgramme;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.testing.BothDatabases;
import org.folkmoot.testing.PortalTest;
import org.folkmoot.testing.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** What calendar programs get: written with one library, read with two. */
@PortalTest
@BothDatabases
class SessionFeedApiTest {

    private static final String FEED = "/api/v1/sessions/calendar.ics";

    @Autowired
    WebApplicationContext spring;

    @Autowired
    SessionCalendarService calendars;

    @Autowired
    SessionChangeService changes;

    @Autowired
    ConversationService conversations;

    @Autowired
    TestConversations made;

    @Autowired
    TestMembers people;

    @Autowired
    TestProgramme programme;

    @Autowired
    PortalClock clock;

    @Autowired
    Statements statements;

    private MockMvc web;
    private Instant soon;

    @BeforeEach
    void programme() {
        programme.load();
        web = MockMvcBuilders.webAppContextSetup(spring).apply(springSecurity()).build();
        soon = clock.instant().plus(Duration.ofDays(3)).truncatedTo(ChronoUnit.SECONDS);
    }

    @Test
    void theFeedNamesItselfSaysHowOftenToLookAndIsValidForBothReaders() throws Exception {
        made.session("Ageing well", soon, 5);
        var answer = feed();
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType()).isEqualTo("text/calendar;charset=UTF-8");
        assertThat(answer.getHeader(HttpHeaders.SET_COOKIE)).isNull();
        assertThat(answer.getHeader(HttpHeaders.CACHE_CONTROL)).isEqualTo("max-age=600, public");
        var text = text(answer);
        assertThat(text)
                .contains(
                        "METHOD:PUBLISH",
                        "BEGIN:VTIMEZONE",
                        "NAME:Conversations",
                        "X-WR-CALNAME:Conversations",
                        "REFRESH-INTERVAL;VALUE=DURATION:PT1H",
                        "X-PUBLISHED-TTL:PT1H");
        assertThat(read(text).validate(ICalVersion.V2_0)).isEmpty();
        new CalendarBuilder().build(new StringReader(text)).validate();
    }

    @Test
    void aFeedWithoutSessionsIsACalendarToo() throws Exception {
        var text = text(feed());
        assertThat(read(text).getEvents()).isEmpty();
        assertThat(text).contains("X-WR-CALNAME:Conversations");
    }

    @Test
    void scheduledAndCancelledSessionsStandThereWithTheUidOfTheInvitationAndANewerSequence() throws Exception {
        var stays = made.session("Ageing well", soon, 5);
        var goes = made.session("Rural buses", soon.plusSeconds(60), 5);
        var me = people.named("Ann Ashe", Role.PARTICIPANT);
        made.takePlace(me, goes);
        people.as(people.person(Role.FACILITATOR), () -> conversations.cancel(goes, "Snow."));
        var text = text(feed());
        assertThat(text).doesNotContain("Ann", "ATTENDEE", me.value().toString());
        var events = read(text).getEvents();
        assertThat(events).extracting(event -> event.getStatus().getValue()).containsExactly("CONFIRMED", "CANCELLED");
        assertThat(events).extracting(event -> event.getSequence().getValue()).containsExactly(0, 1);
        assertThat(events)
                .extracting(event -> event.getSummary().getValue())
                .containsExactly("Ageing well", "Cancelled: Rural buses");
        assertThat(events).allMatch(event -> event.getTransparency().isTransparent());
        assertThat(events.getFirst().getUrl().getValue()).endsWith("/conversations/" + stays.value());
        var invited = SystemWork.call(() -> calendars.invitations(goes, List.of(me), true))
                .get(me);
        assertThat(uid(events.getLast()))
                .isEqualTo(uid(read(invited).getEvents().getFirst()));
        assertThat(read(invited).getEvents().getFirst().getSequence().getValue())
                .isEqualTo(1);
    }

    @Test
    void whatEndedMoreThanNinetyDaysAgoIsGone() throws Exception {
        var end = soon.plus(TestConversations.LASTS);
        made.session("Ageing well", soon, 5);
        assertThat(clock.at(end.plus(SessionFeeds.BACK).minusSeconds(1), this::events))
                .hasSize(1);
        assertThat(clock.at(end.plus(SessionFeeds.BACK), this::events)).isEmpty();
    }

    @Test
    void anAreaHasAFeedOfItsOwnAndAnotherNameIsAProblemThatSaysWhichThereAre() throws Exception {
        made.sessions(
                "Funding", 5, List.of(made.date(soon, "Babergh"), made.date(soon.plusSeconds(60), "Mid Suffolk")));
        var text = text(
                web.perform(get(FEED).param("area", "Mid Suffolk")).andReturn().getResponse());
        assertThat(read(text).getEvents())
                .singleElement()
                .satisfies(event -> assertThat(event.getLocation().getValue()).contains("Mid Suffolk"));
        assertThat(text).contains("X-WR-CALNAME:Conversations\\, Mid Suffolk");
        web.perform(get(FEED).param("area", "Atlantis"))
                .andExpect(status().isBadRequest())
                .andExpect(content().contentTypeCompatibleWith("application/problem+json"))
                .andExpect(jsonPath("$.parameter").value("area"))
                .andExpect(jsonPath("$.detail", containsString("Mid Suffolk")));
    }

    @Test
    void nobodyLoadsAgainWhatHasNotChangedAndEverybodyWhatHas() throws Exception {
        var session = made.session("Ageing well", soon, 5);
        var tag = feed().getHeader(HttpHeaders.ETAG);
        assertThat(tag).isNotBlank();
        var again = clock.at(
                clock.instant().plusSeconds(120),
                () -> web.perform(get(FEED).header(HttpHeaders.IF_NONE_MATCH, tag))
                        .andReturn()
                        .getResponse());
        assertThat(again.getStatus()).isEqualTo(304);
        assertThat(again.getContentAsByteArray()).isEmpty();
        move(session, soon.plus(Duration.ofDays(7)));
        web.perform(get(FEED).header(HttpHeaders.IF_NONE_MATCH, tag)).andExpect(status().isOk());
        var event = events().getFirst();
        assertThat(event.getSequence().getValue()).isEqualTo(1);
        assertThat(event.getLastModified().getValue()).isNotNull();
    }

    @Test
    void acrossTheDaylightSavingChangesTheClockOnTheWallIsRight() throws Exception {
        var wall = LocalDateTime.of(2027, 3, 20, 14, 0);
        var venue = new Venue("Corn Hall", "", made.area("Ipswich"));
        made.sessions("Spring", 5, twoWeeks(wall, venue));
        var autumn = LocalDateTime.of(2027, 10, 24, 14, 0);
        made.sessions("Autumn", 5, twoWeeks(autumn, venue));
        // A night in which clocks go back: eight hours long, and seven on the wall.
        var night = Instant.parse("2027-10-30T22:00:00Z");
        made.sessions("Night", 5, List.of(new SessionDate(night, night.plus(Duration.ofHours(8)), venue)));
        var text = text(feed());
        assertThat(text)
                .contains(
                        "DTSTART;TZID=Europe/London:20270320T140000",
                        "DTSTART;TZID=Europe/London:20270327T140000",
                        "DTSTART;TZID=Europe/London:20271024T140000",
                        "DTSTART;TZID=Europe/London:20271031T140000",
                        "DTSTART;TZID=Europe/London:20271030T230000",
                        "DTEND;TZID=Europe/London:20271031T060000");
        assertThat(read(text).getEvents())
                .extracting(event -> event.getDateStart().getValue().toInstant())
                .containsExactly(
                        Instant.parse("2027-03-20T14:00:00Z"),
                        Instant.parse("2027-03-27T14:00:00Z"),
                        Instant.parse("2027-10-24T13:00:00Z"),
                        night,
                        Instant.parse("2027-10-31T14:00:00Z"));
        assertThat(read(text).getEvents().get(3).getDateEnd().getValue().toInstant())
                .isEqualTo(night.plus(Duration.ofHours(8)));
    }

    @Test
    void whatPeopleWroteComesOutOfBothReadersAsItWentIn() throws Exception {
        var title = "Größe, \"Tee\"; und \\mehr\\ – ".repeat(4).strip();
        var venue = new Venue("Café Zoë, rear entrance", "1 High Street\nEye; Suffolk", made.area("Ipswich"));
        made.sessions(title, 5, List.of(new SessionDate(soon, soon.plus(TestConversations.LASTS), venue)));
        var text = text(feed());
        assertThat(text.lines()).allMatch(line -> line.length() <= 75);
        var where = "Café Zoë, rear entrance, Ipswich, 1 High Street, Eye; Suffolk";
        var event = read(text).getEvents().getFirst();
        assertThat(event.getSummary().getValue()).isEqualTo(title);
        assertThat(event.getLocation().getValue()).isEqualTo(where);
        assertThat(event.getDescription().getValue()).startsWith("What would help?\n\nThe conversation");
        CalendarComponent other = new CalendarBuilder()
                .build(new StringReader(text))
                .getComponents("VEVENT")
                .getFirst();
        assertThat(value(other, Property.SUMMARY)).isEqualTo(title);
        assertThat(value(other, Property.LOCATION)).isEqualTo(where);
        assertThat(value(other, Property.DESCRIPTION)).startsWith("What would help?\n\nThe conversation");
    }

    @Test
    void aFeedCostsTwoStatementsHoweverManySessionsAndEndsAtAThousand() {
        made.session("Ageing well", soon, 5);
        var few = statements.during(() -> calendars.feed(null));
        for (var series = 0; series < 10; series++)
            made.sessions(
                    "Series " + series,
                    5,
                    IntStream.range(0, ScheduleSeries.DATES_MAX)
                            .mapToObj(day -> made.date(soon.plus(Duration.ofDays(day + 1)), "Ipswich"))
                            .toList());
        assertThat(statements.during(() -> calendars.feed(null))).isEqualTo(few).isEqualTo(2);
        assertThat(read(calendars.feed(null)).getEvents()).hasSize(SessionFeeds.MOST);
    }

    @Test
    void theDescriptionOfTheInterfaceSaysWhatThereIsAndHowMuch() throws Exception {
        web.perform(get("/api/v1/openapi"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.paths['" + FEED + "'].get.description", containsString("at most 1000")))
                .andExpect(jsonPath("$.paths['" + FEED + "'].get.parameters[0].name")
                        .value("area"));
        web.perform(post(FEED)).andExpect(status().is4xxClientError());
    }

    private void move(DialogueSessionId session, Instant to) {
        people.as(
                people.person(Role.FACILITATOR),
                () -> changes.change(
                        session,
                        new ChangeSession(
                                0,
                                to,
                                to.plus(TestConversations.LASTS),
                                new Venue("Corn Hall", "", made.area("Ipswich")),
                                5,
                                "What would help?")));
    }

    private MockHttpServletResponse feed() throws Exception {
        return web.perform(get(FEED)).andReturn().getResponse();
    }

    private List<VEvent> events() throws Exception {
        return read(text(feed())).getEvents();
    }

    private static String text(MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static ICalendar read(String text) {
        return Biweekly.parse(text).first();
    }

    private static String uid(VEvent event) {
        return event.getUid().getValue();
    }

    private List<SessionDate> twoWeeks(LocalDateTime first, Venue venue) {
        return Stream.of(first, first.plusWeeks(1))
                .map(wall -> SessionDate.at(wall, clock.getZone()))
                .map(start -> new SessionDate(start, start.plus(Duration.ofHours(2)), venue))
                .toList();
    }

    private static String value(CalendarComponent event, String name) {
        return event.getProperty(name).orElseThrow().getValue();
    }
}
