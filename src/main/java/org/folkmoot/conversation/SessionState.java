package org.folkmoot.conversation;

/** Words in the bundle: {@code conversation.state.<name>}. */
public enum SessionState {
    SCHEDULED,
    CANCELLED
}
