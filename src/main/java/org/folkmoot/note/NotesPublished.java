package org.folkmoot.note;

import java.time.Instant;
import java.util.Set;
import org.folkmoot.conversation.DialogueSessionId;
import org.folkmoot.member.MemberId;

/** Notes are open to everybody. @param people who came to the session, by name */
public record NotesPublished(DialogueSessionId session, String title, Set<MemberId> people, MemberId by, Instant at) {}
