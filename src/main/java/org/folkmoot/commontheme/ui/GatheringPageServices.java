package org.folkmoot.commontheme.ui;

import org.folkmoot.commontheme.CommonThemeService;
import org.folkmoot.commontheme.GatheringDocuments;
import org.folkmoot.commontheme.GatheringService;
import org.folkmoot.conversation.ConversationService;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.note.NotesLinesService;
import org.folkmoot.shared.Dates;
import org.springframework.stereotype.Component;

/** What the screens of common themes work with. */
@Component
record GatheringPageServices(
        GatheringService gatherings,
        CommonThemeService themes,
        NotesLinesService notes,
        ConversationService conversations,
        GatheringDocuments documents,
        GatheringWatch watch,
        CurrentMember currentMember,
        Dates dates) {}
