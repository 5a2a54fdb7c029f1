package org.folkmoot.account;

import java.util.List;
import org.folkmoot.audit.AuditLog;
import org.folkmoot.member.MemberService;
import org.folkmoot.member.SystemWork;
import org.folkmoot.shared.PortalClock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** After the answer on the screen: looks whether the address has an account, and writes the one mail or the other. */
@Component
class RegistrationLetters {

    private final Registrations registrations;
    private final Links links;
    private final MemberService members;
    private final ApplicationEventPublisher events;
    private final AuditLog audit;
    private final PortalClock clock;

    RegistrationLetters(
            Registrations registrations,
            Links links,
            MemberService members,
            ApplicationEventPublisher events,
            AuditLog audit,
            PortalClock clock) {
        this.registrations = registrations;
        this.links = links;
        this.members = members;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    /** Called twice, it finds the state changed and writes nothing more. */
    @ApplicationModuleListener
    void on(RegistrationAsked asked) {
        registrations
                .lock(asked.registration().value())
                .filter(registration -> registration.state() == RegistrationState.ASKED)
                .ifPresent(this::write);
    }

    private void write(Registration registration) {
        audit.record(RegistrationService.line("account.audit.registration-asked", registration));
        var account = SystemWork.call(() -> members.findByEmail(registration.email()));
        if (account.isPresent()) {
            registrations.delete(registration);
            events.publishEvent(new AccountLetter(
                    AccountLetter.Kind.HAS_ACCOUNT,
                    registration.email(),
                    account.get(),
                    registration.name(),
                    "forgotten",
                    null,
                    List.of()));
            return;
        }
        registration.mailed();
        var token = links.issue(LinkPurpose.CONFIRM, registration.id().value());
        events.publishEvent(new AccountLetter(
                AccountLetter.Kind.CONFIRM,
                registration.email(),
                null,
                registration.name(),
                "register/confirm?token=" + token,
                clock.instant().plus(LinkPurpose.CONFIRM.validFor()),
                List.of()));
    }
}
