package org.folkmoot.conversation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.folkmoot.conversation.CalendarFeedService;
import org.folkmoot.conversation.SessionDate;
import org.folkmoot.conversation.TestConversations;
import org.folkmoot.conversation.Venue;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.MemberService;
import org.folkmoot.member.Role;
import org.folkmoot.member.SystemWork;
import org.folkmoot.member.TestMembers;
import org.folkmoot.programme.TestProgramme;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.testing.PortalTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Subscribing, and what a session's page says of its place and its host. */
@PortalTest
class SubscribeViewTest extends SpringBrowserlessTest {

    @Autowired
    CalendarFeedService feeds;

    @Autowired
    MemberService members;

    @Autowired
    TestConversations made;

    @Autowired
    TestMembers people;

    @Autowired
    TestProgramme programme;

    @Autowired
    PortalClock clock;

    private MemberId me;
    private Instant soon;

    @BeforeEach
    void programme() {
        programme.load();
        me = people.person(Role.PARTICIPANT);
        soon = clock.instant().plus(Duration.ofDays(3));
    }

    @AfterEach
    void leave() {
        people.signOut();
    }

    @Test
    void aVisitorFindsTheAddressOfAllConversationsAndOfAnArea() {
        navigate("conversations/subscribe", SubscribeView.class);
        assertThat(address()).isEqualTo("http://localhost:8080/api/v1/sessions/calendar.ics");
        assertThat(links()).contains("webcal://localhost:8080/api/v1/sessions/calendar.ics", "me#calendar");
        assertThat(text()).contains("Outlook", "Google Calendar", "Apple Calendar");
        UI.getCurrent().navigate("conversations/subscribe", QueryParameters.of("area", "Mid Suffolk"));
        assertThat(address()).isEqualTo("http://localhost:8080/api/v1/sessions/calendar.ics?area=Mid%20Suffolk");
        assertThat(links()).contains("webcal://localhost:8080/api/v1/sessions/calendar.ics?area=Mid%20Suffolk");
    }

    @Test
    void anAddressOfMyOwnIsShownOnceAndCanBeRevoked() {
        people.signIn(me);
        navigate("conversations/subscribe", SubscribeView.class);
        click("Subscribe to my conversations");
        var fields = $(TextField.class).withLabel("Address of the calendar").all();
        assertThat(fields).hasSize(2).allMatch(TextField::isReadOnly);
        var mine = fields.getLast().getValue();
        assertThat(mine).matches("http://localhost:8080/calendar/[A-Za-z0-9_-]{43}\\.ics");
        assertThat(links()).contains(mine.replace("http:", "webcal:"));
        assertThat(text()).contains("It is shown only now", "No calendar has read it yet.");
        assertThat(reads(mine)).isTrue();

        UI.getCurrent().navigate("conversations/subscribe", QueryParameters.of("again", "1"));
        assertThat($(TextField.class).all()).hasSize(1);
        assertThat(text()).contains("You have had an address since", "It was last read on");

        click("Make a new address");
        test($(ConfirmDialog.class).single()).confirm();
        assertThat(reads(mine)).isFalse();
        var another = $(TextField.class).all().getLast().getValue();
        assertThat(reads(another)).isTrue();

        click("Revoke the address");
        test($(ConfirmDialog.class).single()).confirm();
        assertThat(reads(another)).isFalse();
        assertThat($(TextField.class).all()).hasSize(1);
        assertThat(buttons()).contains("Subscribe to my conversations").doesNotContain("Revoke the address");
    }

    @Test
    void theSameStandsInMyAccount() {
        people.signIn(me);
        UI.getCurrent().navigate("me");
        assertThat(text()).contains("My conversations in my calendar");
        assertThat(buttons()).contains("Subscribe to my conversations");
        assertThat(links()).contains("me#calendar", "conversations/subscribe");
    }

    @Test
    void aSessionsPageLinksToAMapThatNobodyLoadsUnasked() {
        var venue = new Venue("Café Zoë & Co", "1 High Street\nEye", made.area("Ipswich"));
        var session = made.sessions("Funding", 5, List.of(new SessionDate(soon, soon.plusSeconds(7200), venue)))
                .getFirst();
        navigate("conversations/" + session.value(), SessionView.class);
        var map = $(Anchor.class).withText("Map").single();
        assertThat(map.getHref())
                .isEqualTo("https://www.openstreetmap.org/search?query="
                        + "Caf%C3%A9%20Zo%C3%AB%20%26%20Co%2C%201%20High%20Street%2C%20Eye");
        assertThat(map.getElement().getAttribute("rel")).isEqualTo("noopener noreferrer");
        assertThat(map.getTarget()).contains(AnchorTarget.BLANK.getValue());
        assertThat(map.getAriaLabel())
                .hasValueSatisfying(label -> assertThat(label).contains("Café Zoë & Co"));
    }

    @Test
    void withoutAnAddressTheMapIsOfTheVenueInItsArea() {
        var venue = new Venue("Corn Hall", "", made.area("Ipswich"));
        var session = made.sessions("Funding", 5, List.of(new SessionDate(soon, soon.plusSeconds(7200), venue)))
                .getFirst();
        navigate("conversations/" + session.value(), SessionView.class);
        assertThat(links()).contains("https://www.openstreetmap.org/search?query=Corn%20Hall%2C%20Ipswich");
    }

    @Test
    void whoLeadsASessionIsSaidToPeopleWhoAreSignedInAlone() {
        var host = people.named("Hanna Host", Role.FACILITATOR);
        var session = made.sessionBy(host, "Ageing well", soon);
        navigate("conversations/" + session.value(), SessionView.class);
        assertThat(text()).doesNotContain("Hanna Host", "Who leads it");
        people.signIn(me);
        UI.getCurrent().navigate("conversations/" + session.value(), QueryParameters.of("again", "1"));
        assertThat(text()).contains("Who leads it", "Hanna Host");
        SystemWork.run(() -> members.erase(host, "a former participant"));
        UI.getCurrent().navigate("conversations/" + session.value(), QueryParameters.of("again", "2"));
        assertThat(text()).doesNotContain("Who leads it", "a former participant");
    }

    private boolean reads(String address) {
        return feeds.read(address.replaceAll(".*/|\\.ics$", "")).isPresent();
    }

    private String address() {
        return $(TextField.class)
                .withLabel("Address of the calendar")
                .all()
                .getFirst()
                .getValue();
    }

    private void click(String text) {
        test($(NativeButton.class).withText(text).single()).click();
    }

    private List<String> buttons() {
        return $(NativeButton.class).all().stream().map(NativeButton::getText).toList();
    }

    private List<String> links() {
        return $(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }

    private String text() {
        return $(Main.class).all().getLast().getElement().getTextRecursively();
    }
}
