package org.folkmoot.guest;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.folkmoot.conversation.DialogueSessionId;
import org.folkmoot.member.EmailAddress;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.OrganisationId;
import org.folkmoot.member.RegisterGuest;
import org.folkmoot.shared.Ids;
import org.folkmoot.shared.RefusedException;
import org.jspecify.annotations.Nullable;

/** Asked for once, confirmed once. Until then it names a person; from then on the member does. */
@Entity
@Table(name = "guest_request")
class GuestRequest {

    /** How long the link in the mail is good for. */
    static final Duration TO_CONFIRM = Duration.ofDays(2);

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false)
    private UUID sessionId;

    @Column(length = AskAsGuest.NAME_MAX)
    private @Nullable String name;

    @Column(length = EmailAddress.MAX)
    private @Nullable String email;

    private @Nullable UUID organisationId;

    @Column(length = AskAsGuest.ORGANISATION_MAX)
    private @Nullable String organisationName;

    @Column(nullable = false)
    private Instant askedAt;

    private @Nullable Instant confirmedAt;

    private @Nullable UUID memberId;

    @SuppressWarnings("NullAway.Init")
    protected GuestRequest() {}

    GuestRequest(DialogueSessionId session, AskAsGuest asked, Instant now) {
        this.id = Ids.next();
        this.sessionId = session.value();
        this.name = asked.name();
        this.email = asked.email().value();
        this.organisationId =
                asked.organisation() == null ? null : asked.organisation().value();
        this.organisationName = asked.organisationName().isEmpty() ? null : asked.organisationName();
        this.askedAt = now;
    }

    UUID id() {
        return id;
    }

    DialogueSessionId session() {
        return new DialogueSessionId(sessionId);
    }

    Instant until() {
        return askedAt.plus(TO_CONFIRM);
    }

    Optional<MemberId> member() {
        return Optional.ofNullable(memberId).map(MemberId::new);
    }

    /** What the register of members is to know. @throws RefusedException LINK_OVER once confirmed, or too late */
    RegisterGuest asMember(LocalDate today, Instant now) {
        if (name == null || email == null || !until().isAfter(now)) throw new RefusedException(GuestRefusal.LINK_OVER);
        return new RegisterGuest(
                name,
                new EmailAddress(email),
                organisationId == null ? null : new OrganisationId(organisationId),
                today);
    }

    /** An organisation that the register does not have stays, for whoever keeps the register. */
    void confirm(MemberId member, Instant now) {
        memberId = member.value();
        confirmedAt = now;
        name = null;
        email = null;
    }

    boolean refersTo(EmailAddress address) {
        return address.value().equals(email);
    }
}
