package org.folkmoot.comment;

import java.util.Set;
import org.folkmoot.member.MemberId;

/**
 * What comments show of the thing they hang on.
 *
 * @param label       what a person would call it
 * @param link        path inside the portal, without a leading slash
 * @param authors     who wrote it
 * @param coAuthors   those of them who joined in by name: they are named where they comment
 * @param namedToAll  everybody signed in may know them by name; otherwise "the author" stands where an author comments
 */
public record CommentedThing(
        String label, String link, Set<MemberId> authors, Set<MemberId> coAuthors, boolean namedToAll) {}
