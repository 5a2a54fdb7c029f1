package org.folkmoot.feedback;

import java.time.Instant;
import org.folkmoot.conversation.DialogueSessionId;

/** One session's figures in a list. */
public record SessionFeedback(DialogueSessionId session, String title, Instant startsAt, FeedbackFigures figures) {}
