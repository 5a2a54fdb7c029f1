package org.folkmoot.mail;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.folkmoot.member.EmailAddress;
import org.folkmoot.member.MemberService;
import org.folkmoot.member.SystemWork;
import org.folkmoot.shared.PortalClock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts mails into the outgoing box, in the listener's transaction: an event is done when its mails are on record.
 * Asking again for the same mail changes nothing; the unique key holds that between nodes too. Other modules write their
 * mails here.
 */
@Component
public class MailWriter {

    private static final int AT_ONCE = 500;

    private final MailMessages messages;
    private final MailKinds kinds;
    private final MemberService members;
    private final MailServer server;
    private final EntityManager entities;
    private final PortalClock clock;

    MailWriter(
            MailMessages messages,
            MailKinds kinds,
            MemberService members,
            MailServer server,
            EntityManager entities,
            PortalClock clock) {
        this.messages = messages;
        this.kinds = kinds;
        this.members = members;
        this.server = server;
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * Three statements to look and one batch of inserts for each 500 mails. A person who is gone or has turned such mails
     * off gets none.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(List<WriteMail> asked) {
        for (var from = 0; from < asked.size(); from += AT_ONCE)
            writeBatch(asked.subList(from, Math.min(asked.size(), from + AT_ONCE)));
    }

    private void writeBatch(List<WriteMail> asked) {
        var seen = new HashSet<>(
                messages.written(asked.stream().map(WriteMail::dedupeKey).toList()));
        var wanted = asked.stream().filter(mail -> seen.add(mail.dedupeKey())).toList();
        var recipients = wanted.stream()
                .filter(mail -> mail.address() == null)
                .map(WriteMail::recipient)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var addresses = SystemWork.call(() -> members.addressesOf(recipients));
        var unwanted = unwanted(wanted);
        var now = clock.instant();
        var written = new ArrayList<MailMessage>();
        for (var mail : wanted) {
            EmailAddress address = mail.address() != null ? mail.address() : addresses.get(mail.recipient());
            var recipient = mail.recipient();
            if (address == null) continue;
            if (recipient != null && unwanted.contains(new MailChoices.Addressed(recipient, mail.kind()))) continue;
            written.add(
                    server.reaches(address)
                            ? MailMessage.toSend(mail, address, now)
                            : MailMessage.toShow(mail, address, now));
        }
        written.forEach(entities::persist);
        entities.flush();
        written.forEach(entities::detach);
    }

    private Set<MailChoices.Addressed> unwanted(List<WriteMail> mails) {
        return kinds.unwanted(mails.stream()
                .filter(mail -> mail.recipient() != null)
                .map(mail -> new MailChoices.Addressed(Objects.requireNonNull(mail.recipient()), mail.kind()))
                .collect(Collectors.toSet()));
    }
}
