package org.folkmoot.account;

import java.time.Duration;
import java.util.List;
import org.folkmoot.audit.AuditLine;
import org.folkmoot.audit.AuditLog;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.PasswordChanged;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.springframework.context.event.EventListener;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** My signed-in devices. One that is signed out here notices within seconds, whichever node serves it. */
@Service
@Transactional(readOnly = true)
public class DeviceService {

    /** As long as an HTTP session may rest; who is not kept signed in is gone after that. */
    private static final Duration RESTS = Duration.ofMinutes(30);

    private final Devices devices;
    private final SignIns signIns;
    private final SignInChecks checks;
    private final CurrentMember currentMember;
    private final AuditLog audit;
    private final PortalClock clock;

    DeviceService(
            Devices devices,
            SignIns signIns,
            SignInChecks checks,
            CurrentMember currentMember,
            AuditLog audit,
            PortalClock clock) {
        this.devices = devices;
        this.signIns = signIns;
        this.checks = checks;
        this.currentMember = currentMember;
        this.audit = audit;
        this.clock = clock;
    }

    /** The one last seen comes first. */
    @PreAuthorize("isAuthenticated()")
    public List<DeviceLine> mine() {
        var now = clock.instant();
        var here = SignIns.current().orElse(null);
        return devices.open(currentMember.id().value(), now.minus(RESTS), now).stream()
                .map(device -> new DeviceLine(
                        device.id(),
                        device.label(),
                        device.fromAddress(),
                        device.signedInAt(),
                        device.lastSeenAt(),
                        device.keptUntil(),
                        device.id().equals(here)))
                .toList();
    }

    /** @throws RefusedException DEVICE_NOT_THERE when it is not one of mine */
    @Transactional
    @PreAuthorize("isAuthenticated()")
    public void signOut(DeviceId id) {
        var device = devices.lock(id.value())
                .filter(found -> found.member().equals(currentMember.id()))
                .orElseThrow(() -> new RefusedException(FactorRefusal.DEVICE_NOT_THERE));
        if (device.ended()) return;
        device.end(DeviceEnd.SIGNED_OUT_ELSEWHERE, clock.instant());
        audit.record(new AuditLine(
                "account.audit.device-signed-out", "device", id.value().toString(), device.label(), null, null));
        checks.forget();
    }

    /** @return how many were signed out */
    @Transactional
    @PreAuthorize("isAuthenticated()")
    public int signOutEverywhereElse() {
        var me = currentMember.id();
        var count = signIns.endAll(me, SignIns.current().orElse(null), DeviceEnd.SIGNED_OUT_ELSEWHERE);
        if (count > 0)
            audit.record(new AuditLine(
                    "account.audit.devices-signed-out",
                    "member",
                    me.value().toString(),
                    currentMember.name().orElse(""),
                    null,
                    String.valueOf(count)));
        checks.forget();
        return count;
    }

    /** Who knew the old password is out. A person who changed it while signed in stays where they are. */
    @EventListener
    @Transactional
    void on(PasswordChanged changed) {
        var here = changed.byLink() ? null : SignIns.current().orElse(null);
        signIns.endAll(changed.member(), here, DeviceEnd.PASSWORD_CHANGED);
        checks.forget();
    }
}
