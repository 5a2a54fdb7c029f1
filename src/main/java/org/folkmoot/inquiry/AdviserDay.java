package org.folkmoot.inquiry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.folkmoot.member.MemberId;
import org.folkmoot.shared.Ids;
import org.jspecify.annotations.Nullable;

/** Time an adviser gave to an inquiry. */
@Entity
@Table(name = "inquiry_adviser_day")
class AdviserDay {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false)
    private UUID inquiryId;

    @Column(name = "on_day", nullable = false)
    private LocalDate day;

    @Column(nullable = false)
    private int halfDays;

    @Column(nullable = false, length = EnterAdviserDay.ADVISER_MAX)
    private String adviser;

    @Column(nullable = false, length = EnterAdviserDay.NOTE_MAX)
    private String note;

    @Column(nullable = false)
    private UUID enteredBy;

    @Column(nullable = false)
    private Instant enteredAt;

    @SuppressWarnings("NullAway.Init")
    protected AdviserDay() {}

    AdviserDay(InquiryId inquiry, EnterAdviserDay asked, MemberId by, Instant now) {
        this.id = Ids.next();
        this.inquiryId = inquiry.value();
        this.day = asked.day();
        this.halfDays = asked.halfDays();
        this.adviser = asked.adviser();
        this.note = asked.note();
        this.enteredBy = by.value();
        this.enteredAt = now;
    }

    UUID id() {
        return id;
    }

    LocalDate day() {
        return day;
    }

    int halfDays() {
        return halfDays;
    }

    String adviser() {
        return adviser;
    }

    String note() {
        return note;
    }
}
