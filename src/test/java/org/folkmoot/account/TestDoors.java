package org.folkmoot.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.folkmoot.mail.TestMails;
import org.folkmoot.member.EmailAddress;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.MemberService;
import org.folkmoot.member.OrganisationId;
import org.folkmoot.member.SystemWork;
import org.folkmoot.member.TestMembers;
import org.folkmoot.programme.AreaId;
import org.folkmoot.programme.SectorId;
import org.folkmoot.shared.Ids;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Coming in, for tests: asks, waits for mails, takes links out of them. */
@Component
public class TestDoors {

    static final String PASSWORD = "benches by the mill path";

    private final RegistrationService registrations;
    private final RecoveryService recovery;
    private final MemberService members;
    private final TestMembers people;
    private final TestMails mails;
    private final JdbcTemplate jdbc;

    TestDoors(
            RegistrationService registrations,
            RecoveryService recovery,
            MemberService members,
            TestMembers people,
            TestMails mails,
            JdbcTemplate jdbc) {
        this.registrations = registrations;
        this.recovery = recovery;
        this.members = members;
        this.people = people;
        this.mails = mails;
        this.jdbc = jdbc;
    }

    static Register asks(String email) {
        return new Register("Ada Reed", new EmailAddress(email), null, "Reeds and Sons", "Clerk", PASSWORD);
    }

    /** Somebody asks for an account. @return the token of the mail */
    public String registered(String email) {
        visitor(() -> registrations.ask(asks(email)));
        return token(email, "register/confirm");
    }

    /** @return the token of the link to choose another password */
    public String resetLink(String email) {
        visitor(() -> recovery.askReset(new EmailAddress(email)));
        return token(email, "reset");
    }

    /** @return the token of the link that signs in */
    public String signInLink(String email) {
        visitor(() -> recovery.askSignInLink(new EmailAddress(email)));
        return token(email, "sign-in/link");
    }

    public MemberId member(String email) {
        return SystemWork.call(() -> members.findByEmail(new EmailAddress(email)))
                .orElseThrow();
    }

    public boolean hasAccount(String email) {
        return SystemWork.call(() -> members.findByEmail(new EmailAddress(email)))
                .isPresent();
    }

    public void visitor(Runnable work) {
        people.asVisitor(() -> {
            work.run();
            return "";
        });
    }

    public OrganisationId organisation(String name) {
        return people.organisation(name, new SectorId(Ids.next()), new AreaId(Ids.next()));
    }

    /** Until no listener has anything left to do. */
    public void settled() {
        await().atMost(Duration.ofSeconds(10))
                .until(() -> jdbc.queryForObject("select count(*) from EVENT_PUBLICATION", Integer.class) == 0);
    }

    public List<String> mailsTo(String email) {
        settled();
        return mails.toAddress(email);
    }

    /** Out of the newest mail with such a link. */
    public String token(String email, String path) {
        var link = Pattern.compile(Pattern.quote("/" + path + "?token=") + "([\\w-]+)");
        var found = mailsTo(email).stream()
                .map(link::matcher)
                .filter(java.util.regex.Matcher::find)
                .findFirst();
        assertThat(found)
                .as("link to " + path + " in the mails to " + email + ": " + mailsTo(email))
                .isPresent();
        return found.get().group(1);
    }

    public List<String> audit() {
        return jdbc.queryForList("select what from audit_entry order by happened_at, id", String.class);
    }
}
