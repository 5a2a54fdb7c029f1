package org.folkmoot.scoring;

import org.folkmoot.idea.IdeaId;
import org.folkmoot.shared.Texts;

/**
 * An interest about to be declared.
 *
 * @param reason why, for colleagues to read; at most {@link #REASON_MAX}
 */
public record DeclareInterest(IdeaId idea, String reason) {

    public static final int REASON_MAX = 1000;

    public DeclareInterest {
        reason = Texts.block(reason, REASON_MAX);
    }
}
