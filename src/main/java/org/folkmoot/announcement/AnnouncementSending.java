package org.folkmoot.announcement;

import java.util.UUID;
import org.folkmoot.audit.AuditLine;
import org.folkmoot.audit.AuditLog;
import org.folkmoot.mail.MailBody;
import org.folkmoot.mail.MailWriter;
import org.folkmoot.mail.WriteMail;
import org.folkmoot.member.MemberId;
import org.folkmoot.shared.PortalClock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Puts announcements whose time has come into the outbox. First it is settled who gets one; then mails are written in
 * batches, each in a transaction of its own that also ticks its people off. Killed at any moment, the next round goes on
 * where this one was; the row's lock keeps two nodes from doing the same batch.
 */
@Component
class AnnouncementSending {

    static final String KIND = "announcement";

    private static final int BATCH = 500;

    private final Announcements announcements;
    private final SegmentSql segments;
    private final MailWriter mails;
    private final AuditLog audit;
    private final TransactionTemplate transaction;
    private final PortalClock clock;

    AnnouncementSending(
            Announcements announcements,
            SegmentSql segments,
            MailWriter mails,
            AuditLog audit,
            TransactionTemplate transaction,
            PortalClock clock) {
        this.announcements = announcements;
        this.segments = segments;
        this.mails = mails;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** One statement when nothing is due. */
    void round() {
        for (var id : announcements.due(clock.instant())) {
            settle(id);
            while (writeBatch(id)) Thread.yield();
        }
    }

    /** Who gets it is found out now, not when it was written. */
    void settle(UUID id) {
        transaction.executeWithoutResult(status -> announcements
                .lock(id)
                .filter(one -> one.isDue(clock.instant()))
                .ifPresent(one -> {
                    segments.settle(one.id(), one.segment());
                    one.begin(segments.count(one.segment()));
                }));
    }

    /** @return whether there may be more to write */
    boolean writeBatch(UUID id) {
        return Boolean.TRUE.equals(transaction.execute(status -> announcements
                .lock(id)
                .filter(one -> one.state() == AnnouncementState.SENDING)
                .map(this::writeBatch)
                .orElse(false)));
    }

    private boolean writeBatch(Announcement one) {
        var now = clock.instant();
        var people = segments.waiting(one.id(), BATCH);
        if (people.isEmpty()) {
            one.end(now);
            audit.record(AuditLine.of("announcement.audit.sent", KIND, one.id().value(), one.subject()));
            return false;
        }
        var body = MailBody.written(one.words());
        mails.write(people.stream().map(person -> mail(one, body, person)).toList());
        segments.written(one.id(), people, now);
        return true;
    }

    private static WriteMail mail(Announcement one, MailBody body, MemberId person) {
        var key = KIND + ":" + one.id().value() + ":" + person.value();
        return new WriteMail(key, person, one.subject(), body)
                .of(AnnouncementChoices.KIND)
                .about(KIND, one.id().value());
    }
}
