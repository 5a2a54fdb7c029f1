package org.folkmoot.guest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.folkmoot.conversation.ConversationService;
import org.folkmoot.conversation.DeskService;
import org.folkmoot.conversation.DialogueSessionId;
import org.folkmoot.conversation.PlaceListService;
import org.folkmoot.conversation.PlaceTerms;
import org.folkmoot.conversation.TestConversations;
import org.folkmoot.mail.TestMails;
import org.folkmoot.member.AccountDetails;
import org.folkmoot.member.EmailAddress;
import org.folkmoot.member.MemberDetail;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.MemberService;
import org.folkmoot.member.RegisterGuest;
import org.folkmoot.member.RegisterMember;
import org.folkmoot.member.Role;
import org.folkmoot.member.SystemWork;
import org.folkmoot.member.TestMembers;
import org.folkmoot.programme.TestProgramme;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.testing.BothDatabases;
import org.folkmoot.testing.PortalTest;
import org.folkmoot.testing.Races;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** From the form a visitor fills in, by the mail, to a place: as the person and as a mail server follow the link. */
@PortalTest
@BothDatabases
class GuestServiceTest {

    private static final Pattern LINK = Pattern.compile("/place/guest/[A-Za-z0-9_-]+");

    @Autowired
    WebApplicationContext spring;

    @Autowired
    GuestService guests;

    @Autowired
    GuestRetention retention;

    @Autowired
    ConversationService conversations;

    @Autowired
    PlaceListService list;

    @Autowired
    DeskService desks;

    @Autowired
    MemberService members;

    @Autowired
    AccountDetails accounts;

    @Autowired
    TestConversations made;

    @Autowired
    TestMembers people;

    @Autowired
    TestProgramme programme;

    @Autowired
    TestMails mails;

    @Autowired
    PortalClock clock;

    @Autowired
    JdbcTemplate jdbc;

    private MockMvc mvc;
    private DialogueSessionId session;
    private Instant soon;

    /** One of its own for each test: how often an address may ask is counted. */
    private final EmailAddress address = new EmailAddress("wren-" + UUID.randomUUID() + "@example.org");

    @BeforeEach
    void session() {
        programme.load();
        mvc = MockMvcBuilders.webAppContextSetup(spring).apply(springSecurity()).build();
        soon = clock.instant().plus(Duration.ofDays(3)).truncatedTo(ChronoUnit.SECONDS);
        session = made.session("Ageing <b>well</b>", soon, 2);
    }

    @Test
    void askingOnlySendsAMailAndTheLinkTakesThePlace() throws Exception {
        ask(address.value());
        assertThat(guest())
                .as("nobody is known before the address has proved theirs")
                .isEmpty();
        assertThat(taken()).isZero();

        var link = link();
        assertThat(asked(get(link)).getContentAsString())
                .contains("Take your place?", "Ageing &lt;b&gt;well&lt;/b&gt;", "<button");
        assertThat(taken()).as("looking changes nothing").isZero();

        var answer = asked(post(link));
        assertThat(answer.getContentAsString()).contains("You have a place").doesNotContain("<button");
        assertThat(answer.getHeader("Set-Cookie")).isNull();
        assertThat(taken()).isEqualTo(1);
        assertThat(asked(post(link)).getContentAsString()).contains("You have a place");
        assertThat(taken()).as("pressing twice is as good as once").isEqualTo(1);
        assertThat(jdbc.queryForMap("select name, email from guest_request").values())
                .as("from now on the member names the person")
                .containsOnlyNulls();
        var guest = guest().orElseThrow();
        assertThat(guest.hasAccount()).isFalse();
        assertThat(accounts.find(guest.id())).as("a guest cannot sign in").isEmpty();
        Awaitility.await()
                .pollInSameThread()
                .untilAsserted(() -> assertThat(mails.to(guest.id()))
                        .as("the invitation, as for everybody")
                        .anySatisfy(mail -> assertThat(mail).contains("Ageing")));
    }

    @Test
    void whoFindsNoPlaceFreeWaitsInLine() throws Exception {
        made.takePlace(people.person(Role.PARTICIPANT), session);
        made.takePlace(people.person(Role.PARTICIPANT), session);
        ask(address.value());
        assertThat(asked(post(link())).getContentAsString()).contains("You are in the waiting list", "number 1");
    }

    @Test
    void whoHasAnAccountTakesThePlaceWithIt() throws Exception {
        var member = people.person(Role.PARTICIPANT);
        var address = people.as(
                        people.person(Role.MANAGER), () -> members.find(member).orElseThrow())
                .email();
        ask(address);
        asked(post(link(address)));
        assertThat(people.as(member, () -> conversations.find(session).orElseThrow())
                        .session()
                        .mine())
                .isTrue();
    }

