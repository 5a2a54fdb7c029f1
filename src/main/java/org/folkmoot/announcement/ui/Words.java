package org.folkmoot.announcement.ui;

import com.vaadin.flow.component.Component;
import java.time.Instant;
import org.folkmoot.announcement.AnnouncementState;
import org.folkmoot.announcement.SegmentCount;
import org.folkmoot.mail.MailState;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.ui.Pill;
import org.folkmoot.shared.ui.Pill.Tone;
import org.jspecify.annotations.Nullable;

/** Words that several of these screens use. */
final class Words {

    private Words() {}

    static String title(Component on, String subject) {
        return subject.isEmpty() ? on.getTranslation("announcement.no-subject") : subject;
    }

    static Pill pill(Component on, AnnouncementState state) {
        return new Pill(
                on.getTranslation("announcement.state." + state),
                switch (state) {
                    case DRAFT -> Tone.PLAIN;
                    case SCHEDULED -> Tone.WAITING;
                    case SENDING -> Tone.ACTIVE;
                    case SENT -> Tone.GOOD;
                });
    }

    static Pill pill(Component on, MailState state) {
        return new Pill(
                on.getTranslation("mail.state." + state),
                switch (state) {
                    case WAITING -> Tone.WAITING;
                    case SENDING -> Tone.ACTIVE;
                    case SENT -> Tone.GOOD;
                    case SHOWN, WITHDRAWN -> Tone.PLAIN;
                    case FAILED, UNCERTAIN, HELD -> Tone.ACCENT;
                });
    }

    /** "412 people. 260 get it; 152 have not agreed to announcements." */
    static String count(Component on, SegmentCount count) {
        return on.getTranslation(
                "announcement.count", count.people(), count.receive(), count.withoutConsent(), count.bouncing());
    }

    /** As {@link #count}, once it went out. */
    static String counted(Component on, SegmentCount count) {
        return on.getTranslation("announcement.counted", count.people(), count.receive(), count.withoutConsent());
    }

    static String when(Component on, Dates dates, @Nullable Instant sendAt) {
        return sendAt == null ? "" : on.getTranslation("announcement.at", dates.moment(sendAt));
    }

    static String refused(Component on, RefusedException refused) {
        return on.getTranslation(refused.refusal().key(), refused.arguments());
    }
}
