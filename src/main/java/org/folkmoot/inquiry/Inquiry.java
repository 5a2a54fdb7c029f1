package org.folkmoot.inquiry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.folkmoot.member.MemberId;
import org.folkmoot.programme.ConditionId;
import org.folkmoot.programme.PrincipleId;
import org.folkmoot.programme.StrandId;
import org.folkmoot.programme.ThemeId;
import org.folkmoot.search.Dimension;
import org.folkmoot.search.Findable;
import org.folkmoot.search.IndexEntry;
import org.folkmoot.search.SearchKind;
import org.folkmoot.shared.Ids;
import org.folkmoot.shared.Origin;
import org.folkmoot.shared.RefusedException;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.jspecify.annotations.Nullable;

/** One question that matters. {@code taken} counts standing seats; it changes in the transaction that locks this row. */
@Entity
@Indexed
@Table(name = "inquiry")
class Inquiry implements Findable {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false, length = ProposeInquiry.QUESTION_MAX)
    private String question;

    @Column(nullable = false, length = 20000)
    private String why;

    @Column(nullable = false, length = ProposeInquiry.SPONSOR_MAX)
    private String sponsor;

    @Column(nullable = false)
    private UUID strandId;

    private @Nullable UUID themeId;
    private @Nullable UUID principleId;
    private @Nullable UUID conditionId;

    @Column(nullable = false, length = 20)
    @Enumerated(EnumType.STRING)
    private InquiryStage stage;

    @Column(nullable = false)
    private LocalDate firstDay;

    @Column(nullable = false)
    private LocalDate lastDay;

    @Column(nullable = false)
    private int seats;

    @Column(nullable = false)
    private int taken;

    @Column(nullable = false)
    private int leadSlots;

    @Column(nullable = false)
    private boolean byApplication;

    @Column(nullable = false)
    private int adviserHalfDays;

    /** Somebody has, by whatever way of working; once said it stays. */
    @Column(nullable = false)
    private boolean contributed;

    /** Counts what those who run it changed here, not seats taken. */
    @Column(nullable = false)
    private int revision = 1;

    @Column(nullable = false)
    private UUID proposedBy;

    @Column(nullable = false)
    private Instant proposedAt;

    @SuppressWarnings("NullAway.Init")
    protected Inquiry() {}

    Inquiry(ProposeInquiry asked, MemberId by, Instant now) {
        this.id = Ids.next();
        this.stage = InquiryStage.PROPOSED;
        describe(asked);
        this.proposedBy = by.value();
        this.proposedAt = now;
    }

    private void describe(ProposeInquiry asked) {
        question = asked.question();
        why = asked.why();
        sponsor = asked.sponsor();
        strandId = asked.strand().value();
        themeId = asked.theme() == null ? null : asked.theme().value();
        principleId = asked.principle() == null ? null : asked.principle().value();
        conditionId = asked.condition() == null ? null : asked.condition().value();
        firstDay = asked.firstDay();
        lastDay = asked.lastDay();
        seats = asked.seats();
        leadSlots = asked.leadSlots();
        byApplication = asked.byApplication();
        adviserHalfDays = asked.adviserHalfDays();
    }

    /**
     * @param seen  the revision the person started from
     * @param leads how many lead it now
     * @throws RefusedException CLOSED, CHANGED_MEANWHILE, SEATS_ARE_TAKEN, LEADS_STAND, STRAND_COUNTS
     */
    void change(ProposeInquiry asked, int seen, int leads) {
        if (stage == InquiryStage.CLOSED) throw new RefusedException(InquiryRefusal.CLOSED);
        if (seen != revision) throw new RefusedException(InquiryRefusal.CHANGED_MEANWHILE);
        if (asked.seats() < taken) throw new RefusedException(InquiryRefusal.SEATS_ARE_TAKEN, taken);
        if (asked.leadSlots() < leads) throw new RefusedException(InquiryRefusal.LEADS_STAND, leads);
        if (contributed && !asked.strand().equals(strand())) throw new RefusedException(InquiryRefusal.STRAND_COUNTS);
        describe(asked);
        revision++;
    }

    void contributed() {
        contributed = true;
    }

    boolean full() {
        return taken >= seats;
    }

    /** @throws RefusedException SEATS_NOT_OPEN */
    void refuseUnlessSeatsMove() {
        if (!stage.seatsMove()) throw new RefusedException(InquiryRefusal.SEATS_NOT_OPEN);
    }

    /** @throws RefusedException SEATS_NOT_OPEN, ALL_SEATS_TAKEN */
    void takeSeat() {
        refuseUnlessSeatsMove();
        if (full()) throw new RefusedException(InquiryRefusal.ALL_SEATS_TAKEN, seats);
        taken++;
    }

    /** @throws RefusedException SEATS_NOT_OPEN */
    void leaveSeat() {
        refuseUnlessSeatsMove();
        taken--;
    }

    /** @throws RefusedException WRONG_STAGE unless it is proposed */
    InquiryStep open(MemberId by, Instant now) {
        return step(InquiryStage.PROPOSED, by, now);
    }

    /** @throws RefusedException WRONG_STAGE unless it recruits, LEAD_MISSING, NOBODY_SEATED */
    InquiryStep begin(int leads, MemberId by, Instant now) {
        refuseUnless(InquiryStage.RECRUITING);
        if (leads < 1) throw new RefusedException(InquiryRefusal.LEAD_MISSING);
        if (taken < 1) throw new RefusedException(InquiryRefusal.NOBODY_SEATED);
        return step(InquiryStage.RECRUITING, by, now);
    }

    /** @throws RefusedException WRONG_STAGE unless it is under way, NOTHING_CONTRIBUTED */
    InquiryStep report(MemberId by, Instant now) {
        refuseUnless(InquiryStage.UNDER_WAY);
        if (!contributed) throw new RefusedException(InquiryRefusal.NOTHING_CONTRIBUTED);
        return step(InquiryStage.UNDER_WAY, by, now);
    }

    /** @throws RefusedException WRONG_STAGE unless it reports */
    InquiryStep close(MemberId by, Instant now) {
        return step(InquiryStage.REPORTING, by, now);
    }

    /** @throws RefusedException NOT_UNDER_WAY */
    void refuseUnlessUnderWay() {
        if (stage != InquiryStage.UNDER_WAY) throw new RefusedException(InquiryRefusal.NOT_UNDER_WAY);
    }

    /** Everybody may read an inquiry at every stage. */
    @Override
    public IndexEntry indexEntry() {
        return IndexEntry.of(SearchKind.INQUIRY, question)
                .text(why)
                .name(sponsor)
                .in(Dimension.THEME, themeId)
                .in(Dimension.PRINCIPLE, principleId)
                .in(Dimension.CONDITION, conditionId)
                .in(Dimension.STRAND, strandId)
                .in(Dimension.STAGE, "inquiry.stage." + stage)
                .on(proposedAt)
                .everyone(true);
    }

    Origin asActivity() {
        return new Origin("inquiry", id.toString(), question, "inquiries/" + id);
    }

    private InquiryStep step(InquiryStage from, MemberId by, Instant now) {
        refuseUnless(from);
        stage = from.next().orElseThrow();
        return new InquiryStep(id(), stage, by, now);
    }

    private void refuseUnless(InquiryStage expected) {
        if (stage != expected) throw new RefusedException(InquiryRefusal.WRONG_STAGE);
    }

    InquiryId id() {
        return new InquiryId(id);
    }

    String question() {
        return question;
    }

    String why() {
        return why;
    }

    String sponsor() {
        return sponsor;
    }

    StrandId strand() {
        return new StrandId(strandId);
    }

    Optional<ThemeId> theme() {
        return Optional.ofNullable(themeId).map(ThemeId::new);
    }

    Optional<PrincipleId> principle() {
        return Optional.ofNullable(principleId).map(PrincipleId::new);
    }

    Optional<ConditionId> condition() {
        return Optional.ofNullable(conditionId).map(ConditionId::new);
    }

    boolean byApplication() {
        return byApplication;
    }

    int adviserHalfDays() {
        return adviserHalfDays;
    }

    int revision() {
        return revision;
    }

    MemberId proposedBy() {
        return new MemberId(proposedBy);
    }

    InquiryStage stage() {
        return stage;
    }

    LocalDate firstDay() {
        return firstDay;
    }

    LocalDate lastDay() {
        return lastDay;
    }

    int seats() {
        return seats;
    }

    int taken() {
        return taken;
    }

    int leadSlots() {
        return leadSlots;
    }
}