    @Test
    void aGuestWhoTakesAnAccountLaterKeepsThePlace() throws Exception {
        ask(address.value());
        asked(post(link()));
        var before = guest().orElseThrow();
        var after = SystemWork.call(() -> members.register(new RegisterMember(
                address, "Wren Field", "seven quiet herons", Set.of(Role.PARTICIPANT), null, "", clock.today())));
        assertThat(after).isEqualTo(before.id());
        assertThat(people.as(after, () -> conversations.find(session).orElseThrow())
                        .session()
                        .mine())
                .isTrue();
        assertThatThrownBy(() -> SystemWork.call(() -> members.register(
                        new RegisterMember(address, "Wren", null, Set.of(Role.PARTICIPANT), null, "", clock.today()))))
                .as("now the address is taken")
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void managersCanSayThatNoGuestsCome() {
        people.as(people.person(Role.MANAGER), () -> list.change(new PlaceTerms(24, 2, 6, false)));
        refused(GuestRefusal.NO_GUESTS, () -> ask(address.value()));
        assertThat(mails.toAddress(address.value())).isEmpty();
    }

    @Test
    void oneAddressIsNotFloodedWithMails() {
        IntStream.range(0, 5).forEach(i -> ask("flood@example.org"));
        refused(GuestRefusal.TOO_MANY_REQUESTS, () -> ask("flood@example.org"));
        ask("other@example.org");
    }

    @Test
    void whatIsNoLinkOrComesTooLateChangesNothing() throws Exception {
        ask(address.value());
        var link = link();
        assertThat(asked(post("/place/guest/x")).getStatus()).isEqualTo(404);
        assertThat(asked(post("/place/guest/" + "A".repeat(9000))).getStatus()).isEqualTo(404);
        clock.at(clock.instant().plus(GuestRequest.TO_CONFIRM), () -> {
            assertThat(asked(get(link)).getStatus()).isEqualTo(404);
            assertThat(asked(post(link)).getStatus()).isEqualTo(404);
            return "";
        });
        assertThat(guest()).isEmpty();
    }

    @Test
    void aCancelledConversationSaysSo() throws Exception {
        ask(address.value());
        var link = link();
        people.as(people.person(Role.FACILITATOR), () -> conversations.cancel(session, "Snow"));
        assertThat(asked(post(link)).getStatus()).isEqualTo(404);
        assertThat(guest()).as("nothing is half done").isEmpty();
    }

    @Test
    void whoDoesNotConfirmIsForgotten() {
        ask(address.value());
        clock.at(clock.instant().plus(GuestRequest.TO_CONFIRM).plusSeconds(1), () -> {
            retention.forget();
            return "";
        });
        assertThat(jdbc.queryForObject("select count(*) from guest_request", Integer.class))
                .isZero();
    }

    @Test
    void manyClicksAtOnceTakeOnePlace() throws Exception {
        ask(address.value());
        var word = link().substring("/place/guest/".length());
        var clicks = Races.together(Collections.nCopies(8, () -> people.asVisitor(() -> guests.confirm(word))));
        assertThat(clicks).allSatisfy(click -> assertThat(click.won()).isTrue());
        assertThat(taken()).isEqualTo(1);
    }

    @Test
    void somebodyNewAtTheDoorIsKnownFromThenOn() {
        var facilitator = people.person(Role.FACILITATOR);
        var nobody = new RegisterGuest("Finch Hollow", null, null, clock.today());
        assertThatThrownBy(() -> people.as(facilitator, () -> desks.walkInNew(session, nobody)))
                .as("the desk is not open yet")
                .isInstanceOf(RefusedException.class);
        assertThat(people.as(facilitator, () -> members.findForDesk("Finch", 5)))
                .isEmpty();
        var finch = clock.at(soon, () -> people.as(facilitator, () -> desks.walkInNew(session, nobody)));
        assertThat(people.as(facilitator, () -> desks.desk(session).orElseThrow())
                        .lines())
                .extracting("member")
                .contains(finch);
        assertThat(people.as(facilitator, () -> members.findForDesk("Finch", 5)))
                .extracting("name")
                .containsExactly("Finch Hollow");
    }

    private void ask(String typed) {
        people.asVisitor(() -> {
            guests.ask(session, new AskAsGuest("Wren Field", new EmailAddress(typed), null, "Allotments"));
            return "";
        });
    }

    private String link() {
        return link(address.value());
    }

    private String link(String whose) {
        var found = LINK.matcher(mails.toAddress(whose).getFirst());
        assertThat(found.find()).isTrue();
        return found.group();
    }

    private Optional<MemberDetail> guest() {
        return jdbc.queryForList("select id from member where email = ?", UUID.class, address.value()).stream()
                .findFirst()
                .flatMap(id -> SystemWork.call(() -> members.find(new MemberId(id))));
    }

    private int taken() {
        return people.asVisitor(() -> conversations.find(session).orElseThrow())
                .session()
                .taken();
    }

    private static void refused(GuestRefusal why, Runnable work) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        RefusedException.class, no -> assertThat(no.refusal()).isEqualTo(why));
    }

    private MockHttpServletResponse asked(RequestBuilder request) throws Exception {
        return mvc.perform(request).andReturn().getResponse();
    }
}
