package org.folkmoot.account;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.folkmoot.account.CodeAnswer.Result;
import org.folkmoot.account.SecondFactorChanged.Change;
import org.folkmoot.audit.AuditLine;
import org.folkmoot.audit.AuditLog;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.SignedIn;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Authenticator apps, from the first secret to the last recovery code. Who acts has been settled by the caller. */
@Component
class TotpKeys implements SecondFactor {

    private static final Duration SET_UP_WITHIN = Duration.ofHours(1);
    private static final int TYPED_MAX = 40;

    private final TotpRows rows;
    private final RecoveryCodes codes;
    private final Vault vault;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final PortalClock clock;

    TotpKeys(
            TotpRows rows,
            RecoveryCodes codes,
            Vault vault,
            AuditLog audit,
            ApplicationEventPublisher events,
            PortalClock clock) {
        this.rows = rows;
        this.codes = codes;
        this.vault = vault;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "totp";
    }

    @Override
    public boolean hasOne(MemberId member) {
        return rows.existsByMemberIdAndConfirmedAtIsNotNull(member.value());
    }

    Optional<Instant> since(MemberId member) {
        return rows.findByMemberId(member.value()).map(TotpKey::confirmedAt);
    }

    int codesLeft(MemberId member) {
        return codes.countByMemberIdAndUsedAtIsNull(member.value());
    }

    /** A page opened again within the hour shows the same secret. @throws RefusedException SECOND_FACTOR_ON */
    @Transactional
    TotpSetUp begin(SignedIn person) {
        var now = clock.instant();
        var known = rows.lock(person.id().value());
        if (known.isPresent()) {
            if (known.get().confirmed()) throw new RefusedException(FactorRefusal.SECOND_FACTOR_ON);
            if (known.get().madeSince(now.minus(SET_UP_WITHIN)))
                return setUp(vault.open(known.get().sealedSecret()), person);
            rows.remove(person.id().value());
        }
        var secret = Totp.newSecret();
        rows.save(new TotpKey(person.id(), vault.seal(secret), now));
        return setUp(secret, person);
    }

    private static TotpSetUp setUp(String secret, SignedIn person) {
        return new TotpSetUp(secret, Totp.uri(secret, person.getUsername()));
    }

    /** @throws RefusedException SECOND_FACTOR_ON, SECOND_FACTOR_NOT_BEGUN */
    @Transactional
    TotpConfirmed confirm(SignedIn person, String typed) {
        var key = rows.lock(person.id().value())
                .orElseThrow(() -> new RefusedException(FactorRefusal.SECOND_FACTOR_NOT_BEGUN));
        if (key.confirmed()) throw new RefusedException(FactorRefusal.SECOND_FACTOR_ON);
        var answer = checkApp(key, digits(typed));
        if (!answer.accepted()) return new TotpConfirmed(answer, List.of());
        key.confirm(clock.instant());
        record("account.audit.second-factor-on", person);
        tell(person, Change.SET_UP);
        return new TotpConfirmed(answer, newCodes(person));
    }

    /** A code of the app, or one of the recovery codes. Two that are tried at once wait for each other at the key's row. */
    @Transactional
    CodeAnswer check(SignedIn person, String typed) {
        var found = rows.lock(person.id().value()).filter(TotpKey::confirmed);
        if (found.isEmpty()) return CodeAnswer.of(Result.WRONG);
        var key = found.get();
        var answer =
                RecoveryCode.looksLikeOne(typed) ? checkRecovery(key, person, typed) : checkApp(key, digits(typed));
        if (!answer.accepted() && answer.result() != Result.TOO_MANY) record("account.audit.code-refused", person);
        return answer;
    }

    private CodeAnswer checkApp(TotpKey key, String code) {
        var now = clock.instant();
        if (key.tooManyTries(now)) return CodeAnswer.of(Result.TOO_MANY);
        if (code.length() != Totp.DIGITS) return key.failed(Result.WRONG, 0, now);
        return key.check(code, vault.open(key.sealedSecret()), now);
    }

    private CodeAnswer checkRecovery(TotpKey key, SignedIn person, String typed) {
        var now = clock.instant();
        if (key.tooManyTries(now)) return CodeAnswer.of(Result.TOO_MANY);
        var code = codes.findByMemberId(person.id().value()).stream()
                .filter(one -> one.matches(typed))
                .findFirst();
        if (code.isEmpty()) return key.failed(Result.WRONG, 0, now);
        if (code.get().used()) return key.failed(Result.USED, 0, now);
        code.get().use(now);
        key.succeeded();
        record("account.audit.recovery-code-used", person);
        return CodeAnswer.of(Result.RECOVERY);
    }

    /** The old ones are worth nothing from now on. */
    @Transactional
    List<String> newCodes(SignedIn person) {
        codes.remove(person.id().value());
        var made = Stream.generate(RecoveryCode::generate)
                .limit(RecoveryCode.HOW_MANY)
                .toList();
        made.forEach(code -> codes.save(new RecoveryCode(person.id(), code, clock.instant())));
        return made;
    }

    @Transactional
    void remove(SignedIn person, Change how) {
        codes.remove(person.id().value());
        rows.remove(person.id().value());
        record(
                how == Change.TAKEN_AWAY ? "account.audit.second-factor-removed" : "account.audit.second-factor-off",
                person);
        tell(person, how);
    }

    private void tell(SignedIn person, Change change) {
        events.publishEvent(new SecondFactorChanged(person.id(), change, clock.instant()));
    }

    private void record(String what, SignedIn person) {
        audit.record(AuditLine.of(what, "member", person.actorId(), person.actorName()));
    }

    /** Apps show "123 456". */
    private static String digits(String typed) {
        return typed.length() > TYPED_MAX ? "" : typed.replaceAll("\\s", "");
    }
}
