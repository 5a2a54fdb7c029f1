package org.folkmoot.scoring;

import java.util.UUID;
import org.folkmoot.idea.IdeaId;
import org.folkmoot.shared.Texts;

/**
 * A private note about to be written.
 *
 * @param requestKey the same for each attempt to send it
 * @param wording    Markdown; "@" and a colleague's name tells them; at most {@link #WORDING_MAX}
 */
public record WriteNote(UUID requestKey, IdeaId idea, String wording) {

    public static final int WORDING_MAX = 4000;

    public WriteNote {
        wording = Texts.block(wording, WORDING_MAX);
    }
}
