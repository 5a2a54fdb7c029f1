package org.folkmoot.note.ui;

import org.folkmoot.comment.CommentService;
import org.folkmoot.conversation.ConversationService;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.moderation.ModerationService;
import org.folkmoot.note.NoteIdeaService;
import org.folkmoot.note.NoteLineService;
import org.folkmoot.note.NoteQuotationService;
import org.folkmoot.note.NoteTemplateService;
import org.folkmoot.note.NotesService;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.PortalClock;
import org.springframework.stereotype.Component;

/** What the page of a session's notes works with. */
@Component
record NotesPageServices(
        NotesService notes,
        NoteLineService lines,
        NoteQuotationService quotations,
        NoteIdeaService ideas,
        NoteTemplateService templates,
        ConversationService conversations,
        CommentService comments,
        ModerationService moderation,
        CurrentMember currentMember,
        NoteWatch watch,
        PortalClock clock,
        Dates dates) {}
