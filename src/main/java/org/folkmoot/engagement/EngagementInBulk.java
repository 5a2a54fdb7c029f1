package org.folkmoot.engagement;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings a batch into the ledger in the caller's own transaction, for work that must not be done by halves, such as an
 * import: the lines, what they add up to and how far the work is stand together or not at all. Each is taken once per
 * key, as ever. Whoever writes holds the ledger until that transaction ends: keep a batch to a hundred.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class EngagementInBulk {

    private final Ledger ledger;

    EngagementInBulk(Ledger ledger) {
        this.ledger = ledger;
    }

    @PreAuthorize("hasRole('MANAGER')")
    public void take(List<? extends Engaging> happened) {
        happened.forEach(ledger::record);
    }

    /** By counter-entries; the lines stay. */
    @PreAuthorize("hasRole('MANAGER')")
    public void takeBack(List<? extends EngagementTakenBack> undone) {
        undone.forEach(ledger::takeBack);
    }
}
