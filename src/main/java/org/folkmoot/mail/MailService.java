package org.folkmoot.mail;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.folkmoot.audit.AuditLine;
import org.folkmoot.audit.AuditLog;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.EmailAddress;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.MemberService;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.UnusableInputException;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the portal has written to whom and how it leaves, for administrators. */
@Service
@Transactional(readOnly = true)
public class MailService {

    private final MailMessages messages;
    private final DeliverySettingsRow delivery;
    private final MailLayout layout;
    private final MailKinds kinds;
    private final MemberService members;
    private final MailServer server;
    private final CurrentMember currentMember;
    private final AuditLog audit;
    private final PortalClock clock;
    private final boolean sample;

    MailService(
            MailMessages messages,
            DeliverySettingsRow delivery,
            MailLayout layout,
            MailKinds kinds,
            MemberService members,
            MailServer server,
            CurrentMember currentMember,
            AuditLog audit,
            PortalClock clock,
            Environment environment) {
        this.messages = messages;
        this.delivery = delivery;
        this.layout = layout;
        this.kinds = kinds;
        this.members = members;
        this.server = server;
        this.currentMember = currentMember;
        this.audit = audit;
        this.clock = clock;
        this.sample = environment.acceptsProfiles(Profiles.of("sample"));
    }

    /** Without a server mails are not sent at all, but kept and shown. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public DeliveryState delivery() {
        var how = delivery.read().orElseGet(DeliverySettings::new);
        return new DeliveryState(server.isSetUp(), how.isPaused(), how.perMinute());
    }

    /** No node begins another mail. What is being sent at this moment is finished. */
    @Transactional
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public void pause() {
        var how = held();
        if (how.isPaused()) return;
        how.pause();
        audit.record(new AuditLine("mail.audit.paused", "mail", null, "", null, null));
    }

    @Transactional
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public void resume() {
        var how = held();
        if (!how.isPaused()) return;
        how.resume();
        audit.record(new AuditLine("mail.audit.resumed", "mail", null, "", null, null));
    }

    /** @throws UnusableInputException outside of 1 to 60000 */
    @Transactional
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public void limitTo(int mailsPerMinute) {
        var how = held();
        var before = how.perMinute();
        if (before == mailsPerMinute) return;
        how.limitTo(mailsPerMinute);
        audit.record(new AuditLine(
                "mail.audit.limited", "mail", null, "", String.valueOf(before), String.valueOf(mailsPerMinute)));
    }

    /** How many mails are in each state; every state is there. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public Map<MailState, Long> counts() {
        var counts = new EnumMap<MailState, Long>(MailState.class);
        for (var state : MailState.values()) counts.put(state, 0L);
        messages.counts().forEach(row -> counts.put(row.getState(), row.getMails()));
        return counts;
    }

    /** Newest first. @param state one of them, or empty for all @param search in subject and address; empty for all */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public Page<MailSummary> list(Optional<MailState> state, String search, Pageable page) {
        var states = state.<Set<MailState>>map(EnumSet::of).orElseGet(() -> EnumSet.allOf(MailState.class));
        return messages.summaries(states, pattern(search), page);
    }

    private static String pattern(String search) {
        var plain = search.strip().toLowerCase(Locale.ROOT);
        return "%" + plain.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }

    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public Optional<MailDetail> find(MailId id) {
        return messages.findById(id.value()).map(this::detail);
    }

    /**
     * Tries a mail with the next round: one that waits or failed, that may have arrived or not, or was kept while no mail
     * server was set up.
     *
     * @throws RefusedException NOTHING_TO_TRY, KEPT_HERE while it still cannot be sent, HELD, BEING_SENT
     */
    @Transactional
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public void tryAgain(MailId id) {
        var mail = messages.lock(id.value()).orElseThrow(() -> new RefusedException(MailRefusal.NOTHING_TO_TRY));
        var wasUncertain = mail.state() == MailState.UNCERTAIN;
        mail.tryAgain(reaches(mail), clock.instant());
        if (wasUncertain) audit.record(AuditLine.of("mail.audit.sent-again", "mail", id.value(), mail.subject()));
    }

    /** Tries with the next rounds all that failed or wait for a later attempt; none that may have arrived. @return how many */
    @Transactional
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public int tryAllAgain() {
        return messages.tryAllAgain(clock.instant());
    }

    private DeliverySettings held() {
        return delivery.lock().orElseGet(() -> delivery.save(new DeliverySettings()));
    }

    /** Links that let somebody in are for that person alone. The sample, which answers on loopback only, shows them to all who try it. */
    private String readable(MailMessage mail, String words) {
        return mail.state() == MailState.SHOWN && (sample || isMine(mail)) ? words : MailText.withoutTokens(words);
    }

    private boolean isMine(MailMessage mail) {
        return currentMember
                        .find()
                        .map(MemberId::value)
                        .filter(me -> me.equals(mail.recipient()))
                        .isPresent()
                && members.me().email().equals(mail.address());
    }

    private boolean reaches(MailMessage mail) {
        return server.reaches(new EmailAddress(mail.address()));
    }

    private MailDetail detail(MailMessage mail) {
        var name = Optional.ofNullable(mail.recipient())
                .map(MemberId::new)
                .map(id -> members.namesOf(Set.of(id)).get(id));
        var html = mail.html() == null ? null : readable(mail, mail.html());
        var text = readable(mail, mail.body());
        var words = layout.lay(mail.subject(), text, html, kinds.because(mail.kind()), null);
        return new MailDetail(
                mail.id(),
                mail.address(),
                name.orElse(null),
                mail.subject(),
                words.text(),
                words.html(),
                MailText.lacksTokens(text),
                kinds.title(mail.kind()),
                mail.state(),
                mail.why(),
                mail.writtenAt(),
                mail.attempts(),
                mail.nextAttemptAt(),
                mail.endedAt(),
                mail.lastError(),
                server.isSetUp() && mail.canTryAgain(reaches(mail)));
    }
}
