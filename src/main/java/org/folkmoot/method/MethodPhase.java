package org.folkmoot.method;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.folkmoot.inquiry.InquiryId;
import org.folkmoot.member.MemberId;
import org.folkmoot.shared.Ids;
import org.folkmoot.shared.RefusedException;
import org.jspecify.annotations.Nullable;

/** A phase of an inquiry, from 0 in its place. {@code running} is true or null: one of an inquiry is open at a time. */
@Entity
@Table(name = "method_phase")
class MethodPhase {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false, updatable = false)
    private UUID inquiryId;

    @Column(nullable = false, updatable = false)
    private UUID methodId;

    @Column(nullable = false, updatable = false)
    private int place;

    @Column(nullable = false, updatable = false, length = PhaseText.TITLE_MAX)
    private String title;

    @Column(nullable = false, updatable = false, length = PhaseText.QUESTION_MAX)
    private String question;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 12)
    private PhaseWork work;

    @Column(nullable = false, updatable = false, length = PhaseText.ABOUT_MAX)
    private String about;

    @Column(nullable = false)
    private LocalDate firstDay;

    @Column(nullable = false)
    private LocalDate lastDay;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 12)
    private PhaseState state;

    private @Nullable Boolean running;

    @SuppressWarnings("NullAway.Init")
    protected MethodPhase() {}

    @SuppressWarnings("NullAway.Init")
    MethodPhase(InquiryId inquiry, TakenMethod method, int place, PhaseText text, LocalDate first, LocalDate last) {
        this.id = Ids.next();
        this.inquiryId = inquiry.value();
        this.methodId = method.id();
        this.place = place;
        this.title = text.title();
        this.question = text.question();
        this.work = text.work();
        this.about = text.about();
        this.state = PhaseState.PLANNED;
        on(first, last);
    }

    final void on(LocalDate first, LocalDate last) {
        firstDay = first;
        lastDay = last;
    }

    /** @throws RefusedException OPENED_ALREADY */
    PhaseStep open(MemberId by, Instant now) {
        if (state != PhaseState.PLANNED) throw new RefusedException(MethodRefusal.OPENED_ALREADY);
        return enter(PhaseState.OPEN, PhaseStep.Kind.OPENED, "", by, now);
    }

    /** @throws RefusedException NOT_OPEN */
    PhaseStep close(MemberId by, Instant now) {
        refuseUnlessOpen();
        return enter(PhaseState.CLOSED, PhaseStep.Kind.CLOSED, "", by, now);
    }

    /** @throws RefusedException NOT_CLOSED */
    PhaseStep reopen(String reason, MemberId by, Instant now) {
        refuseUnlessClosed();
        return enter(PhaseState.OPEN, PhaseStep.Kind.REOPENED, reason, by, now);
    }

    private PhaseStep enter(PhaseState next, PhaseStep.Kind kind, String reason, MemberId by, Instant now) {
        state = next;
        running = next == PhaseState.OPEN ? true : null;
        return new PhaseStep(id(), kind, reason, by, now);
    }

    void refuseUnlessOpen() {
        if (state != PhaseState.OPEN) throw new RefusedException(MethodRefusal.NOT_OPEN);
    }

    void refuseUnlessClosed() {
        if (state != PhaseState.CLOSED) throw new RefusedException(MethodRefusal.NOT_CLOSED);
    }

    PhaseId id() {
        return new PhaseId(id);
    }

    UUID method() {
        return methodId;
    }

    boolean of(InquiryId inquiry) {
        return inquiryId.equals(inquiry.value());
    }

    int number() {
        return place + 1;
    }

    String title() {
        return title;
    }

    String question() {
        return question;
    }

    PhaseWork work() {
        return work;
    }

    String about() {
        return about;
    }

    LocalDate firstDay() {
        return firstDay;
    }

    LocalDate lastDay() {
        return lastDay;
    }

    PhaseState state() {
        return state;
    }

    boolean isOpen() {
        return state == PhaseState.OPEN;
    }
}
