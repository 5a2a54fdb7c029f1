package org.folkmoot.account;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.folkmoot.audit.Actor;
import org.folkmoot.audit.AuditLine;
import org.folkmoot.audit.AuditLog;
import org.folkmoot.member.EmailAddress;
import org.folkmoot.member.SignedIn;
import org.folkmoot.shared.UnusableInputException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.RememberMeAuthenticationToken;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.stereotype.Component;

/** Sign-ins with their way and device, refused ones and sign-outs, in the audit log. */
@Component
class SignInTrail {

    private static final String SUBJECT = "member";

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
        if (who instanceof RememberMeAuthenticationToken) record(who, "account.audit.came-back", null);
    }

    /** The one line of a sign-in that is complete. @param factors as Spring Security names them @param device as its owner sees it */
    void signedIn(SignedIn person, Collection<String> factors, String device) {
        var how = Stream.concat(factors.stream().sorted().map(this::wayWords), Stream.of(device))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
        audit.recordOf(
                person.actorId(),
                person.actorName(),
                new AuditLine(
                        "account.audit.signed-in",
                        SUBJECT,
                        person.actorId().toString(),
                        person.actorName(),
                        null,
                        how));
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
        refused(words("account.audit.unusable-link"), wayWords("OneTimeTokenAuthentication"));
    }

    /** Nothing it says of itself is believed, so nobody is named. @param factor as Spring Security names it */
    void proofRefused(String factor) {
        refused(words("account.audit.unusable-proof"), wayWords(factor));
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
        return wayWords(who.getClass().getSimpleName());
    }

    private String wayWords(String way) {
        var words = messages.getMessage("account.way." + way, new Object[0], way, Locale.UK);
        return words == null ? way : words;
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
