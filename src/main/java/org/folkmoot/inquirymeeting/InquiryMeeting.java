package org.folkmoot.inquirymeeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.folkmoot.conversation.DialogueSessionId;
import org.folkmoot.inquiry.InquiryId;
import org.folkmoot.member.MemberId;
import org.folkmoot.shared.Ids;
import org.jspecify.annotations.Nullable;

/** A dialogue session is a meeting of an inquiry. */
@Entity
@Table(name = "inquiry_meeting")
class InquiryMeeting {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false)
    private UUID inquiryId;

    @Column(nullable = false)
    private UUID sessionId;

    @Column(nullable = false)
    private UUID linkedBy;

    @Column(nullable = false)
    private Instant linkedAt;

    @SuppressWarnings("NullAway.Init")
    protected InquiryMeeting() {}

    InquiryMeeting(InquiryId inquiry, DialogueSessionId session, MemberId by, Instant now) {
        this.id = Ids.next();
        this.inquiryId = inquiry.value();
        this.sessionId = session.value();
        this.linkedBy = by.value();
        this.linkedAt = now;
    }

    InquiryId inquiry() {
        return new InquiryId(inquiryId);
    }

    DialogueSessionId session() {
        return new DialogueSessionId(sessionId);
    }
}
