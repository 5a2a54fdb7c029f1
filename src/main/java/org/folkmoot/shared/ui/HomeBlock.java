package org.folkmoot.shared.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/**
 * A module's part of the home page: a bean of this type. Home asks for its component each time a person opens the page;
 * a part with nothing to say leaves no hole.
 */
public interface HomeBlock {

    /** Places on the home page, from top to bottom. NEXT and IDEAS stand beside each other on a wide screen. */
    enum Zone {
        /** How far we are: the one big honest number. */
        REACH,
        /** Signed in only: my places, my drafts, what waits for me. */
        FOR_YOU,
        /** The next conversations. */
        NEXT,
        /** Ideas people are backing; the frame adds "Put an idea forward". */
        IDEAS,
        /** What came of it. */
        OUTCOME
    }

    Zone zone();

    /** Within a zone, smaller first. */
    default int order() {
        return 0;
    }

    /**
     * A fresh component without heading (the frame writes the zone's h2), or empty. FOR_YOU is asked for everyone
     * signed in, observers too; the other zones for visitors as well: whoever may not see the part gets empty.
     */
    Optional<? extends Component> create();
}
