package org.folkmoot.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.folkmoot.member.EmailAddress;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.OrganisationId;
import org.folkmoot.shared.Ids;
import org.folkmoot.shared.RefusedException;
import org.jspecify.annotations.Nullable;

/** That somebody asked for an account, and what came of it. */
@Entity
@Table(name = "registration")
class Registration {

    static final int REASON_MAX = 1000;

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(nullable = false, length = EmailAddress.MAX)
    private String email;

    @Column(nullable = false, length = Register.NAME_MAX)
    private String name;

    private @Nullable UUID organisationId;

    @Column(nullable = false, length = Register.ORGANISATION_MAX)
    private String organisationName;

    @Column(nullable = false, length = Register.JOB_TITLE_MAX)
    private String jobTitle;

    /** Only until the account is there, or is not to be. */
    @Column(length = 200)
    private @Nullable String passwordHash;

    @Column(nullable = false, length = 20)
    @Enumerated(EnumType.STRING)
    private RegistrationState state;

    @Column(nullable = false)
    private Instant askedAt;

    private @Nullable Instant confirmedAt;

    private @Nullable Instant settledAt;

    private @Nullable UUID settledBy;

    @Column(length = REASON_MAX)
    private @Nullable String reason;

    private @Nullable UUID memberId;

    /** With which account at a provider the person asked to come in; gone once it is linked. */
    @Column(length = 64)
    private @Nullable String providerAccountHash;

    @SuppressWarnings("NullAway.Init")
    protected Registration() {}

    Registration(Register asked, @Nullable String passwordHash, Instant now) {
        this.id = Ids.next();
        this.email = asked.email().value();
        this.name = asked.name();
        this.organisationId =
                asked.organisation() == null ? null : asked.organisation().value();
        this.organisationName = asked.organisation() == null ? asked.organisationName() : "";
        this.jobTitle = asked.jobTitle();
        this.passwordHash = passwordHash;
        this.state = RegistrationState.ASKED;
        this.askedAt = now;
    }

    void mailed() {
        if (state == RegistrationState.ASKED) state = RegistrationState.MAILED;
    }

    /** @throws RefusedException CONFIRMED_ALREADY */
    void confirm(Instant now) {
        if (state != RegistrationState.MAILED && state != RegistrationState.ASKED)
            throw new RefusedException(AccountRefusal.CONFIRMED_ALREADY);
        state = RegistrationState.WAITING;
        confirmedAt = now;
    }

    void cameBy(String accountHash) {
        providerAccountHash = accountHash;
    }

    /** The account at the provider belongs to the person who joined from now on. */
    MemberId linked() {
        providerAccountHash = null;
        return new MemberId(java.util.Objects.requireNonNull(memberId));
    }

    /** @throws RefusedException ALREADY_SETTLED */
    void mustWait() {
        if (state != RegistrationState.WAITING) throw new RefusedException(AccountRefusal.ALREADY_SETTLED);
    }

    /** @param by null when the portal itself lets the person in @throws RefusedException ALREADY_SETTLED */
    void join(MemberId member, @Nullable MemberId by, Instant now) {
        settle(RegistrationState.JOINED, by, now);
        memberId = member.value();
    }

    /** @throws RefusedException ALREADY_SETTLED */
    void decline(String why, MemberId by, Instant now) {
        settle(RegistrationState.DECLINED, by, now);
        reason = why;
    }

    void replace(Instant now) {
        settle(RegistrationState.REPLACED, null, now);
    }

    private void settle(RegistrationState how, @Nullable MemberId by, Instant now) {
        mustWait();
        state = how;
        settledBy = by == null ? null : by.value();
        settledAt = now;
        passwordHash = null;
    }

    RegistrationId id() {
        return new RegistrationId(id);
    }

    EmailAddress email() {
        return new EmailAddress(email);
    }

    String name() {
        return name;
    }

    @Nullable
    OrganisationId organisation() {
        return organisationId == null ? null : new OrganisationId(organisationId);
    }

    String organisationName() {
        return organisationName;
    }

    String jobTitle() {
        return jobTitle;
    }

    @Nullable
    String passwordHash() {
        return passwordHash;
    }

    RegistrationState state() {
        return state;
    }

    @Nullable
    Instant confirmedAt() {
        return confirmedAt;
    }
}
