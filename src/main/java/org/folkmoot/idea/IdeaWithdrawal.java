package org.folkmoot.idea;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.folkmoot.member.MemberId;
import org.folkmoot.shared.Texts;
import org.jspecify.annotations.Nullable;

/** That an author took an idea back, when, and why if they said so. */
@Entity
@Table(name = "idea_withdrawal")
class IdeaWithdrawal {

    @Id
    private UUID ideaId;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false)
    private UUID withdrawnBy;

    @Column(nullable = false)
    private Instant withdrawnAt;

    @Column(nullable = false, length = IdeaService.WITHDRAWAL_REASON_MAX)
    private String reason;

    @SuppressWarnings("NullAway.Init")
    protected IdeaWithdrawal() {}

    IdeaWithdrawal(IdeaId idea, MemberId withdrawnBy, String reason, Instant withdrawnAt) {
        this.ideaId = idea.value();
        this.withdrawnBy = withdrawnBy.value();
        this.reason = Texts.optionalBlock(reason, IdeaService.WITHDRAWAL_REASON_MAX);
        this.withdrawnAt = withdrawnAt;
    }

    IdeaDetail.Withdrawal shown() {
        return new IdeaDetail.Withdrawal(withdrawnAt, reason);
    }
}
