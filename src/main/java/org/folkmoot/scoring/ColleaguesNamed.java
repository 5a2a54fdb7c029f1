package org.folkmoot.scoring;

import java.time.Instant;
import java.util.Set;
import org.folkmoot.idea.IdeaId;
import org.folkmoot.member.MemberId;

/**
 * A private note names colleagues it did not name before. It does not carry the note's words: they are read where the
 * steering group alone reads.
 *
 * @param title of the idea
 * @param named without the author; members of the steering group when it was written
 * @param at    UTC
 */
public record ColleaguesNamed(
        NoteId note, IdeaId idea, String title, MemberId author, Set<MemberId> named, Instant at) {}
