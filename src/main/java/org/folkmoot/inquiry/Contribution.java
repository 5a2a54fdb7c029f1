package org.folkmoot.inquiry;

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
import org.folkmoot.moderation.Visibility;
import org.folkmoot.shared.Ids;
import org.folkmoot.shared.RefusedException;
import org.jspecify.annotations.Nullable;

/** That a person contributed to an inquiry: one each. Its words are {@link ContributionWording} rows. */
@Entity
@Table(name = "contribution")
class Contribution {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false)
    private UUID inquiryId;

    @Column(nullable = false)
    private UUID memberId;

    @Column(nullable = false)
    private Instant firstAt;

    /** How many there are; the newest carries this number. */
    @Column(nullable = false)
    private int wordings;

    /** Number of the wording that others read; 0 while they read none. */
    @Column(nullable = false)
    private int shownWording;

    /** Set with the moderators' row that says who and why. */
    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private Visibility visibility;

    @SuppressWarnings("NullAway.Init")
    protected Contribution() {}

    Contribution(InquiryId inquiry, MemberId member, Visibility visibility, Instant now) {
        this.id = Ids.next();
        this.inquiryId = inquiry.value();
        this.memberId = member.value();
        this.visibility = visibility;
        this.firstAt = now;
    }

    /**
     * What a new wording means for who sees it. What was hidden or declined stays so, or waits again, until a moderator
     * has read the new words; what is open waits when its author's words wait now, and meanwhile others read the wording
     * that was open before.
     *
     * @return whether it waits from now on
     */
    boolean reworded(Visibility admitted) {
        if (visibility == Visibility.HIDDEN) return false;
        if (visibility == Visibility.OPEN && admitted == Visibility.OPEN) {
            shownWording = wordings;
            return false;
        }
        visibility = Visibility.WAITING;
        return true;
    }

    void hide() {
        visibility = Visibility.HIDDEN;
        shownWording = 0;
    }

    void show() {
        visibility = Visibility.OPEN;
        shownWording = wordings;
    }

    /** The newest wording; an earlier one that was open stays so. */
    void decline() {
        visibility = Visibility.DECLINED;
    }

    /** @throws RefusedException CHANGED_ELSEWHERE when {@code seen} is not the newest wording */
    ContributionWording putIntoWords(String text, int seen, Instant now) {
        if (seen != wordings) throw new RefusedException(InquiryRefusal.CHANGED_ELSEWHERE);
        wordings++;
        return new ContributionWording(id, wordings, text, now);
    }

    InquiryId inquiry() {
        return new InquiryId(inquiryId);
    }

    int shownWording() {
        return shownWording;
    }

    Visibility visibility() {
        return visibility;
    }

    UUID id() {
        return id;
    }

    MemberId member() {
        return new MemberId(memberId);
    }

    Instant firstAt() {
        return firstAt;
    }

    int wordings() {
        return wordings;
    }
}
