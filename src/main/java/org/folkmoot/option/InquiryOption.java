package org.folkmoot.option;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.folkmoot.inquiry.InquiryId;
import org.folkmoot.member.MemberId;
import org.folkmoot.shared.Ids;
import org.folkmoot.shared.RefusedException;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** One way an inquiry could recommend. Removed, its words stay. {@code chosen} is true or null: one is chosen at a time. */
@Entity
@Table(name = "inquiry_option")
class InquiryOption {

    private static final int AT_ONCE = 20;

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false, updatable = false)
    private UUID inquiryId;

    @Column(nullable = false, updatable = false)
    private int place;

    @Column(nullable = false, length = WriteOption.TITLE_MAX)
    private String title;

    @Column(nullable = false, length = WriteOption.PRINCIPLE_MAX)
    private String principle;

    @Column(nullable = false, length = WriteOption.LINE_MAX)
    private String keeper;

    @Column(nullable = false)
    private int revision;

    private @Nullable Boolean chosen;

    @Column(nullable = false, updatable = false)
    private UUID madeBy;

    @Column(nullable = false, updatable = false)
    private Instant madeAt;

    @Column(nullable = false)
    private UUID changedBy;

    @Column(nullable = false)
    private Instant changedAt;

    private @Nullable UUID removedBy;

    private @Nullable Instant removedAt;

    @ElementCollection
    @CollectionTable(name = "option_benefit", joinColumns = @JoinColumn(name = "option_id"))
    @OrderColumn(name = "place")
    @Column(name = "wording", length = WriteOption.LINE_MAX, nullable = false)
    @BatchSize(size = AT_ONCE)
    private List<String> benefits = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "option_risk", joinColumns = @JoinColumn(name = "option_id"))
    @OrderColumn(name = "place")
    @BatchSize(size = AT_ONCE)
    private List<RiskRow> risks = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected InquiryOption() {}

    InquiryOption(InquiryId inquiry, int place, WriteOption asked, MemberId by, Instant now) {
        this.id = Ids.next();
        this.inquiryId = inquiry.value();
        this.place = place;
        this.title = asked.title();
        this.principle = asked.principle();
        this.keeper = asked.keeper();
        this.benefits.addAll(asked.benefits());
        this.risks.addAll(asked.risks().stream().map(RiskRow::of).toList());
        this.revision = 1;
        this.madeBy = by.value();
        this.madeAt = now;
        this.changedBy = by.value();
        this.changedAt = now;
    }

    /** @param seen revision the person read. @throws RefusedException CHANGED_MEANWHILE */
    void change(WriteOption asked, int seen, MemberId by, Instant now) {
        if (asked.equals(asWritten())) return;
        requireSeen(seen);
        title = asked.title();
        principle = asked.principle();
        keeper = asked.keeper();
        benefits.clear();
        benefits.addAll(asked.benefits());
        risks.clear();
        risks.addAll(asked.risks().stream().map(RiskRow::of).toList());
        revision++;
        changedBy = by.value();
        changedAt = now;
    }

    /** @param seen revision the person read. @throws RefusedException CHANGED_MEANWHILE */
    void remove(int seen, MemberId by, Instant now) {
        requireSeen(seen);
        removedBy = by.value();
        removedAt = now;
    }

    OptionStep choose(String reason, MemberId by, Instant now) {
        chosen = true;
        return new OptionStep(this, OptionStepKind.CHOSEN, reason, by, now);
    }

    OptionStep takeBack(String reason, MemberId by, Instant now) {
        chosen = null;
        return new OptionStep(this, OptionStepKind.TAKEN_BACK, reason, by, now);
    }

    private void requireSeen(int seen) {
        if (revision != seen) throw new RefusedException(OptionRefusal.CHANGED_MEANWHILE);
    }

    private WriteOption asWritten() {
        return new WriteOption(
                title,
                principle,
                List.copyOf(benefits),
                risks.stream().map(RiskRow::risk).toList(),
                keeper);
    }

    OptionId id() {
        return new OptionId(id);
    }

    InquiryId inquiry() {
        return new InquiryId(inquiryId);
    }

    int place() {
        return place;
    }

    String title() {
        return title;
    }

    boolean isChosen() {
        return chosen != null;
    }

    OptionDetail detail() {
        return new OptionDetail(id(), asWritten(), revision, isChosen());
    }
}
