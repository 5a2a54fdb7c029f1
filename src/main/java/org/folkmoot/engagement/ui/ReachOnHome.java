package org.folkmoot.engagement.ui;

import java.util.Optional;
import org.folkmoot.engagement.ReachService;
import org.folkmoot.engagement.ReachUpdates;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.ui.HomeBlock;
import org.springframework.stereotype.Component;

/** How far we are, on the home page. */
@Component
class ReachOnHome implements HomeBlock {

    private final ReachService reach;
    private final ReachUpdates updates;
    private final Dates dates;

    ReachOnHome(ReachService reach, ReachUpdates updates, Dates dates) {
        this.reach = reach;
        this.updates = updates;
        this.dates = dates;
    }

    @Override
    public Zone zone() {
        return Zone.REACH;
    }

    @Override
    public Optional<ReachHeadline> create() {
        return Optional.of(new ReachHeadline(reach, updates, dates));
    }
}
