package org.folkmoot.sample;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.folkmoot.account.DomainName;
import org.folkmoot.account.DomainService;
import org.folkmoot.account.InvitationService;
import org.folkmoot.account.Invite;
import org.folkmoot.account.PastedPeople;
import org.folkmoot.account.Register;
import org.folkmoot.account.RegistrationService;
import org.folkmoot.member.EmailAddress;
import org.folkmoot.member.OrganisationService;
import org.folkmoot.member.OrganisationSummary;
import org.folkmoot.member.Role;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** A few people at the door: some wait for a manager's word, some are invited; and the domains of two organisations. */
@Component
@Profile("sample")
class SampleDoors {

    private record Asking(String job, String organisation, int daysAgo) {}

    private static final List<Asking> WAITING = List.of(
            new Asking("Parish clerk", "Sample parish council, Eye", 6),
            new Asking("Community nurse", "Suffolk Primary Care Trust", 4),
            new Asking("Trustee", "Sample almshouses, Woodbridge", 2),
            new Asking("Retired bus driver", "", 1));

    private static final String COUNTY = "Suffolk County Council";

    private static final String INVITED = """
            Highways officer (sample invited 1) <invited1@example.org>
            Youth worker (sample invited 2) <invited2@example.org>
            invited3@example.org
            """;

    private final RegistrationService registrations;
    private final InvitationService invitations;
    private final DomainService domains;
    private final OrganisationService organisations;
    private final Stage stage;

    SampleDoors(
            RegistrationService registrations,
            InvitationService invitations,
            DomainService domains,
            OrganisationService organisations,
            Stage stage) {
        this.registrations = registrations;
        this.invitations = invitations;
        this.domains = domains;
        this.organisations = organisations;
        this.stage = stage;
    }

    void load(Cast cast, Instant now) {
        var register = organisations.all().stream()
                .collect(Collectors.toMap(OrganisationSummary::name, OrganisationSummary::id));
        var manager = cast.signIn("manager");
        for (var i = 0; i < WAITING.size(); i++) {
            var one = WAITING.get(i);
            var number = i + 1;
            stage.bySystem(
                    now.minus(Duration.ofDays(one.daysAgo())),
                    () -> registrations.askConfirmed(new Register(
                            one.job() + " (sample asks " + number + ")",
                            new EmailAddress("asks" + number + "@example.org"),
                            register.get(one.organisation()),
                            one.organisation(),
                            one.job(),
                            null)));
        }
        var county = requireNonNull(register.get(COUNTY), COUNTY);
        stage.by(
                manager,
                now.minus(Duration.ofDays(3)),
                () -> invitations.invite(new Invite(
                        PastedPeople.read(INVITED).good(),
                        Set.of(Role.PARTICIPANT),
                        county,
                        "You asked at the last conversation how to take part: this is how.")));
        stage.by(manager, now, () -> domains.add(new DomainName("county.example.org"), county));
        stage.by(
                manager,
                now,
                () -> domains.add(
                        new DomainName("constabulary.example.org"),
                        requireNonNull(register.get("Suffolk Constabulary"))));
    }
}
