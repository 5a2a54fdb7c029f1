package org.folkmoot.account;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Optional;
import org.folkmoot.member.EmailAddress;
import org.folkmoot.shared.UnusableInputException;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * Who a provider says is there, once its token was checked.
 *
 * @param email         as the provider has it, or empty; at most {@link #EMAIL_MAX} characters
 * @param emailVerified whether the provider says that it checked the address
 * @param name          or empty
 */
record ProvedIdentity(String provider, String issuer, String subject, String email, boolean emailVerified, String name)
        implements Serializable {

    static final int ISSUER_MAX = 500;
    static final int SUBJECT_MAX = 255;
    static final int EMAIL_MAX = EmailAddress.MAX;

    ProvedIdentity {
        if (issuer.isEmpty() || issuer.length() > ISSUER_MAX) throw new IllegalArgumentException("issuer");
        if (subject.isEmpty() || subject.length() > SUBJECT_MAX) throw new IllegalArgumentException("subject");
        if (email.length() > EMAIL_MAX) email = "";
    }

    static ProvedIdentity of(String provider, OidcUser said) {
        return new ProvedIdentity(
                provider,
                requireNonNull(said.getIssuer()).toString(),
                requireNonNull(said.getSubject()),
                Optional.ofNullable(said.getEmail()).orElse(""),
                Boolean.TRUE.equals(said.getEmailVerified()),
                Optional.ofNullable(said.getFullName()).orElse(""));
    }

    String hash() {
        return Hashes.sha256(issuer + "\n" + subject);
    }

    /** Empty unless the provider checked it and it reads like an address. */
    Optional<EmailAddress> verifiedEmail() {
        if (!emailVerified || email.isEmpty()) return Optional.empty();
        try {
            return Optional.of(new EmailAddress(email));
        } catch (UnusableInputException unusable) {
            return Optional.empty();
        }
    }
}
