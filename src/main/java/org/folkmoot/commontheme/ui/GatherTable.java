package org.folkmoot.commontheme.ui;

import java.io.Serializable;
import java.util.function.Supplier;
import org.folkmoot.commontheme.GatheringDetail;
import org.folkmoot.commontheme.LineMoves;

/** What the parts of the table share: what lies on it, and how it is changed. */
interface GatherTable extends Serializable {

    GatheringPageServices services();

    GatheringDetail shown();

    /** Does it and shows how things stand now; a refusal is shown in its words. */
    boolean change(Runnable work);

    /** As {@link #change}, and offers to undo it. @param done what was done, of so many lines: a message key */
    void move(Supplier<LineMoves> work, String done, String theme);
}
