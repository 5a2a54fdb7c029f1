package org.folkmoot.account;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.folkmoot.member.EmailAddress;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.OrganisationId;
import org.folkmoot.member.RegisterMember;
import org.folkmoot.member.Role;
import org.folkmoot.shared.Ids;
import org.folkmoot.shared.RefusedException;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** An account that waits for the person invited, with what they would be here. */
@Entity
@Table(name = "invitation")
class Invitation {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(nullable = false, length = EmailAddress.MAX)
    private String email;

    @Column(nullable = false, length = RegisterMember.NAME_MAX)
    private String name;

    private @Nullable UUID organisationId;

    @Column(nullable = false, length = Invite.NOTE_MAX)
    private String note;

    @Column(nullable = false, length = 20)
    @Enumerated(EnumType.STRING)
    private InvitationState state;

    @Column(nullable = false)
    private UUID invitedBy;

    @Column(nullable = false)
    private Instant invitedAt;

    @Column(nullable = false)
    private Instant sentAt;

    @Column(nullable = false)
    private Instant expiresAt;

    private @Nullable Instant endedAt;

    private @Nullable UUID memberId;

    @ElementCollection(fetch = FetchType.EAGER)
    @BatchSize(size = 50)
    @CollectionTable(name = "invitation_role", joinColumns = @JoinColumn(name = "invitation_id"))
    @Column(name = "role", length = 20, nullable = false)
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = EnumSet.noneOf(Role.class);

    @SuppressWarnings("NullAway.Init")
    protected Invitation() {}

    Invitation(Invitee person, Invite asked, MemberId by, Instant now) {
        this.id = Ids.next();
        this.email = person.email().value();
        this.name = person.name();
        this.organisationId =
                asked.organisation() == null ? null : asked.organisation().value();
        this.note = asked.note();
        this.roles.addAll(asked.roles());
        this.state = InvitationState.PENDING;
        this.invitedBy = by.value();
        this.invitedAt = now;
        this.sentAt = now;
        this.expiresAt = now.plus(LinkPurpose.INVITATION.validFor());
    }

    /** @throws RefusedException NOT_PENDING */
    void sendAgain(Instant now) {
        mustBePending();
        sentAt = now;
        expiresAt = now.plus(LinkPurpose.INVITATION.validFor());
    }

    /** @throws RefusedException NOT_PENDING */
    void takeBack(Instant now) {
        mustBePending();
        state = InvitationState.TAKEN_BACK;
        endedAt = now;
    }

    /** @throws RefusedException NOT_PENDING */
    void accept(MemberId member, Instant now) {
        mustBePending();
        state = InvitationState.ACCEPTED;
        endedAt = now;
        memberId = member.value();
    }

    private void mustBePending() {
        if (state != InvitationState.PENDING) throw new RefusedException(AccountRefusal.NOT_PENDING);
    }

    InvitationId id() {
        return new InvitationId(id);
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

    String note() {
        return note;
    }

    Set<Role> roles() {
        return Set.copyOf(roles);
    }

    MemberId invitedBy() {
        return new MemberId(invitedBy);
    }

    Instant sentAt() {
        return sentAt;
    }

    Instant expiresAt() {
        return expiresAt;
    }
}
