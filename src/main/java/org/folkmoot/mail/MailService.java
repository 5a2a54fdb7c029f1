package org.folkmoot.mail;

import java.util.EnumSet;
import java.util.Optional;
import org.folkmoot.member.EmailAddress;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.MemberService;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the portal has written to whom, for administrators. */
@Service
@Transactional(readOnly = true)
public class MailService {

    private final MailMessages messages;
    private final MemberService members;
    private final MailServer server;
    private final PortalClock clock;

    MailService(MailMessages messages, MemberService members, MailServer server, PortalClock clock) {
        this.messages = messages;
        this.members = members;
        this.server = server;
        this.clock = clock;
    }

    /** Whether mails are sent at all; otherwise they are kept and shown. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public boolean serverIsSetUp() {
        return server.isSetUp();
    }

    /** Newest first. @param state one of them, or empty for all */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public Page<MailSummary> list(Optional<MailState> state, Pageable page) {
        return messages.summaries(
                state.<EnumSet<MailState>>map(EnumSet::of).orElseGet(() -> EnumSet.allOf(MailState.class)), page);
    }

    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public Optional<MailDetail> find(MailId id) {
        return messages.findById(id.value()).map(this::detail);
    }

    /**
     * Tries a mail with the next round: one that waits or failed, or was kept while no mail server was set up.
     *
     * @throws RefusedException NOTHING_TO_TRY, KEPT_HERE while it still cannot be sent, BEING_SENT
     */
    @Transactional
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public void tryAgain(MailId id) {
        var mail = messages.lock(id.value()).orElseThrow(() -> new RefusedException(MailRefusal.NOTHING_TO_TRY));
        mail.tryAgain(reaches(mail), clock.instant());
    }

    /** Links that let somebody in are for that person alone; where mails are only kept, this page is the only way to them. */
    private static String readable(MailMessage mail) {
        return mail.state() == MailState.SHOWN ? mail.body() : MailText.withoutTokens(mail.body());
    }

    private boolean reaches(MailMessage mail) {
        return server.reaches(new EmailAddress(mail.address()));
    }

    private MailDetail detail(MailMessage mail) {
        var name = Optional.ofNullable(mail.recipient())
                .map(MemberId::new)
                .map(id -> members.namesOf(java.util.Set.of(id)).get(id));
        return new MailDetail(
                mail.id(),
                mail.address(),
                name.orElse(null),
                mail.subject(),
                readable(mail),
                mail.state(),
                mail.writtenAt(),
                mail.attempts(),
                mail.nextAttemptAt(),
                mail.endedAt(),
                mail.lastError(),
                server.isSetUp() && mail.canTryAgain(reaches(mail)));
    }
}
