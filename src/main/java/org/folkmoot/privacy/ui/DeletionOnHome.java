package org.folkmoot.privacy.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.folkmoot.privacy.DeletionService;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.ui.HomeBlock;

/** Whoever signs in while their account waits to be deleted sees it first thing. */
@org.springframework.stereotype.Component
class DeletionOnHome implements HomeBlock {

    private final DeletionService deletions;
    private final Dates dates;

    DeletionOnHome(DeletionService deletions, Dates dates) {
        this.deletions = deletions;
        this.dates = dates;
    }

    @Override
    public Zone zone() {
        return Zone.FOR_YOU;
    }

    @Override
    public int order() {
        return -100;
    }

    @Override
    public Optional<? extends Component> create() {
        return deletions.mine().map(pending -> new KeepMyAccount(deletions, dates, pending));
    }
}
