package org.folkmoot.engagement;

import org.folkmoot.member.AffiliationsChanged;
import org.folkmoot.member.OrganisationsMerged;
import org.folkmoot.member.SystemWork;
import org.folkmoot.programme.ProgrammeChanged;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Brings what the lower modules report into the ledger. Being called twice does no harm. */
@Component
class LedgerListener {

    private final Ledger ledger;
    private final Recount recount;

    LedgerListener(Ledger ledger, Recount recount) {
        this.ledger = ledger;
        this.recount = recount;
    }

    @ApplicationModuleListener
    void on(Engaging event) {
        ledger.record(event);
    }

    @ApplicationModuleListener
    void on(EngagementTakenBack event) {
        ledger.takeBack(event);
    }

    /** A late correction, or a move that was written down late: lines since then may count for another organisation. */
    @ApplicationModuleListener
    void on(AffiliationsChanged event) {
        event.changes().forEach(one -> ledger.follow(one.member(), one.from()));
    }

    /** Two organisations are one, or two again. */
    @ApplicationModuleListener
    void on(OrganisationsMerged event) {
        SystemWork.call(() -> {
            recount.followTheRegister();
            return event;
        });
    }

    /** What counts for a strand, or when the programme began, may be different now. */
    @ApplicationModuleListener
    void on(ProgrammeChanged event) {
        SystemWork.call(() -> {
            recount.followTheProgramme();
            return event;
        });
    }
}
