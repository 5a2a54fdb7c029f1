package org.folkmoot.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.Role;
import org.folkmoot.member.SystemWork;
import org.folkmoot.member.TestMembers;
import org.folkmoot.programme.TestProgramme;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.testing.BothDatabases;
import org.folkmoot.testing.PortalTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Whoever has the link can walk in, so only those with a place and those who run sessions ever see it. */
@PortalTest
@BothDatabases
@RecordApplicationEvents
class OnlineSessionTest {

    private static final String ROOM = "wintergarden";
    private static final JoinLink LINK = new JoinLink("https://meet.example.org/" + ROOM);
    private static final JoinLink OTHER = new JoinLink("https://meet.example.org/summerhouse");

    @Autowired
    ConversationService conversations;

    @Autowired
    SessionChangeService changes;

    @Autowired
    SessionCalendarService calendars;

    @Autowired
    FacilitatorService facilitators;

    @Autowired
    PlaceService places;

    @Autowired
    DialogueSessions sessions;

    @Autowired
    TestConversations made;

    @Autowired
    TestMembers people;

    @Autowired
    TestProgramme programme;

    @Autowired
    PortalClock clock;

    @Autowired
    WebApplicationContext context;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    ApplicationEvents events;

    private MemberId facilitator;
    private MemberId holder;
    private MemberId waits;
    private DialogueSessionId session;
    private Instant soon;

    @BeforeEach
    void anOnlineSessionThatIsFull() {
        programme.load();
        soon = clock.instant().plus(Duration.ofDays(10)).truncatedTo(ChronoUnit.SECONDS);
        facilitator = people.person(Role.FACILITATOR);
        holder = people.person(Role.PARTICIPANT);
        waits = people.person(Role.PARTICIPANT);
        session = made.sessions(
                        "Ageing well",
                        1,
                        List.of(new SessionDate(
                                soon,
                                soon.plus(Duration.ofHours(2)),
                                new Venue("Online", "", made.area("Ipswich")),
                                null,
                                null,
                                null,
                                LINK)))
                .getFirst();
        made.takePlace(holder, session);
        made.takePlace(waits, session);
    }

    @Test
    void theLinkIsSeenByHoldersAndThoseWhoRunSessionsAlone() {
        assertThat(people.asVisitor(this::link)).isNull();
        assertThat(people.as(people.person(Role.PARTICIPANT), this::link)).isNull();
        assertThat(people.as(people.person(Role.STEERING), this::link)).isNull();
        assertThat(people.as(waits, this::link)).as("in line").isNull();
        assertThat(people.as(holder, this::link)).isEqualTo(LINK);
        assertThat(people.as(facilitator, this::link)).isEqualTo(LINK);
        assertThat(people.as(people.person(Role.MANAGER), this::link)).isEqualTo(LINK);
        people.as(holder, () -> places.giveUpPlace(session));
        assertThat(people.as(holder, this::link)).as("given up").isNull();
        assertThat(people.as(waits, this::link)).as("only offered").isNull();
        people.as(waits, () -> places.confirmPlace(session));
        assertThat(people.as(waits, this::link)).isEqualTo(LINK);
        assertThat(people.asVisitor(() -> conversations.find(session).orElseThrow())
                        .online())
                .as("that it is online is no secret")
                .isTrue();
    }

    @Test
    void calendarFilesForEverybodyTheApiAndTheIndexDoNotHaveIt() throws Exception {
        assertThat(people.asVisitor(() -> calendars.file(session).orElseThrow()))
                .doesNotContain(ROOM);
        assertThat(people.as(holder, () -> calendars.file(session).orElseThrow()))
                .doesNotContain(ROOM);
        var api = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        api.perform(get("/api/v1/sessions"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Ageing well")))
                .andExpect(content().string(not(containsString(ROOM))));
        var entry = sessions.findById(session.value()).orElseThrow().indexEntry();
        for (var field : entry.getClass().getDeclaredFields())
            assertThat(String.valueOf(ReflectionTestUtils.getField(entry, field.getName())))
                    .as(field.getName())
                    .doesNotContain(ROOM);
        assertThat(conversations.find(session).orElseThrow().toString()).doesNotContain(ROOM);
    }

    @Test
    void theEntryOfWhoeverComesHasItAndNobodyElses() {
        assertThat(invitation(holder, false)).contains(ROOM);
        assertThat(invitation(waits, false)).doesNotContain(ROOM);
        people.as(holder, () -> places.giveUpPlace(session));
        assertThat(invitation(holder, true)).doesNotContain(ROOM);
    }

    @Test
    void anotherLinkIsToldToThoseWhoComeAndIsNotWrittenDown() {
        change(OTHER);
        assertThat(events.stream(DialogueSessionChanged.class)).singleElement().satisfies(changed -> {
            assertThat(changed.linkChanged()).isTrue();
            assertThat(changed.before()).isEqualTo(changed.after());
            assertThat(changed.inTheRoom()).contains(holder).doesNotContain(waits);
            assertThat(changed.toString()).doesNotContain("summerhouse", ROOM);
        });
        assertThat(people.as(holder, this::link)).isEqualTo(OTHER);
        assertThat(sql.queryForList("select concat(before_value, ' ', after_value) from session_change", String.class))
                .containsExactly("meet.example.org meet.example.org");
        for (var table : List.of("audit_entry", "EVENT_PUBLICATION"))
            assertThat(sql.queryForList("select * from " + table).toString())
                    .as(table)
                    .doesNotContain("summerhouse");
        change(OTHER);
        assertThat(events.stream(DialogueSessionChanged.class))
                .as("nothing changed")
                .hasSize(1);
    }

    @Test
    void whoRunsItHearsOfAChangeUnlessTheyMadeIt() {
        var host = people.as(
                facilitator,
                () -> facilitators
                        .find(session)
                        .orElseThrow()
                        .facilitators()
                        .getFirst()
                        .member());
        change(OTHER);
        assertThat(events.stream(DialogueSessionChanged.class))
                .singleElement()
                .satisfies(changed -> assertThat(changed.runners()).containsExactly(host));
        facilitator = host;
        change(LINK);
        assertThat(events.stream(DialogueSessionChanged.class))
                .last()
                .satisfies(changed -> assertThat(changed.runners()).isEmpty());
    }

    private void change(JoinLink link) {
        people.as(facilitator, () -> {
            var now = changes.find(session).orElseThrow();
            changes.change(
                    session,
                    new ChangeSession(
                            now.edition(),
                            now.startsAt(),
                            now.endsAt(),
                            now.venue(),
                            now.capacity(),
                            now.question(),
                            link));
        });
    }

    private @Nullable JoinLink link() {
        return conversations.find(session).orElseThrow().joinLink();
    }

    private String invitation(MemberId person, boolean cancelled) {
        return SystemWork.call(() -> calendars.invitations(session, List.of(person), cancelled))
                .getOrDefault(person, "")
                .replace("\r\n ", "");
    }
}
