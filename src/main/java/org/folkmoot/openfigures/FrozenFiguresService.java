package org.folkmoot.openfigures;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import org.folkmoot.audit.AuditLine;
import org.folkmoot.audit.AuditLog;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.Texts;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Open figures frozen for papers, at an address of their own. Nothing here changes or removes what was frozen. */
@Service
public class FrozenFiguresService {

    public static final int REASON_MAX = FrozenWithdrawal.REASON_MAX;

    private static final int TRIES = 5;

    private final FrozenRows rows;
    private final FrozenWithdrawals withdrawals;
    private final FigureReading reading;
    private final FigureTable table;
    private final CurrentMember currentMember;
    private final AuditLog audit;
    private final PortalClock clock;
    private final TransactionTemplate writing;

    FrozenFiguresService(
            FrozenRows rows,
            FrozenWithdrawals withdrawals,
            FigureReading reading,
            FigureTable table,
            CurrentMember currentMember,
            AuditLog audit,
            PortalClock clock,
            PlatformTransactionManager transactions) {
        this.rows = rows;
        this.withdrawals = withdrawals;
        this.reading = reading;
        this.table = table;
        this.currentMember = currentMember;
        this.audit = audit;
        this.clock = clock;
        this.writing = new TransactionTemplate(transactions);
    }

    /** The latest first, withdrawn ones too. Two statements. */
    @Transactional(readOnly = true)
    @PreAuthorize("permitAll")
    public Page<FrozenSummary> list(Pageable page) {
        return rows.page(page);
    }

    /** @param number of its address */
    @Transactional(readOnly = true)
    @PreAuthorize("permitAll")
    public Optional<FrozenDetail> find(int number) {
        return rows.findByFrozenNumber(number)
                .map(row -> new FrozenDetail(
                        rows.summary(number).orElseThrow(),
                        row.note(),
                        FrozenText.figures(row.figures()),
                        row.figuresSum(),
                        row.isIntact()));
    }

    /**
     * Freezes the figures of this moment, as everybody may see them. They are read first, at one moment of the ledger, and
     * written in a transaction of its own; of two at once each gets a number.
     *
     * @return the number of their address
     * @throws RefusedException TOO_MUCH_TO_FREEZE
     */
    @PreAuthorize("hasRole('MANAGER')")
    public int freeze(FreezeFigures asked) {
        var figures = reading.now(null);
        var text = FrozenText.of(figures);
        var csv = new String(table.csv(figures), StandardCharsets.UTF_8);
        for (var tried = 1; ; tried++)
            try {
                return Objects.requireNonNull(writing.execute(begun -> write(asked, text, csv)));
            } catch (DataIntegrityViolationException | PessimisticLockingFailureException numberTaken) {
                if (tried == TRIES) throw numberTaken;
            }
    }

    /** A note for every reader; the figures stay as they are. @throws RefusedException NOT_THERE, WITHDRAWN_ALREADY */
    @Transactional
    @PreAuthorize("hasRole('MANAGER')")
    public void withdraw(int number, String reason) {
        var why = Texts.line(reason, REASON_MAX);
        var row = rows.findByFrozenNumber(number).orElseThrow(() -> new RefusedException(OpenfiguresRefusal.NOT_THERE));
        if (withdrawals.existsByFrozenId(row.id())) throw new RefusedException(OpenfiguresRefusal.WITHDRAWN_ALREADY);
        try {
            withdrawals.saveAndFlush(new FrozenWithdrawal(row, why, currentMember.id(), clock.instant()));
        } catch (DataIntegrityViolationException somebodyElseWasFirst) {
            throw new RefusedException(OpenfiguresRefusal.WITHDRAWN_ALREADY);
        }
        audit.record(
                new AuditLine("openfigures.audit.withdrawn", "frozen figures", id(number), row.title(), null, why));
    }

    private int write(FreezeFigures asked, String figures, String csv) {
        var row = rows.saveAndFlush(
                new FrozenFigures(rows.last() + 1, asked, figures, csv, currentMember.id(), clock.instant()));
        audit.record(AuditLine.of("openfigures.audit.frozen", "frozen figures", id(row.number()), row.title()));
        return row.number();
    }

    private static String id(int number) {
        return String.valueOf(number);
    }
}
