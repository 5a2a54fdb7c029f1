package org.folkmoot.idea.ui;

import org.folkmoot.comment.CommentService;
import org.folkmoot.files.FileService;
import org.folkmoot.idea.CoAuthorService;
import org.folkmoot.idea.DifferenceService;
import org.folkmoot.idea.IdeaService;
import org.folkmoot.idea.SimilarIdeas;
import org.folkmoot.idea.VersionService;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.moderation.ModerationService;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.FolkmootSettings;
import org.folkmoot.shared.ui.SubjectParts;
import org.springframework.stereotype.Component;

/** What an idea's page asks for. */
@Component
record IdeaPageServices(
        IdeaService ideas,
        CoAuthorService coAuthors,
        VersionService versions,
        DifferenceService differences,
        SimilarIdeas similar,
        CommentService comments,
        ModerationService moderation,
        FileService files,
        CurrentMember currentMember,
        IdeaWords words,
        Dates dates,
        SubjectParts parts,
        FolkmootSettings settings) {

    boolean visitor() {
        return currentMember.find().isEmpty();
    }
}
