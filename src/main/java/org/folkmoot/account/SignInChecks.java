package org.folkmoot.account;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.folkmoot.account.HalfSignedIn.Need;
import org.folkmoot.member.AccountDetails;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.SignedIn;
import org.springframework.stereotype.Component;

/**
 * How it stands with a sign-in now, as the database says. Asked at each request and remembered for a few seconds, so that
 * a page costs a handful of statements and not a handful for each of its requests.
 */
@Component
class SignInChecks {

    static final Duration REMEMBERED = Duration.ofSeconds(2);

    private static final int MANY = 10_000;

    /**
     * @param person empty when the sign-in has ended or the account is closed
     * @param need   what is missing for this sign-in to be complete
     */
    record Now(Optional<SignedIn> person, Need need) {}

    private record Remembered(Now now, long until) {}

    private final Devices devices;
    private final AccountDetails accounts;
    private final SecondStep secondStep;
    private final Map<DeviceId, Remembered> remembered = new ConcurrentHashMap<>();

    SignInChecks(Devices devices, AccountDetails accounts, SecondStep secondStep) {
        this.devices = devices;
        this.accounts = accounts;
        this.secondStep = secondStep;
    }

    Now of(DeviceId device, MemberId member) {
        var known = remembered.get(device);
        if (known != null && known.until - System.nanoTime() > 0) return known.now;
        if (remembered.size() > MANY) remembered.clear();
        var now = ask(device, member);
        remembered.put(device, new Remembered(now, System.nanoTime() + REMEMBERED.toNanos()));
        return now;
    }

    /** After a change made on this node, which its person should see at once. */
    void forget() {
        remembered.clear();
    }

    private Now ask(DeviceId id, MemberId member) {
        var device = devices.findById(id.value()).filter(found -> found.member().equals(member) && !found.ended());
        if (device.isEmpty()) return new Now(Optional.empty(), Need.NONE);
        var person = accounts.find(member).filter(SignedIn::isEnabled).filter(SignedIn::isAccountNonLocked);
        return new Now(
                person,
                person.map(p -> secondStep.needOf(
                                member, p.roles(), device.get().secondFactorPassed()))
                        .orElse(Need.NONE));
    }
}
