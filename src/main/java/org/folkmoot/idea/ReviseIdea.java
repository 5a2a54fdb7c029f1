package org.folkmoot.idea;

import org.folkmoot.shared.Texts;

/**
 * A new wording of an idea.
 *
 * @param words     its request key is the draft's
 * @param seen      the wording it was written over; another one standing meanwhile, it is refused
 * @param substance in the author's eyes it asks for something else; supporters are told
 * @param note      what changed, one line, at most {@link #NOTE_MAX}; may be empty
 */
public record ReviseIdea(IdeaId idea, int seen, SubmitIdea words, boolean substance, String note) {

    public static final int NOTE_MAX = IdeaVersion.NOTE_MAX;

    public ReviseIdea {
        note = note.isBlank() ? "" : Texts.line(note, NOTE_MAX);
    }
}
