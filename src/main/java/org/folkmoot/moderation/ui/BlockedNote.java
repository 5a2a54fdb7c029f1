package org.folkmoot.moderation.ui;

import com.vaadin.flow.component.html.Paragraph;

/** Says before somebody types that a moderator has stopped them from putting things forward, why, and what they still can do. */
public class BlockedNote extends Paragraph {

    public BlockedNote(String reason) {
        addClassName("fm-note");
        setText(getTranslation("moderation.refusal.blocked", reason));
    }
}
