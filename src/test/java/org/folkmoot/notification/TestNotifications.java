package org.folkmoot.notification;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.folkmoot.member.MemberId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Notifications for tests of other packages. */
@Component
public class TestNotifications {

    private final Notifier notifier;

    TestNotifications(Notifier notifier) {
        this.notifier = notifier;
    }

    /** That person is told something about a session of this title. @return its page */
    @Transactional
    public String tell(MemberId person, String title, String line, String quotation) {
        var id = UUID.randomUUID();
        var subject = Subject.of("session", id, title, "conversations/" + id);
        notifier.tell(
                new Fact("test:" + id, subject, Instant.now()),
                List.of(new Told(
                        person,
                        NotificationKind.NEW_INQUIRIES,
                        new Telling(line, line, line, quotation, "", "Look at it"))));
        return subject.page();
    }

    /** So many things about one session, one a minute. */
    @Transactional
    public void tellMany(MemberId person, String title, int count) {
        var subject = Subject.of("session", UUID.randomUUID(), title, "conversations/x");
        for (var nth = 0; nth < count; nth++)
            notifier.tell(
                    new Fact("many:" + nth, subject, Instant.now().minusSeconds(60L * nth)),
                    List.of(new Told(
                            person,
                            NotificationKind.NEW_INQUIRIES,
                            new Telling("Thing " + nth, "Thing " + nth, "Thing", "", "", "Look at it"))));
    }
}
