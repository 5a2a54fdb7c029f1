package org.folkmoot.mail;

import java.util.List;
import java.util.stream.Collectors;
import org.folkmoot.member.MemberService;
import org.folkmoot.member.SystemWork;
import org.folkmoot.shared.PortalClock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts mails into the outgoing box, in the listener's transaction: an event is done when its mails are on record.
 * Asking again for the same mail changes nothing; the unique key holds that between nodes too.
 */
@Component
class MailWriter {

    private final MailMessages messages;
    private final MemberService members;
    private final MailServer server;
    private final PortalClock clock;

    MailWriter(MailMessages messages, MemberService members, MailServer server, PortalClock clock) {
        this.messages = messages;
        this.members = members;
        this.server = server;
        this.clock = clock;
    }

    /** Three statements to look, whatever the number of mails. A person who is gone gets none. */
    @Transactional(propagation = Propagation.MANDATORY)
    void write(List<WriteMail> asked) {
        if (asked.isEmpty()) return;
        var written = messages.written(asked.stream().map(WriteMail::dedupeKey).toList());
        var wanted = asked.stream()
                .filter(mail -> !written.contains(mail.dedupeKey()))
                .toList();
        var recipients = wanted.stream()
                .filter(mail -> mail.address() == null)
                .map(WriteMail::recipient)
                .collect(Collectors.toSet());
        var addresses = SystemWork.call(() -> members.addressesOf(recipients));
        var now = clock.instant();
        for (var mail : wanted) {
            var address = mail.address() != null ? mail.address() : addresses.get(mail.recipient());
            if (address == null) continue;
            messages.save(
                    server.reaches(address)
                            ? MailMessage.toSend(mail, address, now)
                            : MailMessage.toShow(mail, address, now));
        }
    }
}
