package org.folkmoot.mail;

import java.util.Collection;
import org.folkmoot.member.MemberId;
import org.folkmoot.shared.PortalClock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Mails that a server took and gave back later, for the module that reads the reports. */
@Component
public class MailReturns {

    private final MailMessages messages;
    private final BounceNotes bounces;
    private final PortalClock clock;

    MailReturns(MailMessages messages, BounceNotes bounces, PortalClock clock) {
        this.messages = messages;
        this.bounces = bounces;
        this.clock = clock;
    }

    /**
     * A report says that this mail reached none of these addresses, and never will. Nothing more is sent to the person's
     * address until somebody has cleared it. Whoever can name a mail by its id and its address has seen it.
     *
     * @param addresses in lower case
     * @param answer    what the last server said
     * @return false, and nothing is changed, when the mail went to none of them or has not been sent
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean returned(MailId id, Collection<String> addresses, String answer) {
        var mail = messages.lock(id.value()).filter(found -> found.canComeBack(addresses));
        mail.ifPresent(found -> {
            found.cameBack(answer, clock.instant());
            var recipient = found.recipient();
            if (recipient != null && !found.byAddress()) bounces.note(new MemberId(recipient), found.address(), answer);
        });
        return mail.isPresent();
    }
}
