package org.folkmoot.idea;

import java.time.Instant;
import java.util.UUID;
import org.folkmoot.member.MemberId;

/**
 * Somebody said yes or no to writing with an author, or left later. The one who invited is told.
 *
 * @param answer words in the bundle: {@code idea.coauthor.<name>}
 */
public record CoAuthorAnswered(
        UUID invitation, IdeaId idea, String title, MemberId member, MemberId invitedBy, Answered answer, Instant at) {

    public enum Answered {
        ACCEPTED,
        DECLINED,
        LEFT
    }
}
