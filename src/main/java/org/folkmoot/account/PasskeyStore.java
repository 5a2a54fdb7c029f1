package org.folkmoot.account;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.folkmoot.member.AccountDetails;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.SignedIn;
import org.folkmoot.shared.PortalClock;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows Spring Security our passkeys and members in its own terms. */
@Component
class PasskeyStore implements UserCredentialRepository, PublicKeyCredentialUserEntityRepository {

    private final Passkeys passkeys;
    private final AccountDetails accounts;
    private final PortalClock clock;

    PasskeyStore(Passkeys passkeys, AccountDetails accounts, PortalClock clock) {
        this.passkeys = passkeys;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** A known passkey was used; an unknown one is new. */
    @Override
    @Transactional
    public void save(CredentialRecord record) {
        var known = passkeys.findByCredentialHash(hash(record.getCredentialId()));
        if (known.isPresent()) known.get().used(record.getSignatureCount(), clock.instant());
        else
            passkeys.save(new Passkey(
                    PasskeyHandle.member(record.getUserEntityUserId()).orElseThrow(),
                    record,
                    requireNonNull(record.getAttestationObject()).getBytes(),
                    clock.instant()));
        passkeys.flush();
    }

    @Override
    @Transactional(readOnly = true)
    public @Nullable CredentialRecord findByCredentialId(Bytes id) {
        return passkeys.findByCredentialHash(hash(id)).map(Passkey::asRecord).orElse(null);
    }

    @Override
    @Transactional(readOnly = true)
    public List<CredentialRecord> findByUserId(Bytes handle) {
        return PasskeyHandle.member(handle)
                .map(member -> passkeys.findByMemberIdOrderByMadeAtAscIdAsc(member.value()))
                .orElse(List.of())
                .stream()
                .map(Passkey::asRecord)
                .toList();
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes handle) {
        return PasskeyHandle.member(handle)
                .flatMap(accounts::find)
                .map(PasskeyStore::entity)
                .orElse(null);
    }

    /** Asked only for the person signed in, whose name is known from there. */
    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String email) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null
                        && authentication.getPrincipal() instanceof SignedIn person
                        && person.getUsername().equals(email)
                ? entity(person)
                : null;
    }

    private static PublicKeyCredentialUserEntity entity(SignedIn person) {
        return ImmutablePublicKeyCredentialUserEntity.builder()
                .id(PasskeyHandle.of(person.id()))
                .name(person.getUsername())
                .displayName(person.name())
                .build();
    }

    static Optional<MemberId> member(PublicKeyCredentialUserEntity entity) {
        return PasskeyHandle.member(entity.getId());
    }

    private static String hash(Bytes credentialId) {
        return Hashes.sha256(credentialId.toBase64UrlString());
    }

    @Override
    public void delete(Bytes id) {
        throw new UnsupportedOperationException("passkeys go through SignInWayService");
    }

    @Override
    public void save(PublicKeyCredentialUserEntity entity) {
        throw new UnsupportedOperationException("members are not made here");
    }
}
