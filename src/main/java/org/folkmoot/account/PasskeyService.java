package org.folkmoot.account;

import static java.util.Objects.requireNonNull;

import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.SignInPassword;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.Texts;
import org.folkmoot.shared.UnusableInputException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adding a passkey to one's own account. Removing one is {@link SignInWayService}'s. */
@Service
public class PasskeyService {

    public static final int LABEL_MAX = Passkey.LABEL_MAX;

    static final int MOST = 20;

    private static final Logger LOG = LoggerFactory.getLogger(PasskeyService.class);

    private final WebAuthnRelyingPartyOperations operations;
    private final Passkeys passkeys;
    private final SignInPassword accounts;
    private final CurrentMember currentMember;
    private final SignInWayLog log;
    private final ReauthenticationService reauthentication;

    PasskeyService(
            WebAuthnRelyingPartyOperations operations,
            Passkeys passkeys,
            SignInPassword accounts,
            CurrentMember currentMember,
            SignInWayLog log,
            ReauthenticationService reauthentication) {
        this.operations = operations;
        this.passkeys = passkeys;
        this.accounts = accounts;
        this.currentMember = currentMember;
        this.log = log;
        this.reauthentication = reauthentication;
    }

    /**
     * What the browser needs to make one. Good for one passkey, by the person it was asked for.
     *
     * @throws RefusedException SIGN_IN_AFRESH
     */
    @PreAuthorize("isAuthenticated()")
    public PasskeyOffer offer() {
        currentMember.id();
        reauthentication.require();
        var authentication = requireNonNull(SecurityContextHolder.getContext().getAuthentication());
        return new PasskeyOffer(operations.createPublicKeyCredentialCreationOptions(
                new ImmutablePublicKeyCredentialCreationOptionsRequest(authentication)));
    }

    /**
     * @param made  what the browser answered, as JSON
     * @param label how the person will know it again; 1 to {@link #LABEL_MAX} characters
     * @throws UnusableInputException for the label
     * @throws RefusedException PASSKEY_NOT_ACCEPTED when it does not answer this offer, PASSKEY_KNOWN, TOO_MANY_PASSKEYS
     */
    @Transactional
    @PreAuthorize("isAuthenticated()")
    public void add(PasskeyOffer offer, String made, String label) {
        var me = currentMember.id();
        var known = Texts.line(label, LABEL_MAX);
        accounts.lock(me);
        if (passkeys.countByMemberId(me.value()) >= MOST)
            throw new RefusedException(SignInWayRefusal.TOO_MANY_PASSKEYS);
        if (!offer.options().getUser().getId().equals(PasskeyHandle.of(me)))
            throw new RefusedException(SignInWayRefusal.PASSKEY_NOT_ACCEPTED);
        register(offer.options(), made, known);
        log.added(me, SignInWayKind.PASSKEY, known);
    }

    private void register(PublicKeyCredentialCreationOptions options, String made, String label) {
        try {
            operations.registerCredential(new ImmutableRelyingPartyRegistrationRequest(
                    options, new RelyingPartyPublicKey(PasskeyJson.made(made), label)));
        } catch (DataIntegrityViolationException alreadyThere) {
            throw new RefusedException(SignInWayRefusal.PASSKEY_KNOWN);
        } catch (RuntimeException notAccepted) {
            LOG.info("A passkey was not accepted: {}", notAccepted.toString());
            throw new RefusedException(SignInWayRefusal.PASSKEY_NOT_ACCEPTED);
        }
    }
}
