package org.folkmoot.mail;

import org.folkmoot.member.MemberId;
import org.folkmoot.shared.PortalClock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts on record that an address bounces; the newest answer stands. */
@Component
class BounceNotes {

    private final MailBounces bounces;
    private final PortalClock clock;

    BounceNotes(MailBounces bounces, PortalClock clock) {
        this.bounces = bounces;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void note(MemberId member, String address, String answer) {
        bounces.findByMemberId(member.value()).ifPresent(known -> {
            bounces.delete(known);
            bounces.flush();
        });
        bounces.save(new MailBounce(member, address, answer, clock.instant()));
    }
}
