package org.folkmoot.account;

import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import org.folkmoot.audit.AuditLine;
import org.folkmoot.audit.AuditLog;
import org.folkmoot.member.AccountDetails;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.SignedIn;
import org.folkmoot.shared.PortalClock;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Sign-ins, one row each, from the first request to the end. */
@Component
class SignIns {

    /** How long a device that is kept signed in may rest. */
    static final Duration KEPT_FOR = Duration.ofDays(30);

    private static final Duration SEEN_EVERY = Duration.ofMinutes(1);
    private static final String ATTRIBUTE = "folkmoot.device";

    /**
     * What came of showing a key.
     *
     * @param next the key from now on; null when the browser already has it or never will
     */
    record Resumed(
            Device.KeyUse use,
            @Nullable MemberId member,
            @Nullable String next) {}

    private final Devices devices;
    private final AccountDetails accounts;
    private final SignInTrail trail;
    private final AuditLog audit;
    private final PortalClock clock;

    SignIns(Devices devices, AccountDetails accounts, SignInTrail trail, AuditLog audit, PortalClock clock) {
        this.devices = devices;
        this.accounts = accounts;
        this.trail = trail;
        this.audit = audit;
        this.clock = clock;
    }

    private record Bound(DeviceId device, MemberId member) implements Serializable {}

    static Optional<DeviceId> in(@Nullable HttpSession session) {
        return session == null
                ? Optional.empty()
                : Optional.ofNullable((Bound) session.getAttribute(ATTRIBUTE)).map(Bound::device);
    }

    static Optional<DeviceId> in(@Nullable HttpSession session, MemberId member) {
        return session == null
                ? Optional.empty()
                : Optional.ofNullable((Bound) session.getAttribute(ATTRIBUTE))
                        .filter(bound -> bound.member.equals(member))
                        .map(Bound::device);
    }

    /** Of the page that is open, or of the present request. */
    static Optional<DeviceId> current() {
        var open = VaadinSession.getCurrent();
        if (open != null && open.getSession() != null)
            return Optional.ofNullable((Bound) open.getSession().getAttribute(ATTRIBUTE))
                    .map(Bound::device);
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
                ? in(request.getRequest().getSession(false))
                : Optional.empty();
    }

    static void bind(DeviceId device, MemberId member, HttpSession session) {
        session.setAttribute(ATTRIBUTE, new Bound(device, member));
    }

    /** The device of this HTTP session, if it belongs to that person and has not ended. */
    Optional<Device> of(@Nullable HttpSession session, MemberId member) {
        return in(session, member)
                .flatMap(id -> devices.findById(id.value()))
                .filter(device -> device.member().equals(member) && !device.ended());
    }

    /** A new row, bound to the HTTP session of the request. @param factors what the person showed, as Spring Security names it */
    DeviceId open(SignedIn person, Collection<String> factors, HttpServletRequest request) {
        var now = clock.instant();
        var secondFactor =
                factors.contains(Gate.TOTP_FACTOR) || factors.contains(FactorGrantedAuthority.WEBAUTHN_AUTHORITY);
        var label = DeviceName.of(request.getHeader("User-Agent"));
        var device = devices.save(new Device(person.id(), label, address(request), secondFactor ? now : null, now));
        bind(device.id(), person.id(), request.getSession());
        accounts.cameIn(person.id(), factors.contains(FactorGrantedAuthority.PASSWORD_AUTHORITY));
        trail.signedIn(person, factors, label);
        return device.id();
    }

    /** @return the key the browser keeps from now on */
    @Transactional
    String keep(DeviceId id) {
        var key = Secrets.key();
        locked(id)
                .ifPresent(
                        device -> device.keep(Secrets.hash(key), clock.instant().plus(KEPT_FOR)));
        return key;
    }

    @Transactional
    Resumed resume(DeviceId id, String key) {
        var device = locked(id);
        if (device.isEmpty()) return new Resumed(Device.KeyUse.TOO_OLD, null, null);
        var now = clock.instant();
        var next = Secrets.key();
        var use = device.get().useKey(Secrets.hash(key), Secrets.hash(next), now.plus(KEPT_FOR), now);
        if (use == Device.KeyUse.ROTATED) accounts.cameIn(device.get().member(), true);
        if (use == Device.KeyUse.STOLEN) tell(device.get().member(), "account.audit.key-stolen", device.get());
        return new Resumed(use, device.get().member(), use == Device.KeyUse.ROTATED ? next : null);
    }

    @Transactional
    void passedSecondFactor(DeviceId id) {
        locked(id).ifPresent(device -> device.passedSecondFactor(clock.instant()));
    }

    @Transactional
    void forgetSecondFactor(MemberId member) {
        devices.lockOpen(member.value()).forEach(Device::forgetSecondFactor);
    }

    @Transactional
    void end(DeviceId id, DeviceEnd reason) {
        locked(id).ifPresent(device -> device.end(reason, clock.instant()));
    }

    /** @return how many ended */
    @Transactional
    int endAll(MemberId member, @Nullable DeviceId except, DeviceEnd reason) {
        var others = devices.lockOpen(member.value()).stream()
                .filter(device -> !device.id().equals(except))
                .toList();
        others.forEach(device -> device.end(reason, clock.instant()));
        return others.size();
    }

    /** Written at most once a minute. */
    @Transactional
    void seen(DeviceId id, String address) {
        var now = clock.instant();
        devices.seen(id.value(), address, now, now.minus(SEEN_EVERY));
    }

    static String address(HttpServletRequest request) {
        var address = String.valueOf(request.getRemoteAddr());
        return address.substring(0, Math.min(Device.ADDRESS_MAX, address.length()));
    }

    private void tell(MemberId member, String what, Device device) {
        var name = accounts.find(member).map(SignedIn::name).orElse("");
        audit.record(new AuditLine(what, "member", member.value().toString(), name, null, device.label()));
    }

    private Optional<Device> locked(DeviceId id) {
        return devices.lock(id.value());
    }
}
