package org.folkmoot.account;

import org.folkmoot.audit.AuditLine;
import org.folkmoot.audit.AuditLog;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which doors into the portal are open. */
@Service
@Transactional(readOnly = true)
public class DoorService {

    private final DoorSettings settings;
    private final CurrentMember currentMember;
    private final AuditLog audit;
    private final PortalClock clock;

    DoorService(DoorSettings settings, CurrentMember currentMember, AuditLog audit, PortalClock clock) {
        this.settings = settings;
        this.currentMember = currentMember;
        this.audit = audit;
        this.clock = clock;
    }

    @PreAuthorize("permitAll")
    public Doors doors() {
        return settings.findById(DoorSetting.ID).map(DoorSetting::doors).orElse(Doors.AT_FIRST);
    }

    /** Holds from the next request on, on every node. @throws RefusedException CHANGED_MEANWHILE */
    @Transactional
    @PreAuthorize("hasAnyRole('MANAGER', 'ADMINISTRATOR')")
    public void open(Doors wanted) {
        var before = doors();
        if (wanted.equals(before)) return;
        var me = currentMember.id();
        try {
            settings.findById(DoorSetting.ID)
                    .ifPresentOrElse(
                            setting -> setting.change(wanted, me, clock.instant()),
                            () -> settings.save(new DoorSetting(wanted, me, clock.instant())));
            settings.flush();
        } catch (OptimisticLockingFailureException | DataIntegrityViolationException someoneElseWasFirst) {
            throw new RefusedException(AccountRefusal.CHANGED_MEANWHILE);
        }
        audit.record(new AuditLine("account.audit.doors-changed", "doors", null, "", before.words(), wanted.words()));
    }
}
