package org.folkmoot.openfigures;

import org.folkmoot.testing.Emptied;
import org.springframework.stereotype.Component;

/** Each test begins with nothing read, and may ask as often as anybody. */
@Component
class ForgottenOpenFigures implements Emptied {

    private final RecentFigures kept;
    private final FrozenShelf shelf;
    private final OpenLimit limit;

    ForgottenOpenFigures(RecentFigures kept, FrozenShelf shelf, OpenLimit limit) {
        this.kept = kept;
        this.shelf = shelf;
        this.limit = limit;
    }

    @Override
    public void empty() {
        kept.forget();
        shelf.forget();
        limit.forget();
    }
}
