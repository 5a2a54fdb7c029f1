package org.folkmoot.note;

import java.time.Instant;
import java.util.List;

/**
 * A template as it stands now.
 *
 * @param latest   its newest edition: notes that begin now keep this one
 * @param offered  facilitators may begin with it
 * @param madeBy   name of who made this edition; empty for the portal's own
 */
public record NoteTemplateDetail(
        NoteTemplateId id,
        NoteEditionId latest,
        int edition,
        String title,
        int commentDays,
        boolean offered,
        String madeBy,
        Instant madeAt,
        List<NoteSectionText> sections) {}
