package org.folkmoot.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.folkmoot.member.MemberId;

/** The one row of {@link Doors}. */
@Entity
@Table(name = "door_setting")
class DoorSetting {

    static final UUID ID = UUID.fromString("00000000-0000-7000-8000-000000000001");

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(nullable = false)
    private boolean registrationOpen;

    @Column(nullable = false)
    private boolean domainsJoin;

    @Column(nullable = false)
    private boolean invitationsOpen;

    @Column(nullable = false)
    private boolean approvalNeeded;

    @Column(nullable = false)
    private boolean mailLinksOpen;

    @Column(nullable = false)
    private UUID changedBy;

    @Column(nullable = false)
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    protected DoorSetting() {}

    @SuppressWarnings("NullAway.Init")
    DoorSetting(Doors doors, MemberId by, Instant now) {
        this.id = ID;
        change(doors, by, now);
    }

    final void change(Doors doors, MemberId by, Instant now) {
        registrationOpen = doors.registration();
        domainsJoin = doors.domainsJoin();
        invitationsOpen = doors.invitations();
        approvalNeeded = doors.approvalNeeded();
        mailLinksOpen = doors.mailLinks();
        changedBy = by.value();
        changedAt = now;
    }

    Doors doors() {
        return new Doors(registrationOpen, domainsJoin, invitationsOpen, approvalNeeded, mailLinksOpen);
    }
}
