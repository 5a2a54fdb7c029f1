package org.folkmoot.note;

import org.folkmoot.conversation.DialogueSessionId;

/** Somebody changed a session's notes; open pages read them again. */
public record NotesChanged(DialogueSessionId session) {}
