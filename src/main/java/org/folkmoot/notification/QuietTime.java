package org.folkmoot.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.folkmoot.member.MemberId;
import org.folkmoot.shared.Ids;

/** The quiet hours of one person. */
@Entity
@Table(name = "notification_quiet_hours")
class QuietTime {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(nullable = false)
    private UUID memberId;

    @Column(nullable = false)
    private int fromMinute;

    @Column(nullable = false)
    private int untilMinute;

    @SuppressWarnings("NullAway.Init")
    protected QuietTime() {}

    QuietTime(MemberId member, QuietHours hours) {
        this.id = Ids.next();
        this.memberId = member.value();
        move(hours);
    }

    final void move(QuietHours hours) {
        fromMinute = QuietHours.minutes(hours.from());
        untilMinute = QuietHours.minutes(hours.until());
    }

    MemberId member() {
        return new MemberId(memberId);
    }

    QuietHours hours() {
        return QuietHours.ofMinutes(fromMinute, untilMinute);
    }
}
