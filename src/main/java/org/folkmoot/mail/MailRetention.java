package org.folkmoot.mail;

import java.time.Instant;
import org.folkmoot.privacy.RetentionKind;
import org.springframework.stereotype.Component;

/** The words of mails that were sent, kept or given up. */
@Component
class MailRetention implements RetentionKind {

    private static final int A_QUARTER = 90;

    private final EmptiedMails emptied;

    MailRetention(EmptiedMails emptied) {
        this.emptied = emptied;
    }

    @Override
    public String name() {
        return "mail.retention.bodies";
    }

    @Override
    public Integer daysAtFirst() {
        return A_QUARTER;
    }

    @Override
    public long count(Instant olderThan) {
        return emptied.countOlder(olderThan);
    }

    @Override
    public int remove(Instant olderThan, int batch) {
        return emptied.emptyOlder(olderThan, batch);
    }
}
