package org.folkmoot.idea;

import java.time.Instant;
import org.folkmoot.member.MemberId;

/**
 * An idea stands in a new wording that everybody may read. Whoever follows it is told when it is of substance.
 *
 * @param revision  from 2
 * @param by        the author or co-author who wrote it
 * @param substance it asks for something else than before, by its author's word or because much of it changed
 * @param note      what changed, in the author's words; may be empty
 */
public record IdeaRevised(
        IdeaId idea, String title, int revision, MemberId by, boolean substance, String note, Instant at) {}
