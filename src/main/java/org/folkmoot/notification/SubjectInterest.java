package org.folkmoot.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.folkmoot.member.MemberId;
import org.folkmoot.shared.Ids;

/** That a person follows one subject, or mutes it. */
@Entity
@Table(name = "notification_interest")
class SubjectInterest {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(nullable = false)
    private UUID memberId;

    @Column(nullable = false, length = Subject.KEY_MAX)
    private String subjectKey;

    @Column(nullable = false, length = Subject.TITLE_MAX)
    private String subjectTitle;

    @Column(nullable = false, length = Subject.PAGE_MAX)
    private String page;

    @Column(nullable = false, length = 10)
    @Enumerated(EnumType.STRING)
    private Interest interest;

    @Column(nullable = false)
    private Instant since;

    @SuppressWarnings("NullAway.Init")
    protected SubjectInterest() {}

    SubjectInterest(MemberId member, Subject subject, Interest interest, Instant now) {
        this.id = Ids.next();
        this.memberId = member.value();
        this.subjectKey = subject.key();
        this.subjectTitle = subject.title();
        this.page = subject.page();
        this.interest = interest;
        this.since = now;
    }

    void change(Interest other, Instant now) {
        if (interest == other) return;
        interest = other;
        since = now;
    }

    Interest interest() {
        return interest;
    }

    FollowedSubject line() {
        return new FollowedSubject(subjectKey, subjectTitle, page, interest);
    }
}
