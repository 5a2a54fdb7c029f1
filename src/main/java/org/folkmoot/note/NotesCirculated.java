package org.folkmoot.note;

import java.time.Instant;
import java.util.Set;
import org.folkmoot.conversation.DialogueSessionId;
import org.folkmoot.member.MemberId;

/**
 * Notes are out for comment.
 *
 * @param people who came to the session, by name
 * @param until  last moment for comments, UTC
 */
public record NotesCirculated(
        DialogueSessionId session, String title, Set<MemberId> people, MemberId by, Instant until, Instant at) {}
