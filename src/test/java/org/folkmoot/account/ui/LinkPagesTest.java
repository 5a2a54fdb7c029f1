package org.folkmoot.account.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.folkmoot.account.EmailChangeService;
import org.folkmoot.account.InvitationService;
import org.folkmoot.account.Invite;
import org.folkmoot.account.PastedPeople;
import org.folkmoot.account.TestDoors;
import org.folkmoot.member.AccountDetails;
import org.folkmoot.member.EmailAddress;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.testing.PortalTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Each page behind a link of a mail: where the link has run out, was used, was altered on its way or is for somebody else,
 * the page says so in a sentence, offers nothing to press, and leads on.
 */
@PortalTest
class LinkPagesTest extends SpringBrowserlessTest {

    private static final String NEW = "new@example.org";
    private static final Duration LATER_THAN_ALL = Duration.ofDays(15);

    @Autowired
    TestMembers people;

    @Autowired
    TestDoors way;

    @Autowired
    AccountDetails accounts;

    @Autowired
    InvitationService invitations;

    @Autowired
    EmailChangeService changes;

    @Autowired
    PortalClock clock;

    @Autowired
    JdbcTemplate jdbc;

    @AfterEach
    void signOut() {
        people.signOut();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"register/confirm", "invitation", "reset", "sign-in/link", "email/new", "email/old", "email/stop"
            })
    void aLinkThatCannotBeUsedSaysWhyAndLeadsOn(String path) {
        var token = link(path);
        offers(open(path, token));

        refuses(open(path, (token.startsWith("A") ? "B" : "A") + token.substring(1)), "This link is not valid.");
        refuses(open(path, token.substring(0, 20)), "This link is not valid.");
        refuses(open(path, ""), "This link is not valid.");
        refuses(open(path, "<script>alert(1)</script>".repeat(200)), "This link is not valid.");
        refuses(
                clock.at(Instant.now().plus(LATER_THAN_ALL), () -> open(path, token)),
                "This link has run out. Please ask for a fresh one.");
        people.signIn(people.named("Eve Stone", Role.PARTICIPANT));
        // Whoever holds the old mailbox may keep the account where it is, whoever is signed in there.
        if (path.equals("email/stop")) offers(open(path, token));
        else refuses(open(path, token), "This link is for somebody else than Eve Stone, who is signed in here.");
        people.signOut();

        offers(open(path, token));
        jdbc.update("update one_time_link set used_at = made_at");
        refuses(open(path, token), "This link has been used already, and works only once.");
    }

    private String link(String path) {
        return switch (path) {
            case "register/confirm" -> way.registered("ada@example.org");
            case "reset" -> way.resetLink(anna());
            case "sign-in/link" -> way.signInLink(anna());
            case "invitation" -> {
                var bob = PastedPeople.read("bob@example.org").good();
                people.as(
                        people.person(Role.MANAGER),
                        () -> invitations.invite(new Invite(bob, Set.of(Role.PARTICIPANT), null, "")));
                yield way.token("bob@example.org", path);
            }
            default -> {
                var old = anna();
                people.as(way.member(old), () -> changes.ask(new EmailAddress(NEW), "a password of the tests"));
                yield way.token(path.equals("email/new") ? NEW : old, path);
            }
        };
    }

    private String anna() {
        return accounts.find(people.named("Anna Lark", Role.PARTICIPANT))
                .orElseThrow()
                .getUsername();
    }

    private Component open(String path, String token) {
        UI.getCurrent().navigate("conduct");
        UI.getCurrent().navigate(path, QueryParameters.simple(Map.of("token", token)));
        return (Component) UI.getCurrent().getCurrentView();
    }

    private void offers(Component page) {
        assertThat(page.getElement().getTextRecursively()).doesNotContain("This link");
        assertThat($(Button.class, page).all().size()
                        + $(NativeButton.class, page).all().size())
                .isPositive();
    }

    private void refuses(Component page, String sentence) {
        assertThat(page.getElement().getTextRecursively()).contains(sentence);
        assertThat($(Anchor.class, page).all()).as("leads on").isNotEmpty();
        assertThat($(Button.class, page).all()).isEmpty();
        assertThat($(NativeButton.class, page).all()).isEmpty();
    }
}
