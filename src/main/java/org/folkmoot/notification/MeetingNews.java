package org.folkmoot.notification;

import java.util.Set;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.MemberService;
import org.folkmoot.member.Role;
import org.folkmoot.member.SystemWork;
import org.folkmoot.shared.Dates;
import org.folkmoot.steering.MeetingCancelled;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** The steering group hears that a meeting of theirs does not take place, and why; nobody who has left the group meanwhile. */
@Component
class MeetingNews {

    private final MemberService members;
    private final Notifier notifier;
    private final Words words;
    private final Dates dates;

    MeetingNews(MemberService members, Notifier notifier, Words words, Dates dates) {
        this.members = members;
        this.notifier = notifier;
        this.words = words;
        this.dates = dates;
    }

    @ApplicationModuleListener
    void on(MeetingCancelled cancelled) {
        Set<MemberId> group = SystemWork.call(() -> members.holding(Role.STEERING));
        var moment = dates.moment(cancelled.startsAt());
        var subject = Subject.of(
                "meeting",
                cancelled.meeting().value(),
                words.text("notification.meeting.about", moment),
                "steering/meetings/" + cancelled.meeting().value());
        var telling = new Telling(
                words.text("notification.meeting.cancelled.subject", moment),
                words.text("notification.meeting.cancelled.line", moment, cancelled.venue()),
                Words.paragraphs(
                        words.text("notification.meeting.cancelled.body", moment, cancelled.venue()),
                        words.text("notification.meeting.cancelled.reason")),
                cancelled.reason(),
                words.text("notification.meeting.cancelled.next"),
                words.text("notification.meeting.cancelled.link"));
        notifier.tell(
                new Fact("meeting-cancelled:" + cancelled.meeting().value(), subject, cancelled.at()),
                cancelled.invited().stream()
                        .filter(one -> group.contains(one) && !one.equals(cancelled.by()))
                        .map(one -> new Told(one, NotificationKind.STEERING_MEETINGS, telling))
                        .toList());
    }
}
