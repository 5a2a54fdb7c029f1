package org.folkmoot.note.ui;

import org.folkmoot.conversation.DialogueSessionId;
import org.folkmoot.note.NoteLineId;
import org.folkmoot.note.NoteTemplateId;

/** Addresses of the screens of notes, without a leading slash. */
final class NoteNavigation {

    static final String SESSION_ID = "sessionId";
    static final String TEMPLATE_ID = "templateId";
    static final String NOTES = "conversations/:" + SESSION_ID + "/notes";
    static final String PRINT = NOTES + "/print";
    static final String LIST = "notes";
    static final String TEMPLATES = "notes/templates";
    static final String TEMPLATE = TEMPLATES + "/:" + TEMPLATE_ID;

    private NoteNavigation() {}

    static String session(DialogueSessionId id) {
        return "conversations/" + id.value();
    }

    static String notes(DialogueSessionId id) {
        return session(id) + "/notes";
    }

    static String print(DialogueSessionId id) {
        return notes(id) + "/print";
    }

    static String template(NoteTemplateId id) {
        return TEMPLATES + "/" + id.value();
    }

    /** What a line is called in the page, so that an idea can lead to it. */
    static String domId(NoteLineId id) {
        return "line-" + id.value();
    }
}
