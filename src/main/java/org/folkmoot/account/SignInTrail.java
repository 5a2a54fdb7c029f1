package org.folkmoot.account;

import java.util.Locale;
import java.util.Set;
import org.folkmoot.audit.Actor;
import org.folkmoot.audit.AuditLine;
import org.folkmoot.audit.AuditLog;
import org.folkmoot.member.EmailAddress;
import org.folkmoot.shared.UnusableInputException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.stereotype.Component;

/** By what way people signed in, refused sign-ins and sign-outs, in the audit log. */
@Component
class SignInTrail {

    private static final String SUBJECT = "member";

    /** Passkeys and providers leave the same kind of authentication as a password does. */
    private static final Set<String> NOT_BY_PASSWORD =
            Set.of(FactorGrantedAuthority.WEBAUTHN_AUTHORITY, FactorGrantedAuthority.AUTHORIZATION_CODE_AUTHORITY);

    private final AuditLog audit;
    private final Limits limits;
    private final MessageSource messages;

    SignInTrail(AuditLog audit, Limits limits, MessageSource messages) {
        this.audit = audit;
        this.limits = limits;
        this.messages = messages;
    }

    @EventListener
    void on(InteractiveAuthenticationSuccessEvent event) {
        var who = event.getAuthentication();
        if (who.getPrincipal() instanceof UserDetails person) limits.forgive(Limits.Door.SIGN_IN, person.getUsername());
        record(who, "account.audit.way-taken", way(who));
    }

    @EventListener
    void on(LogoutSuccessEvent event) {
        record(event.getAuthentication(), "account.audit.signed-out", null);
    }

    /** The address as typed, if it is one: people type passwords into the wrong field. */
    @EventListener
    void on(AbstractAuthenticationFailureEvent event) {
        var typed = String.valueOf(event.getAuthentication().getName());
        refused(isAddress(typed) ? typed : words("account.audit.not-an-address"), way(event.getAuthentication()));
    }

    void linkRefused() {
        refused(words("account.audit.unusable-link"), words("account.way.OneTimeTokenAuthentication"));
    }

    private void refused(String typed, String way) {
        audit.recordOf(null, typed, new AuditLine("account.audit.sign-in-refused", SUBJECT, null, typed, null, way));
    }

    private void record(Authentication who, String what, @Nullable String way) {
        if (who.getPrincipal() instanceof Actor person)
            audit.recordOf(
                    person.actorId(),
                    person.actorName(),
                    new AuditLine(what, SUBJECT, person.actorId().toString(), person.actorName(), null, way));
    }

    private String way(Authentication who) {
        var type = who.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .filter(NOT_BY_PASSWORD::contains)
                .findFirst()
                .orElse(who.getClass().getSimpleName());
        var words = messages.getMessage("account.way." + type, new Object[0], type, Locale.UK);
        return words == null ? type : words;
    }

    private String words(String key) {
        return messages.getMessage(key, new Object[0], Locale.UK);
    }

    private static boolean isAddress(String typed) {
        try {
            return !new EmailAddress(typed).value().isEmpty();
        } catch (UnusableInputException notAnAddress) {
            return false;
        }
    }
}
